//! What validation reports. A violation holds facts, and puts them into words for whoever reads it.

mod check;
mod kind;
mod path;

use core::fmt;
use std::borrow::Cow;

pub(super) use check::{Check, Of};
pub use kind::ViolationKind;
pub(super) use path::{Inside, Step};

use crate::shown::Shown;
use crate::{Descriptor, Parameter, Rule};

/// A violation of a limit or rule.
#[derive(Clone)]
pub struct Violation {
    pub(super) about: About,
    /// Where inside the value of its parameter.
    pub(super) inside: Inside,
    pub(super) value: Shown,
    /// The operation, whose page is the source where no other one is stated.
    pub(super) operation: &'static Descriptor,
}

/// What a violation breaks.
#[derive(Clone)]
pub(super) enum About {
    /// What a check makes sure of in a value.
    Value(&'static Parameter, Check),
    /// A statement about several parameters.
    Rule(&'static Rule),
}

impl Violation {
    /// Id for `ignore_rule`: `order_id.max_length`, or the id of a rule.
    #[must_use]
    pub fn rule(&self) -> Cow<'static, str> {
        match &self.about {
            About::Value(parameter, check) => {
                Cow::Owned(format!("{}.{}", self.inside.without_indices(parameter.name), check.name()))
            }
            About::Rule(rule) => Cow::Borrowed(rule.id),
        }
    }

    /// Path of the parameter: `product_infos[2].id`. For a rule on several parameters, all of them.
    #[must_use]
    pub fn parameter(&self) -> Cow<'static, str> {
        match &self.about {
            About::Value(parameter, _) => self.inside.with_indices(parameter.name),
            About::Rule(rule) => rule.statement.subjects().join(", ").into(),
        }
    }

    /// The value, truncated to 80 characters. `***` if it is secret.
    #[must_use]
    pub fn value(&self) -> Cow<'_, str> {
        self.value.text()
    }

    /// The violated limit or rule.
    #[must_use]
    pub fn kind(&self) -> ViolationKind {
        match self.about {
            About::Value(parameter, check) => check.kind(parameter),
            About::Rule(rule) => ViolationKind::Rule(rule),
        }
    }

    /// Whether it applies in every validation mode and cannot be ignored, because the request would be a different
    /// call. Only [`Raw`](crate::Raw) can send it.
    #[must_use]
    pub const fn is_binding(&self) -> bool {
        matches!(self.about, About::Value(_, check) if check.is_binding())
    }

    /// Source of the limit: the page of the operation. Empty if none is documented.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.operation.source
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.parameter())?;
        self.kind().problem(&self.value(), f)?;
        write!(f, " [{}]", self.rule())?;
        if self.source().is_empty() { Ok(()) } else { write!(f, " ({})", self.source()) }
    }
}

/// Two are equal that say the same.
impl PartialEq for Violation {
    fn eq(&self, other: &Self) -> bool {
        let said = |one: &Self| (one.rule(), one.parameter(), one.kind(), one.is_binding(), one.source());
        said(self) == said(other) && self.value == other.value
    }
}

impl Eq for Violation {}

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Violation");
        shown.field("rule", &self.rule()).field("parameter", &self.parameter()).field("value", &self.value());
        shown.field("kind", &self.kind()).field("binding", &self.is_binding()).field("source", &self.source()).finish()
    }
}

/// All violations of a request, in the order of its parameters, then of its rules.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Violations {
    list: Vec<Violation>,
}

impl Violations {
    pub(super) const NONE: Self = Self { list: Vec::new() };

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The number of violations.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The violations.
    pub fn iter(&self) -> core::slice::Iter<'_, Violation> {
        self.list.iter()
    }

    /// Makes room for the first few in one allocation.
    #[inline]
    pub(super) fn make_room(&mut self) {
        if self.list.capacity() == 0 {
            self.list = Vec::with_capacity(4);
        }
    }

    /// The violation, now the last one.
    #[inline]
    pub(super) fn push(&mut self, violation: Violation) -> Option<&mut Violation> {
        self.list.push(violation);
        self.list.last_mut()
    }

    /// Removes violations with these ids, except binding ones.
    pub fn ignore(&mut self, rules: &[String]) {
        if !rules.is_empty() {
            self.list.retain(|violation| violation.is_binding() || !rules.iter().any(|id| *id == violation.rule()));
        }
    }

    /// Keeps those alone that hold in every mode of validation.
    pub fn keep_binding(&mut self) {
        self.list.retain(Violation::is_binding);
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = core::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

/// One line per violation.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
