//! What a change of a spec does to its callers: two models in, classified changes out.
//!
//! ```text
//! model ─► tree ─┐
//!                ├─► pair ─► events ─► kinds ─► changes ─► report ─► text, Markdown, HTML, JSON, annotations, changelog
//! model ─► tree ─┘
//! ```
//!
//! [`diff`] compares models, not texts: moved files, reordered keys, and shorthands against written-out tables are no
//! changes. Nothing here touches the disk or git, and nothing knows a vendor.

mod case;
mod cause;
mod change;
mod effect;
mod elsewhere;
mod event;
mod fingerprint;
mod kind;
mod kinds;
mod pair;
mod rename;
pub mod render;
mod report;
mod rust;
mod tree;

use speclang::Sources;
use speclang::model::{Api, Service};

pub use case::case;
pub use change::{Change, classify};
pub use effect::{Bump, Cause, Compiles, Effect, Movement, Released, Side};
pub use elsewhere::is_in_openapi;
pub use event::{Event, How};
pub use kind::{Kind, UNCLASSIFIED};
pub use kinds::KINDS;
pub use report::{Entry, Place, Position, Report, Section, ServiceReport, Summary, report};
pub use rust::{Crate, Rust};
pub use tree::{Fact, Family, Node, Value};

/// A spec as it stood at one time.
#[derive(Debug, Clone, Copy)]
pub struct Spec<'a> {
    /// What was loaded.
    pub api: &'a Api,
    /// The texts that it was loaded from.
    pub sources: &'a Sources,
}

/// All changes of one service.
#[derive(Debug)]
pub struct ServiceChanges {
    /// Name of the service.
    pub service: String,
    /// Name of its crate.
    pub crate_name: String,
    /// Its changes, in the order of the spec.
    pub changes: Vec<Change>,
}

/// All changes between two states of a spec, service by service; services without a change are left out.
#[must_use]
pub fn diff(old: Spec<'_>, new: Spec<'_>) -> Vec<ServiceChanges> {
    let name = |service: &Service| service.file.service.value.clone();
    let mut names: Vec<String> = old.api.services.iter().chain(&new.api.services).map(name).collect();
    names.sort();
    names.dedup();
    let find = |spec: Spec<'_>, wanted: &str| {
        let found = spec.api.services.iter().find(|service| service.file.service.as_str() == wanted);
        found.map(|service| (tree(service, spec.sources), service.file.crate_name.value.clone()))
    };
    let of_service = |wanted: String| {
        let (before, after) = (find(old, &wanted), find(new, &wanted));
        let crate_name = after.as_ref().or(before.as_ref()).map(|(_, name)| name.clone()).unwrap_or_default();
        let events = compare(before.as_ref().map(|(tree, _)| tree), after.as_ref().map(|(tree, _)| tree));
        let changes: Vec<Change> = events.iter().map(Change::of).collect();
        (!changes.is_empty()).then_some(ServiceChanges { service: wanted, crate_name, changes })
    };
    names.into_iter().filter_map(of_service).collect()
}

/// The tree of a service.
#[must_use]
pub fn tree(service: &Service, sources: &Sources) -> Node {
    tree::service(&Crate::new(service, sources))
}

/// The raw differences of two trees; a tree alone came or went as a whole.
#[must_use]
pub fn compare<'a>(old: Option<&'a Node>, new: Option<&'a Node>) -> Vec<Event<'a>> {
    let borrowed = |node: Option<&'a Node>| node.map(std::borrow::Cow::Borrowed);
    let whole = |how| Event { how, fact: "", word: None, old: borrowed(old), new: borrowed(new), parents: Vec::new() };
    match (old, new) {
        (Some(old), Some(new)) => pair::differences(old, new),
        (Some(_), None) => vec![whole(How::Removed)],
        (None, Some(_)) => vec![whole(How::Added)],
        (None, None) => Vec::new(),
    }
}
