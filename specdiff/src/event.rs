//! One raw difference between two trees, before anybody says what it means.

use std::borrow::Cow;

use rust_decimal::Decimal;
use speclang::Span;
use speclang::model::Outcome;

use crate::effect::Side;
use crate::tree::{Fact, Family, Node, Value};

/// How a thing differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// An entity is new.
    Added,
    /// An entity is gone.
    Removed,
    /// An entity has another key.
    Renamed,
    /// A fact is said that was not.
    Set,
    /// A fact is no longer said.
    Unset,
    /// A number is larger.
    Raised,
    /// A number is smaller.
    Lowered,
    /// A fact says something else.
    Changed,
    /// A set of words has one more.
    Gained,
    /// A set of words has one less.
    Lost,
}

/// One difference.
#[derive(Debug, Clone)]
pub struct Event<'a> {
    /// How it differs.
    pub how: How,
    /// The fact; empty where the entity itself came, went or was renamed.
    pub fact: &'static str,
    /// The word, where a set gained or lost one.
    pub word: Option<String>,
    /// The entity before.
    pub old: Option<Cow<'a, Node>>,
    /// The entity after.
    pub new: Option<Cow<'a, Node>>,
    /// What it is a part of, the service first: before and after.
    pub parents: Vec<(&'a Node, &'a Node)>,
}

impl<'a> Event<'a> {
    /// The entity, as it is now where it still is.
    ///
    /// # Panics
    ///
    /// Never: an event has at least one of its two sides.
    #[must_use]
    pub fn node(&self) -> &Node {
        let side = self.new.as_ref().or(self.old.as_ref());
        side.expect("an event has at least one of its two sides")
    }

    /// What kind of thing the entity is.
    #[must_use]
    pub fn family(&self) -> Family {
        self.node().family
    }

    /// What the entity is a part of: before and after.
    #[must_use]
    pub fn parent(&self) -> Option<(&'a Node, &'a Node)> {
        self.parents.last().copied()
    }

    /// The fact before.
    #[must_use]
    pub fn old_fact(&self) -> Option<&Fact> {
        self.old.as_ref().and_then(|node| node.get(self.fact))
    }

    /// The fact after.
    #[must_use]
    pub fn new_fact(&self) -> Option<&Fact> {
        self.new.as_ref().and_then(|node| node.get(self.fact))
    }

    /// What stood there, in words.
    #[must_use]
    pub fn old_text(&self) -> Option<String> {
        self.text(self.old.as_deref(), How::Lost)
    }

    /// What stands there, in words.
    #[must_use]
    pub fn new_text(&self) -> Option<String> {
        self.text(self.new.as_deref(), How::Gained)
    }

    fn text(&self, side: Option<&Node>, how: How) -> Option<String> {
        match (&self.word, self.fact) {
            (Some(word), _) => (self.how == how).then(|| word.clone()),
            (None, "") => side.map(|node| node.shown.clone()),
            (None, fact) => side.and_then(|node| node.get(fact)).map(|fact| fact.value.to_string()),
        }
    }

    /// The old text in backticks, or `none`.
    #[must_use]
    pub fn was(&self) -> String {
        quoted(self.old_text())
    }

    /// The new text in backticks, or `none`.
    #[must_use]
    pub fn now(&self) -> String {
        quoted(self.new_text())
    }

    /// The outcome of a cell before.
    #[must_use]
    pub fn old_outcome(&self) -> Outcome {
        outcome(self.old_fact())
    }

    /// The outcome of a cell after.
    #[must_use]
    pub fn new_outcome(&self) -> Outcome {
        outcome(self.new_fact())
    }

    /// The numbers before and after, where both are there.
    #[must_use]
    pub fn numbers(&self) -> Option<(Decimal, Decimal)> {
        match (&self.old_fact()?.value, &self.new_fact()?.value) {
            (Value::Number(old), Value::Number(new)) => Some((*old, *new)),
            _ => None,
        }
    }

