//! Explains how the server interprets a request, parameter by parameter.

mod entry;

use core::fmt;

pub use entry::Entry;

use crate::values::Values;
use crate::wire::read_all;
use crate::{Operation, Service, Statement};

/// Explains a request from its descriptor. Nothing is sent.
#[must_use]
pub fn explain<O: Operation>(operation: &O) -> Explanation {
    let explain = |values: &[_]| explain_values(Values::new(O::descriptor(), values, operation.edited()), O::SERVICE);
    read_all(operation, explain).unwrap_or_else(|| explain(&[]))
}

/// The same for all operations at once.
pub(crate) fn explain_values(values: Values<'_>, service: &Service) -> Explanation {
    let entries = values.iter().map(|(parameter, wire)| entry::of(values, service, parameter, wire)).collect();
    let about_something = |about: &[&str]| about.is_empty() || about.iter().any(|name| values.wire(name).is_present());
    let notes = values.descriptor.rules.iter().filter_map(|rule| match rule.statement {
        Statement::Server { about } if about_something(about) => Some(Note { rule: rule.id, text: rule.text }),
        _ => None,
    });
    Explanation { entries, notes: notes.collect() }
}

/// The documented interpretation of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// One entry per parameter.
    pub entries: Vec<Entry>,
    /// Rules on parameters of the request that only the server can check.
    pub notes: Vec<Note>,
}

/// A rule that only the server can check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Id of the rule.
    pub rule: &'static str,
    /// Text of the rule.
    pub text: &'static str,
}

/// One line for each entry, then one for each note.
impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for entry in &self.entries {
            writeln!(f, "{entry}")?;
        }
        for note in &self.notes {
            writeln!(f, "checked by the server: {}", note.text)?;
        }
        Ok(())
    }
}
