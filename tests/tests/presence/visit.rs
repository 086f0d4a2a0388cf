//! Visits cells: says each one, hears the answer, and compares both with what the documentation promises.

use std::collections::BTreeMap;

use speclang::model::{Outcome, Place, Service, State};

use super::bindings::Bindings;
use super::cells::{Cell, Said, is_object, is_open, kind};
use super::keeping::Faults;
use super::oracle::{Meaning, Oracle};
use super::plan::Planned;
use super::rows::Table;
use super::voice::{Edit, Heard, Session, Voice, wires};
use super::{doubt, explained, understood};

/// What was found, over all operations.
#[derive(Default)]
pub(crate) struct Findings {
    /// Cells that were visited.
    pub(crate) visited: Vec<Cell>,
    /// What is not as promised: the cell, and what happened.
    pub(crate) wrong: Vec<(String, String)>,
    /// Cells whose outcome the data could not tell from another one.
    pub(crate) vague: Vec<String>,
    /// Cells by the name of their outcome.
    pub(crate) kinds: BTreeMap<&'static str, usize>,
    /// Calls made through the types.
    pub(crate) typed: usize,
    /// Calls made by hand.
    pub(crate) raw: usize,
    /// Calls that the client refused before anything was sent.
    pub(crate) not_sent: usize,
    /// Cells of reads whose rows were compared.
    pub(crate) compared: usize,
    /// Parameters that have a column in this test's data alone.
    pub(crate) own_columns: usize,
    /// Cells that no request says without breaking a rule.
    pub(crate) contradicted: usize,
    /// Calls in which a rule left the parameter without effect, besides those of the cells.
    pub(crate) extra: usize,
}

/// The calls of one operation.
pub(crate) struct Visit<'a> {
    pub(crate) service: &'a Service,
    pub(crate) bindings: &'a Bindings,
    pub(crate) oracle: Oracle<'a>,
    /// The rows, for a read.
    pub(crate) table: Option<&'a Table<'a>>,
    pub(crate) voice: &'a Voice,
    pub(crate) session: Session<'a>,
}