    /// Place of the fact, else of the entity, before.
    #[must_use]
    pub fn old_span(&self) -> Option<Span> {
        self.old_fact().map(|fact| fact.span).or_else(|| self.old.as_ref().map(|node| node.span))
    }

    /// Place of the fact, else of the entity, after.
    #[must_use]
    pub fn new_span(&self) -> Option<Span> {
        self.new_fact().map(|fact| fact.span).or_else(|| self.new.as_ref().map(|node| node.span))
    }

    /// Messages that the entity is a part of, before or after.
    #[must_use]
    pub fn side(&self) -> Side {
        match (self.old.as_ref().map(|node| node.side), self.new.as_ref().map(|node| node.side)) {
            (Some(old), Some(new)) if old != new => Side::Both,
            _ => self.node().side,
        }
    }

    /// Whether what callers write for the entity is another thing than before.
    #[must_use]
    pub fn rust_differs(&self) -> bool {
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => old.rust != new.rust && old.rust.exists(),
            (Some(old), None) => old.rust.exists(),
            _ => false,
        }
    }

    /// Whether the Rust name differs.
    #[must_use]
    pub fn rust_name_differs(&self) -> bool {
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => old.rust.exists() && old.rust.name != new.rust.name,
            _ => false,
        }
    }

    /// The operation that holds the entity, or is it.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        let around = self.parents.iter().map(|(_, new)| *new).find(|node| node.family == Family::Operation);
        around
            .or_else(|| Some(self.node()).filter(|node| node.family == Family::Operation))
            .map(|node| node.key.as_str())
    }

    /// The entity in words: `limit` of `ListThings`.
    #[must_use]
    pub fn subject(&self) -> String {
        let node = self.node();
        let own = label(node);
        match (node.family, self.parent()) {
            (Family::Cell | Family::Evidence | Family::Dispute | Family::Reading, Some((_, parent))) => {
                let around = self.parents.len().checked_sub(2).and_then(|at| self.parents.get(at));
                let place = around.filter(|(_, outer)| outer.family != Family::Service);
                let place = place.map_or_else(String::new, |(_, outer)| format!(" of {}", label(outer)));
                format!("{}{place}", label(parent))
            }
            (_, Some((_, parent))) if parent.family != Family::Service => format!("{own} of {}", label(parent)),
            _ => own,
        }
    }
}

fn outcome(fact: Option<&Fact>) -> Outcome {
    match fact.map(|fact| &fact.value) {
        Some(Value::Outcome(outcome)) => outcome.clone(),
        _ => Outcome::Unknown,
    }
}

fn quoted(text: Option<String>) -> String {
    text.map_or_else(|| "none".to_owned(), |text| format!("`{text}`"))
}

/// An entity alone, in words.
#[must_use]
pub(crate) fn label(node: &Node) -> String {
    let key = &node.key;
    match node.family {
        Family::Service => format!("the service `{key}`"),
        Family::Signature => "the signature".to_owned(),
        Family::Token => "the token".to_owned(),
        Family::AuthMethod => format!("the authentication method `{key}`"),
        Family::CredentialSource => format!("the credential source `{key}`"),
        Family::OtherCredentials => node.said("title"),
        Family::CallValue => format!("the parameter `{}` of every call", node.shown),
        Family::Endpoint => format!("the endpoint `{key}`"),
        Family::ErrorBody => format!("the error body `{key}`"),
        Family::Caller => format!("the caller `{key}`"),
        Family::Group => format!("the group `{key}`"),
        Family::Guide => format!("the guide page `{key}`"),
        Family::Rule => format!("the rule `{key}`"),
        Family::Waiter => format!("the waiter `{key}`"),
        Family::Paging => "pagination".to_owned(),
        Family::Retiring => "the deprecation notice".to_owned(),
        Family::Source => format!("the source `{key}`"),
        _ => format!("`{key}`"),
    }
}
