//! What validation reports. A violation holds facts, and puts them into words for whoever reads it.

mod kind;
mod path;

use core::fmt;
use std::borrow::Cow;

pub use kind::ViolationKind;
pub(super) use path::{Path, Step};

use crate::Rule;
use crate::shown::Shown;

/// A violation of a limit or rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    about: About,
    value: Shown,
    binding: bool,
    source: &'static str,
}

/// What a violation breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
enum About {
    /// What a check of that name makes sure of in the value there.
    Value { path: Path, check: &'static str, kind: ViolationKind },
    /// A statement about several parameters.
    Rule(&'static Rule),
}

impl Violation {
    /// The value at this place fails the check.
    pub(super) const fn of_value(path: Path, check: &'static str, kind: ViolationKind, value: Shown) -> Self {
        Self { about: About::Value { path, check, kind }, value, binding: false, source: "" }
    }

    /// The request breaks the rule, where what it restricts has these values.
    pub(super) const fn of_rule(rule: &'static Rule, values: Shown) -> Self {
        Self { about: About::Rule(rule), value: values, binding: false, source: "" }
    }

    /// Where that is documented.
    pub(super) const fn at_source(mut self, source: &'static str) -> Self {
        self.source = source;
        self
    }

    /// The same, and nobody can ignore it.
    pub(super) const fn bound(mut self) -> Self {
        self.binding = true;
        self
    }

    /// Id for `ignore_rule`: `order_id.max_length`, or the id of a rule.
    #[must_use]
    pub fn rule(&self) -> Cow<'static, str> {
        match &self.about {
            About::Value { path, check, .. } => Cow::Owned(format!("{}.{check}", path.without_indices())),
            About::Rule(rule) => Cow::Borrowed(rule.id),
        }
    }

    /// Path of the parameter: `product_infos[2].id`. For a rule on several parameters, all of them.
    #[must_use]
    pub fn parameter(&self) -> Cow<'static, str> {
        match &self.about {
            About::Value { path, .. } => path.with_indices(),
            About::Rule(rule) => rule.statement.subjects().join(", ").into(),
        }
    }

    /// The value, truncated to 80 characters. `***` if it is secret.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The violated limit or rule.
    #[must_use]
    pub const fn kind(&self) -> ViolationKind {
        match self.about {
            About::Value { kind, .. } => kind,
            About::Rule(rule) => ViolationKind::Rule(rule),
        }
    }

    /// Whether it applies in every validation mode and cannot be ignored, because the request would be a different
    /// call. Only [`Raw`](crate::Raw) can send it.
    #[must_use]
    pub const fn is_binding(&self) -> bool {
        self.binding
    }

    /// Source of the limit. Empty if none is documented.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.parameter())?;
        self.kind().problem(self.value(), f)?;
        write!(f, " [{}]", self.rule())?;
        if self.source.is_empty() { Ok(()) } else { write!(f, " ({})", self.source) }
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

    pub(super) fn push(&mut self, violation: Violation) {
        self.list.push(violation);
    }

    /// Removes violations with these ids, except binding ones.
    pub fn ignore(&mut self, rules: &[String]) {
        if !rules.is_empty() {
            self.list.retain(|violation| violation.binding || !rules.iter().any(|id| *id == violation.rule()));
        }
    }

    /// Keeps those alone that hold in every mode of validation.
    pub fn keep_binding(&mut self) {
        self.list.retain(|violation| violation.binding);
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
