//! Cells by what the server understands.

use serde::Serialize;

use super::sums::sums;
use crate::model::Outcome;

/// Cells of presence tables by their outcome, in the order of the language's documentation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Outcomes {
    /// The parameter selects nothing.
    pub not_a_filter: usize,
    /// Rows whose field is empty or null are selected.
    pub filter: usize,
    /// A value stands in.
    pub default: usize,
    /// The server works a value out.
    pub computed: usize,
    /// The server decides by something that clients cannot see.
    pub depends: usize,
    /// The attribute stays unset.
    pub not_assigned: usize,
    /// The attribute becomes the empty string.
    pub assigned_empty: usize,
    /// The attribute keeps what it holds.
    pub unchanged: usize,
    /// The attribute loses what it holds.
    pub cleared: usize,
    /// The server makes a value of its own.
    pub generated: usize,
    /// The server does not look at the parameter.
    pub no_effect: usize,
    /// The server refuses the request.
    pub unsupported: usize,
    /// Nobody says, for a parameter that calls may leave out.
    pub unknown_optional: usize,
    /// Nobody says, for a parameter that every call must carry: how it is refused without one.
    pub unknown_required: usize,
}

sums!(Outcomes {
    not_a_filter,
    filter,
    default,
    computed,
    depends,
    not_assigned,
    assigned_empty,
    unchanged,
    cleared,
    generated,
    no_effect,
    unsupported,
    unknown_optional,
    unknown_required,
});

impl Outcomes {
    /// Names and figures of the cells that are known, in the order of the language's documentation.
    #[must_use]
    pub fn known_rows(&self) -> [(&'static str, usize); 12] {
        [
            ("not a filter", self.not_a_filter),
            ("filter", self.filter),
            ("default", self.default),
            ("computed", self.computed),
            ("depends", self.depends),
            ("not assigned", self.not_assigned),
            ("assigned empty", self.assigned_empty),
            ("unchanged", self.unchanged),
            ("cleared", self.cleared),
            ("generated", self.generated),
            ("no effect", self.no_effect),
            ("unsupported", self.unsupported),
        ]
    }

    /// Cells with an outcome.
    #[must_use]
    pub fn known(&self) -> usize {
        self.known_rows().iter().map(|(_, count)| count).sum()
    }

    /// Cells that nobody knows.
    #[must_use]
    pub fn unknown(&self) -> usize {
        self.unknown_optional + self.unknown_required
    }

    /// All cells.
    #[must_use]
    pub fn all(&self) -> usize {
        self.known() + self.unknown()
    }

    /// Counts a cell of a parameter.
    pub(super) fn add(&mut self, outcome: &Outcome, required: bool) {
        *match outcome {
            Outcome::NotAFilter => &mut self.not_a_filter,
            Outcome::Filter(_) => &mut self.filter,
            Outcome::Default(_) => &mut self.default,
            Outcome::ComputedAs(_) => &mut self.computed,
            Outcome::DependsOn(_) => &mut self.depends,
            Outcome::NotAssigned => &mut self.not_assigned,
            Outcome::AssignedEmpty => &mut self.assigned_empty,
            Outcome::Unchanged => &mut self.unchanged,
            Outcome::Cleared => &mut self.cleared,
            Outcome::Generated => &mut self.generated,
            Outcome::NoEffect => &mut self.no_effect,
            Outcome::Unsupported => &mut self.unsupported,
            Outcome::Unknown if required => &mut self.unknown_required,
            Outcome::Unknown => &mut self.unknown_optional,
        } += 1;
    }
}
