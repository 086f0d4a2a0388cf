//! Which parameters a statement speaks of.

use super::{Condition, Statement};

impl Statement {
    /// The parameters that the statement restricts.
    pub(crate) fn subjects(&self) -> Vec<&'static str> {
        match *self {
            Self::Required { parameter, .. }
            | Self::NoEffect { parameter, .. }
            | Self::NotAllowed { parameter, .. }
            | Self::InRange { parameter, .. }
            | Self::OneOf { parameter, .. }
            | Self::OnlyWhen { parameter, .. }
            | Self::MaxItems { parameter, .. } => vec![parameter],
            Self::UniqueField { list, .. } => vec![list],
            Self::OnlyWith { parameter, with } => vec![parameter, with],
            Self::NotAfter { first, second } => vec![first, second],
            Self::Span { from, to, .. } => vec![from, to],
            Self::Together(names)
            | Self::ExactlyOne(names)
            | Self::AtMostOne(names)
            | Self::AtLeastOne(names)
            | Self::SameMonth(names)
            | Self::Server { about: names } => names.to_vec(),
        }
    }

    /// All parameters that the statement looks at.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.subjects().into_iter().chain(self.conditions().iter().map(|condition| condition.parameter))
    }

    fn conditions(&self) -> &'static [Condition] {
        match *self {
            Self::Required { when, .. }
            | Self::NoEffect { when, .. }
            | Self::NotAllowed { when, .. }
            | Self::InRange { when, .. }
            | Self::OneOf { when, .. }
            | Self::OnlyWhen { when, .. }
            | Self::MaxItems { when, .. } => when,
            _ => &[],
        }
    }
}
