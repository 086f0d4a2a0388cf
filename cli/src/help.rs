//! The texts of help: what the tables say, in words.

mod inside;
mod limits;
mod presence;
mod program;
mod settings;

use api_runtime::{Kind, Outcome, Parameter, Place, Safety, State, Statement};

pub(crate) use program::{exit_codes, program};
pub(crate) use settings::settings;

use crate::table::{Command, Help, Value};
use crate::{input, wait};

/// Help of a parameter: one line, and all that is known.
pub(crate) fn parameter(parameter: &'static Parameter, help: &'static Help, safety: Safety) -> (String, String) {
    let first = help.text.split_inclusive(". ").next().unwrap_or_default().trim_end().trim_end_matches('.');
    let required = if parameter.required { " (required)" } else { "" };
    let mut paragraphs = vec![help.text.to_owned(), facts(parameter, help, safety)];
    let states = presence::words(parameter);
    if !states.is_empty() {
        paragraphs.push(states);
    }
    paragraphs.extend(values(help));
    match parameter.kind {
        Kind::Object(fields) => {
            paragraphs.push(format!("Members of the object:\n{}", inside::fields(fields, help.fields, 0)));
        }
        Kind::Union(union) => {
            if union.tag.is_empty() {
                paragraphs.push(inside::KINDS.to_owned());
            }
            paragraphs.push(format!("One of these:\n{}", inside::types(union, help.fields, 0)));
        }
        _ => {}
    }
    if parameter.secret {
        paragraphs.push(format!(
            "Flags are visible to everyone on this machine: pass it with `{} --input -` instead.",
            crate::commands::CALL
        ));
    }
    (format!("{first}{required}"), paragraphs.join("\n\n"))
}

/// One line of facts: place and name on the wire, limits.
fn facts(parameter: &Parameter, help: &Help, safety: Safety) -> String {
    let mut facts = vec![if parameter.required { "Required".to_owned() } else { "Optional".to_owned() }];
    facts.push(match parameter.place {
        Place::Whole => "the whole body".to_owned(),
        place => format!("{} in the {}", help.wire, place.as_str()),
    });
    facts.push(kind_words(parameter));
    facts.extend(limits::words(parameter));
    if parameter.is_list() {
        let words = if parameter.lists > 1 {
            "a list of lists: repeat the flag for each list, as JSON"
        } else {
            "a list: repeat the flag for each item"
        };
        facts.push(words.to_owned());
    }
    if parameter.is_map() {
        facts.push("a map: repeat the flag for each KEY=VALUE".to_owned());
    }
    if safety == Safety::WriteKeyedBy(parameter.name) {
        facts.push("generated if omitted".to_owned());
    }
    if parameter.secret {
        facts.push("never shown".to_owned());
    }
    facts.join(" · ")
}

/// What a value is, in words.
fn kind_words(parameter: &Parameter) -> String {
    match parameter.kind {
        Kind::Union(union) => input::expected(union),
        kind => kind.as_str().to_owned(),
    }
}

fn values(help: &Help) -> Option<String> {
    let lines: Vec<String> = help.values.iter().map(|known| format!("  {}: {}", value(known), known.text)).collect();
    (!lines.is_empty()).then(|| format!("Values:\n{}", lines.join("\n")))
}

/// A value with its name, where that says more: `6 (pending-payment)`.
pub(crate) fn value(value: &Value) -> String {
    value.other_name().map_or_else(|| value.wire.to_owned(), |name| format!("{} ({name})", value.wire))
}

/// What stands above the flags of an operation.
pub(crate) fn about(command: &'static Command) -> String {
    let mut paragraphs = vec![command.summary.to_owned()];
    paragraphs.extend(command.notes.iter().map(|note| (*note).to_owned()));
    let descriptor = command.descriptor();
    paragraphs.push(format!("{} · {} {}", descriptor.id, descriptor.method.as_str(), descriptor.path));
    paragraphs.push(safety(descriptor.safety));
    paragraphs.join("\n\n")
}

fn safety(safety: Safety) -> String {
    match safety {
        Safety::Read => "Read operation: it is retried if the response is lost.".to_owned(),
        Safety::Write => {
            "Write operation: it asks for confirmation unless --yes is passed, and is sent once.".to_owned()
        }
        Safety::WriteKeyedBy(key) => format!(
            "Write operation: it asks for confirmation unless --yes is passed. It takes effect once for the same {key}, so it is \
             retried if the response is lost."
        ),
    }
}

/// What stands below the flags of an operation.
pub(crate) fn after(command: &'static Command) -> String {
    let descriptor = command.descriptor();
    let mut sections = Vec::new();
    let rules: Vec<String> = descriptor
        .rules
        .iter()
        .map(|rule| {
            let server =
                if matches!(rule.statement, Statement::Server { .. }) { " (only checked by the server)" } else { "" };
            format!("  {}: {}{server}", rule.id, rule.text)
        })
        .collect();
    if !rules.is_empty() {
        sections.push(format!("Rules:\n{}", rules.join("\n")));
    }
    let errors: Vec<String> = descriptor
        .errors
        .iter()
        .map(|error| {
            let remedy = error.remedy.map_or_else(String::new, |remedy| format!(" {remedy}"));
            format!("  {} (HTTP {}): {}{remedy}", error.code, error.status, error.meaning)
        })
        .collect();
    if !errors.is_empty() {
        sections.push(format!("Errors:\n{}", errors.join("\n")));
    }
    if !command.columns.is_empty() {
        let columns: Vec<&str> = command.columns.iter().map(|column| column.name).collect();
        sections.push(format!("Columns:\n  {}", columns.join(", ")));
    }
    sections.extend(wait::section(command));
    if let Some(limit) = descriptor.rate_limit {
        sections.push(format!("Rate limit: at most {} calls in {} s.", limit.calls, limit.per.as_secs()));
    }
    sections.push(format!("Page: {}", descriptor.source));
    sections.join("\n\n")
}

/// What stands below the flags of `call`.
pub(crate) fn call() -> String {
    "The input is a JSON object with a field for each location that has parameters:\n\n  \
     {\"path\": {…}, \"query\": {…}, \"header\": {…}, \"body\": {…}}\n\n\
     Names are wire names. Numbers keep every digit. null, \"\" and [] are the states null, empty string and empty list; \
     for a parameter with an empty value (NAME=) pass --empty NAME."
        .to_owned()
}

/// An outcome as help says it.
fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::Filter => "filter for empty or null".to_owned(),
        other => other.to_string(),
    }
}

/// States that help speaks of, in the order of documentation.
const STATES: [State; 6] =
    [State::Absent, State::Empty, State::EmptyString, State::Null, State::EmptyList, State::NonEnum];
