//! A service as a tree of entities: each has an identity, facts, and parts of its own.
//!
//! The files below take the model apart field by field, without `..`: a field that the model gets and the diff does not
//! look at does not compile.

mod auth;
mod client_values;
mod credentials;
mod errors;
mod field;
mod guide;
mod operation;
mod place;
mod presence;
mod provenance;
mod retry;
mod rule;
mod service;
mod shape;
mod waiter;

use std::fmt;

use rust_decimal::Decimal;
use speclang::Span;
use speclang::model::{Outcome, Statement};

use crate::effect::Side;
use crate::rust::Rust;

pub(crate) use place::end_of_block;
pub(crate) use service::service;

/// What kind of thing an entity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// The service itself.
    Service,
    /// The signature scheme.
    Signature,
    /// The token scheme.
    Token,
    /// Another authentication method.
    AuthMethod,
    /// A place that credentials come from.
    CredentialSource,
    /// A kind of credentials that clients refuse.
    OtherCredentials,
    /// An address.
    Endpoint,
    /// A parameter of every call.
    CallValue,
    /// A shape in which errors come.
    ErrorBody,
    /// A kind of account.
    Caller,
    /// A group of operations.
    Group,
    /// A page of the guide.
    Guide,
    /// An entry of the catalogue of error codes.
    Code,
    /// A named type.
    Type,
    /// A value of an enumeration.
    EnumValue,
    /// A type of a union that a field tells apart.
    UnionMember,
    /// An operation.
    Operation,
    /// A parameter, or a field of a type that requests hold.
    Parameter,
    /// A field of a response, or of a type that only responses hold.
    Answer,
    /// A field of error bodies.
    ErrorField,
    /// What the server understands by one state, in one case.
    Cell,
    /// A name for a state or a value.
    Named,
    /// A rule between parameters.
    Rule,
    /// A state that an operation is polled for.
    Waiter,
    /// A code that an operation lists.
    OperationCode,
    /// Paging.
    Paging,
    /// The notice that an operation is retired.
    Retiring,
    /// Evidence for a fact.
    Evidence,
    /// A dispute over a fact.
    Dispute,
    /// What was read of a part of a page.
    Reading,
    /// A source beside the operations' own pages.
    Source,
}

/// A value of a fact.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A word, a name or a sentence.
    Text(String),
    /// Words whose order says nothing.
    Words(Vec<String>),
    /// A number.
    Number(Decimal),
    /// Yes or no.
    Flag(bool),
    /// An outcome.
    Outcome(Outcome),
    /// A rule: what it says, and the sentence.
    Rule(Statement, String),
    /// A reference to an entity by its slot and key; it follows when that entity is renamed.
    Name(&'static str, String),
    /// A type, or several with commas between them, whose names follow when the types are renamed.
    Type(String),
    /// Words that name parameters, which follow when these are renamed.
    Phrase(String),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) | Self::Name(_, text) | Self::Type(text) | Self::Phrase(text) | Self::Rule(_, text) => {
                f.write_str(text)
            }
            Self::Words(words) => f.write_str(&words.join(", ")),
            Self::Number(number) => number.fmt(f),
            Self::Flag(flag) => f.write_str(if *flag { "true" } else { "false" }),
            Self::Outcome(outcome) => outcome.fmt(f),
        }
    }
}

/// One fact of an entity.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Its name, that of the key in YAML where there is one.
    pub name: &'static str,
    /// What it says.
    pub value: Value,
    /// Where it says it.
    pub span: Span,
    /// The type that it is taken over from, as the entity names it; a change is then told there.
    pub inherited: Option<String>,
}

/// An entity.
#[derive(Debug, Clone)]
pub struct Node {
    /// What it is.
    pub family: Family,
    /// Which of its parent's lists it stands in; together with the key its identity.
    pub slot: &'static str,
    /// Its key there.
    pub key: String,
    /// What people call it.
    pub shown: String,
    /// Where it stands.
    pub span: Span,
    /// Messages that it is a part of.
    pub side: Side,
    /// What the generated crate makes of it.
    pub rust: Rust,
    /// Ids of the operations that hold it, for a type.
    pub used_by: Vec<String>,
    /// Its facts.
    pub facts: Vec<Fact>,
    /// Its parts.
    pub children: Vec<Node>,
}

impl Node {
    pub(crate) fn new(family: Family, slot: &'static str, key: impl Into<String>, span: Span) -> Self {
        let key = key.into();
        Self {
            family,
            slot,
            shown: key.clone(),
            key,
            span,
            side: Side::Both,
            rust: Rust::default(),
            used_by: Vec::new(),
            facts: Vec::new(),
            children: Vec::new(),
        }
    }

    /// What it demands, if it is a rule.
    pub(crate) fn statement(&self) -> Option<&Statement> {
        match &self.get("rule")?.value {
            Value::Rule(statement, _) => Some(statement),
            _ => None,
        }
    }

    /// Adds a fact that has a place of its own.
    pub(crate) fn fact_at(&mut self, name: &'static str, value: Value, span: Span) {
        self.facts.push(Fact { name, value, span, inherited: None });
    }

    /// Adds a fact that stands at the entity's own place.
    pub(crate) fn fact(&mut self, name: &'static str, value: Value) {
        self.fact_at(name, value, self.span);
    }

    /// Adds a text where there is one.
    pub(crate) fn text(&mut self, name: &'static str, text: Option<&speclang::Spanned<String>>) {
        if let Some(text) = text {
            self.fact_at(name, Value::Text(text.value.clone()), text.span);
        }
    }

    /// Adds the name in Rust, chosen or made of the key, where there is one.
    pub(crate) fn names(&mut self, name: &'static str, chosen: Option<&speclang::Spanned<String>>) {
        if self.rust.exists() {
            let span = chosen.map_or(self.span, |chosen| chosen.span);
            self.fact_at(name, Value::Text(self.rust.name.clone()), span);
        } else {
            self.text(name, chosen);
        }
    }

    /// Adds a text without a place where there is one.
    pub(crate) fn plain(&mut self, name: &'static str, text: Option<&String>) {
        if let Some(text) = text {
            self.fact(name, Value::Text(text.clone()));
        }
    }

    /// Adds a flag where it is set.
    pub(crate) fn flag(&mut self, name: &'static str, set: bool) {
        if set {
            self.fact(name, Value::Flag(true));
        }
    }

    /// The fact of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.name == name)
    }

    /// The text of a fact; empty where there is none.
    #[must_use]
    pub fn said(&self, name: &str) -> String {
        self.get(name).map(|fact| fact.value.to_string()).unwrap_or_default()
    }

    /// Whether a flag is set.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The parts of a slot.
    pub fn parts<'a>(&'a self, slot: &'a str) -> impl Iterator<Item = &'a Node> {
        self.children.iter().filter(move |child| child.slot == slot)
    }
}
