//! What validation reports.

use core::fmt;
use std::borrow::Cow;

/// One limit or rule that a request does not keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Id by which a caller may ignore it: `order_id.max_length`, or the id of a rule.
    pub rule: String,
    /// Parameter that it is about, as a path: `product_infos[2].id`. For a rule about several, all of them.
    pub parameter: Cow<'static, str>,
    /// What the request holds there, at most 80 characters of it; `***` where it is secret.
    pub value: String,
    /// The limit or rule, in words.
    pub limit: Cow<'static, str>,
    /// What may be sent instead, where more than the limit can be said; otherwise empty.
    pub allowed: Cow<'static, str>,
    /// Whether it holds in every mode of validation and cannot be ignored: the call would be another one, which
    /// [`Raw`](crate::Raw) alone sends.
    pub binding: bool,
    /// Where the limit is documented.
    pub source: &'static str,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} is {}, but: {}", self.rule, self.parameter, self.value, self.limit)?;
        if !self.allowed.is_empty() {
            write!(f, "; allowed: {}", self.allowed)?;
        }
        if self.source.is_empty() { Ok(()) } else { write!(f, " ({})", self.source) }
    }
}

/// All violations of one request, in table order, those of rules last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Violations {
    list: Vec<Violation>,
}

impl Violations {
    pub(super) const NONE: Self = Self { list: Vec::new() };

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The violations one by one.
    pub fn iter(&self) -> core::slice::Iter<'_, Violation> {
        self.list.iter()
    }

    pub(super) fn push(&mut self, violation: Violation) {
        self.list.push(violation);
    }

    /// Drops the violations with one of these ids, apart from those that are binding.
    pub fn ignore(&mut self, rules: &[String]) {
        self.list.retain(|violation| violation.binding || !rules.contains(&violation.rule));
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

/// One line for each violation.
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