impl Visit<'_> {
    /// Makes the calls of a cell; how many the server must have seen.
    pub(crate) fn cell(&self, one: &Planned<'_>, findings: &mut Findings) -> usize {
        let name = if one.extra { format!("{} without effect", one.cell) } else { one.cell.to_string() };
        let meaning = self.oracle.meaning(&one.request, one.spot);
        let wires = wires(self.voice.descriptor.parameters, &one.request);
        let mut wrong = Vec::new();
        if self.oracle.case(&one.request, one.spot) != Some(one.cell.case) {
            wrong.push("another case applies".to_owned());
        }

        let about: Vec<_> = (self.voice.violations)(wires.clone());
        let is_refused = client_refuses(self.service, one);
        if about.iter().any(|violation| is_of_table(violation, one)) != is_refused {
            wrong.push(format!("the client finds {about:?}, and should refuse it: {is_refused}"));
        }
        wrong.extend(explained::check(self.oracle, one, &(self.voice.explained)(wires.clone())).err());
        let mut sent = 0;
        let is_typed = !is_refused && self.is_offered(one, &mut wrong);
        if is_refused {
            match (self.voice.strict)(&self.session, wires.clone()) {
                Heard::NotSent(_) => findings.not_sent += 1,
                heard => {
                    wrong.push(format!("the client did not refuse: {heard:?}"));
                    sent += 1;
                }
            }
        }
        let heard = if is_typed {
            findings.typed += 1;
            (self.voice.strict)(&self.session, wires)
        } else {
            findings.raw += 1;
            self.say_by_hand(one)
        };
        wrong.extend(self.judge(one, &meaning, &heard).err());
        if let Some(table) = self.table
            && !is_object(self.service, one.spot)
            && !matches!(meaning, Meaning::Refused | Meaning::NoPromise)
        {
            findings.compared += 1;
            findings.vague.extend(doubt::about(table, one, &meaning).map(|why| format!("{name}: {why}")));
        }
        findings.wrong.extend(wrong.into_iter().map(|what| (name.clone(), what)));
        findings.contradicted += usize::from(one.faults != Faults::default());
        if one.extra {
            findings.extra += 1;
        } else {
            findings.visited.push(one.cell.clone());
            *findings.kinds.entry(kind(one.cell.said, one.outcome.as_ref())).or_default() += 1;
        }
        sent + usize::from(!matches!(heard, Heard::NotSent(_)))
    }

    /// Whether the types offer what is said. Fields of objects are built from the same values as by their types.
    fn is_offered(&self, one: &Planned<'_>, wrong: &mut Vec<String>) -> bool {
        let Said::State(state) = one.cell.said else { return true };
        if one.spot.inside().is_some() {
            return state == State::Absent;
        }
        let offered = self.voice.offered.get(&(one.spot.name.clone(), state.name().to_owned()));
        let said = offered.map(|wire| wire.state().map(api_runtime::State::as_str));
        if said.is_some_and(|said| said != Some(&*state.name().replace('_', " "))) {
            wrong.push(format!("the types say {said:?}"));
        }
        offered.is_some()
    }

    /// Sends by hand what the types refuse to say.
    fn say_by_hand(&self, one: &Planned<'_>) -> Heard {
        let place = one.spot.place;
        let (query, header) = (&self.service.file.wire.query, &self.service.file.wire.header);
        let spelled = |state| {
            let spelling = if place == Place::Query { query } else { header };
            match state {
                State::Absent | State::NonEnum => None,
                State::Empty => Some(spelling.empty.clone()),
                State::EmptyString => Some(spelling.empty_string.clone()),
                State::Null => Some(spelling.null.clone()),
                State::EmptyList => Some(spelling.empty_list.clone()),
            }
        };
        let (name, text) = match (one.spot.inside(), place, one.cell.said) {
            (Some(_), ..) => {
                let parameter = one.spot.around().next().unwrap_or_default();
                (parameter, one.request.json(parameter).map(|json| json.to_string()))
            }
            (None, Place::Body, _) => {
                (one.spot.name.as_str(), one.request.json(&one.spot.name).map(|json| json.to_string()))
            }
            (None, _, Said::State(State::NonEnum)) => {
                (one.spot.name.as_str(), understood::text_of(&one.request, &one.spot.name))
            }
            (None, _, Said::State(state)) => (one.spot.name.as_str(), spelled(state)),
            (None, _, Said::Value) => return Heard::Failed("the types offer every value".to_owned()),
        };
        let before = wires(self.voice.descriptor.parameters, &one.before);
        (self.voice.raw)(&self.session, before, &Edit { place, name, text })
    }
}

/// Whether the client must refuse before it sends: what is required and missing, what the table calls unsupported, and a
/// state, or a value outside an enumeration, of which nobody says what it means.
fn client_refuses(service: &Service, one: &Planned<'_>) -> bool {
    match one.cell.said {
        Said::State(State::NonEnum) if is_open(service, one.spot) => one.outcome == Some(Outcome::Unsupported),
        Said::Value => false,
        Said::State(State::Absent) => one.outcome == Some(Outcome::Unsupported) || one.spot.field.required,
        Said::State(_) => matches!(one.outcome, None | Some(Outcome::Unsupported | Outcome::Unknown)),
    }
}

/// Whether a violation says that the parameter of the cell may not be left out, be in a state, or have a value. Rules between
/// parameters are judged by those calls that are made through the types.
fn is_of_table((_, rule): &(String, String), one: &Planned<'_>) -> bool {
    let check = rule.strip_prefix(&one.spot.name).and_then(|rest| rest.strip_prefix('.'));
    check.is_some_and(|check| ["required", "presence", "one_of"].contains(&check))
}
