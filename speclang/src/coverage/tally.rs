//! The figures of a group, a service, or all of them.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use serde::Serialize;

use super::sums::sums;
use super::{Certainty, Limits, Outcomes, Unknown};
use crate::provenance::Origin;

/// Everything that is counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Operations.
    pub operations: Operations,
    /// Parameters of requests.
    pub parameters: Parameters,
    /// Fields of answers.
    pub responses: Responses,
    /// Cells of presence tables.
    pub presence: PresenceCells,
    /// Limits of parameters.
    pub limits: Limits,
    /// Rules between parameters.
    pub rules: Rules,
    /// Error codes.
    pub errors: Errors,
    /// All facts, by what they rest on.
    pub facts: Facts,
    /// Disputes and evidence that somebody wrote down.
    pub witnesses: Witnesses,
    /// What no source states.
    pub unknown: Unknown,
}

sums!(Tally { operations, parameters, responses, presence, limits, rules, errors, facts, witnesses, unknown });

/// Operations. Each is current or retiring, and a read, a write or a write with a key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Operations {
    /// Operations that the vendor keeps.
    pub current: usize,
    /// Operations that the vendor takes out of service.
    pub retiring: usize,
    /// Those that change nothing.
    pub reads: usize,
    /// Those that change something each time.
    pub writes: usize,
    /// Those that change something once per value of a parameter.
    pub keyed_writes: usize,
    /// Those with a dispute anywhere in their file.
    pub disputed: usize,
}

sums!(Operations { current, retiring, reads, writes, keyed_writes, disputed });

impl Operations {
    /// All operations.
    #[must_use]
    pub fn all(&self) -> usize {
        self.current + self.retiring
    }
}

/// Parameters by their place. The fields of a type that several parameters have are counted once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Parameters {
    /// In the path.
    pub path: usize,
    /// In the query string.
    pub query: usize,
    /// In headers.
    pub header: usize,
    /// In the body itself.
    pub body: usize,
    /// Fields of objects that bodies hold, at any depth.
    pub nested: usize,
    /// Those of all the above that every call must carry.
    pub required: usize,
}

sums!(Parameters { path, query, header, body, nested, required });

impl Parameters {
    /// Parameters of requests themselves, without the fields of objects.
    #[must_use]
    pub fn top_level(&self) -> usize {
        self.path + self.query + self.header + self.body
    }

    /// All parameters.
    #[must_use]
    pub fn all(&self) -> usize {
        self.top_level() + self.nested
    }
}

/// Fields of answers. A field of a type that requests use, too, is counted here and there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Responses {
    /// Members of answers themselves.
    pub fields: usize,
    /// Members that error bodies have besides code and message.
    pub error_fields: usize,
    /// Fields of objects that answers hold, at any depth, each type once.
    pub nested: usize,
    /// Those of all the above for which a source says when they are missing.
    pub with_missing_when: usize,
}

sums!(Responses { fields, error_fields, nested, with_missing_when });

impl Responses {
    /// All fields.
    #[must_use]
    pub fn all(&self) -> usize {
        self.fields + self.error_fields + self.nested
    }
}

/// Cells of presence tables: what one state of a parameter means, in one case of its table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PresenceCells {
    /// By what the server understands; sums up to all cells.
    pub outcomes: Outcomes,
    /// The cells that are known, by what they rest on; sums up to all cells without the unknown ones.
    pub certainty: Certainty,
    /// Cells whose outcome another source contradicts.
    pub disputed: usize,
}

sums!(PresenceCells { outcomes, certainty, disputed });

/// Rules between parameters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Rules {
    /// Rules that clients check, by the words of the language.
    pub checked: Kinds,
    /// Rules that only the server can judge.
    pub server: usize,
    /// All rules by what they rest on.
    pub certainty: Certainty,
}

sums!(Rules { checked, server, certainty });

impl Rules {
    /// All rules.
    #[must_use]
    pub fn all(&self) -> usize {
        self.checked.0.values().sum::<usize>() + self.server
    }
}

/// Figures by name, of those that occur: rules by their kind, facts by their source.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Kinds(pub BTreeMap<String, usize>);

impl AddAssign<&Self> for Kinds {
    fn add_assign(&mut self, other: &Self) {
        for (kind, count) in &other.0 {
            *self.0.entry(kind.clone()).or_default() += count;
        }
    }
}

/// Error codes: rows of operations, and entries of the catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Errors {
    /// Codes as operations list them: one that ten operations list counts ten times.
    pub listed: usize,
    /// Operations that list no code.
    pub operations_without: usize,
    /// Codes of the catalogue; all of them stand in the group of what is shared, as do the figures below.
    pub catalogue: usize,
    /// Codes that every operation may answer with.
    pub any_operation: usize,
    /// Codes after which the same call fails again.
    pub retry_never: usize,
    /// Codes after which the same call may succeed later.
    pub retry_later: usize,
    /// Codes after which something has to be corrected first.
    pub retry_after_correction: usize,
    /// Codes of which no source says why they come; those that say success are left out.
    pub without_cause: usize,
    /// Codes of which nobody says what to do; those that say success are left out.
    pub without_remedy: usize,
}

sums!(Errors {
    listed,
    operations_without,
    catalogue,
    any_operation,
    retry_never,
    retry_later,
    retry_after_correction,
    without_cause,
    without_remedy,
});

/// Facts: what one key says, or one known cell of a presence table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// By how sure they are.
    pub certainty: Certainty,
    /// By the source that they rest on; the operations' own pages are one, `own page`.
    pub sources: Kinds,
}

sums!(Facts { certainty, sources });

impl Facts {
    /// Sources with their figures, the most used first.
    #[must_use]
    pub fn by_source(&self) -> Vec<(&str, usize)> {
        let mut sources: Vec<(&str, usize)> =
            self.sources.0.iter().map(|(name, count)| (name.as_str(), *count)).collect();
        sources.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        sources
    }

    pub(super) fn add(&mut self, origin: Origin<'_>) {
        self.certainty.add(origin);
        let source = match origin {
            Origin::Source { source, .. } if !source.is_empty() => source,
            other => other.level(),
        };
        *self.sources.0.entry(source.to_owned()).or_default() += 1;
    }
}

/// Entries that somebody wrote: what sources dispute, and evidence beside the operations' own pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Witnesses {
    /// Entries under `disputed:`.
    pub disputes: usize,
    /// Evidence by level; none is `page`, for what a page states carries no evidence of its own.
    pub evidence: Certainty,
}

sums!(Witnesses { disputes, evidence });
