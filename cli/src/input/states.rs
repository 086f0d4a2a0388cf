//! States in place of values: which flag says which, and which a parameter takes.

use api_runtime::{Kind, Parameter, Place, Service, State, Wire};

use crate::table::{Command, Help};

/// A flag that puts parameters into a state.
pub(crate) struct StateFlag {
    /// Name without dashes.
    pub(crate) flag: &'static str,
    /// What it says.
    pub(crate) help: &'static str,
    /// The state.
    pub(crate) state: State,
    /// The state on the wire.
    pub(crate) wire: Wire,
}

/// All of them.
pub(crate) static STATES: [StateFlag; 4] = [
    StateFlag { flag: "null", help: "Send NAME as null", state: State::Null, wire: Wire::Null },
    StateFlag { flag: "empty", help: "Send NAME with an empty value (NAME=)", state: State::Empty, wire: Wire::Empty },
    StateFlag {
        flag: "empty-string",
        help: "Send NAME as an empty string",
        state: State::EmptyString,
        wire: Wire::EmptyString,
    },
    StateFlag {
        flag: "empty-list",
        help: "Send NAME as an empty list",
        state: State::EmptyList,
        wire: Wire::EmptyList,
    },
];

/// Names of the parameters that can be put into the state: those whose place has a form for it. One that the tables do not
/// know, or call unsupported, is among them, so that validation refuses it with its reason and can be told not to.
pub(crate) fn allowed(command: &Command, state: State) -> Vec<(&'static str, &'static str)> {
    let has_form =
        |(parameter, help): (&Parameter, &Help)| has_form(parameter, state).then_some((help.flag, help.wire));
    command.settable().filter_map(has_form).collect()
}

/// Whether the state can stand at the parameter's place.
fn has_form(parameter: &Parameter, state: State) -> bool {
    match (parameter.place, state) {
        // A form has no null, and no list without items.
        (Place::Body, state) if parameter.coded().is_some() => state == State::EmptyString,
        // Text and bytes are there, or there is no body.
        (Place::Whole, _) if is_plain(parameter) => false,
        (Place::Whole, State::EmptyString)
        | (Place::Path, _)
        | (_, State::Absent | State::NonEnum)
        | (Place::Body | Place::Whole | Place::Field, State::Empty) => false,
        (_, State::EmptyList) => parameter.is_list(),
        _ => true,
    }
}

/// Whether it is a whole body that is no JSON.
fn is_plain(parameter: &Parameter) -> bool {
    parameter.place == Place::Whole && !parameter.is_list() && matches!(parameter.kind, Kind::Text | Kind::Bytes)
}

/// The flag that says the state for which the server would take this text.
pub(crate) fn spelled(service: &Service, parameter: &Parameter, text: &str) -> Option<&'static str> {
    let spelling = match parameter.place {
        Place::Query => &service.query,
        Place::Header => &service.header,
        Place::Path => return None,
        Place::Whole if is_plain(parameter) => return None,
        Place::Body | Place::Whole | Place::Field => {
            let spelled = parameter.encoding.map_or("", |encoding| encoding.style.empty_string);
            return (text.is_empty() || text == spelled).then_some("empty-string");
        }
    };
    let known =
        |flag: &&StateFlag| spelling.of(flag.state) == Some(text) && (parameter.is_list() || flag.flag != "empty-list");
    STATES.iter().find(known).map(|flag| flag.flag)
}
