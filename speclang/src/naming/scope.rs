//! Names that stand beside each other, and those of them that meet.

use std::collections::HashMap;

use crate::Span;

/// A name that is taken, and what takes it.
#[derive(Debug, Clone)]
pub struct Taken<'a> {
    /// The name.
    pub name: String,
    /// What takes it, as the spec calls it.
    pub by: &'a str,
    /// Where that stands.
    pub span: Span,
    /// What that is.
    pub kind: &'static str,
}

/// All names that must differ from each other.
#[derive(Debug)]
pub struct Scope<'a> {
    /// What the names are, such as `the flag`.
    pub what: &'static str,
    /// What one of two that meet gets, such as a `rust_name`.
    pub remedy: &'static str,
    taken: Vec<Taken<'a>>,
}

/// Two names that meet: the later one, and the one that had the name before.
pub type Collision<'s, 'a> = (&'s Taken<'a>, &'s Taken<'a>);

impl<'a> Scope<'a> {
    /// A scope without names.
    #[must_use]
    pub fn new(what: &'static str, remedy: &'static str) -> Self {
        Self { what, remedy, taken: Vec::new() }
    }

    /// Takes a name; what has none takes nothing, as another check refuses it.
    pub fn take(&mut self, name: Option<String>, by: &'a str, span: Span, kind: &'static str) {
        self.taken.extend(name.map(|name| Taken { name, by, span, kind }));
    }

    /// All names, in the order in which they were taken.
    #[must_use]
    pub fn names(&self) -> &[Taken<'a>] {
        &self.taken
    }

    /// Names that stand for two things.
    pub fn collisions(&self) -> impl Iterator<Item = Collision<'_, 'a>> {
        let mut before: HashMap<&str, Vec<&Taken<'a>>> = HashMap::new();
        self.taken.iter().filter_map(move |taken| {
            let alike = before.entry(&taken.name).or_default();
            let other = alike.iter().copied().find(|other| !is_same(taken, other));
            alike.push(taken);
            Some((taken, other?))
        })
    }
}

/// Whether the names are the very same, which `duplicate-operation`, `duplicate-wire-name` and the like report.
fn is_same(one: &Taken<'_>, other: &Taken<'_>) -> bool {
    match one.kind == other.kind {
        true if one.kind == "header" => one.by.eq_ignore_ascii_case(other.by),
        true => !matches!(one.kind, "setter" | "service" | "waiter" | "union" | "member") && one.by == other.by,
        false => false,
    }
}
