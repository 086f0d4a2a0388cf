//! Coverage: how complete a spec is, and how certain, in figures and with the places of what nobody knows.
//!
//! [`of`] counts; it judges nothing. Every figure is a number of things, each counted in exactly one group, so that the
//! figures of groups add up to those of their service, and those of services to the total. What belongs to no operation
//! alone — shared types, the catalogue of error codes, `service.yaml` — stands in a group called [`SHARED`].
//!
//! An *unknown* is one thing that no source states: a cell of a presence table, a limit, what an error code is about.

mod certainty;
mod count;
mod errors;
mod fields;
mod gap;
mod limits;
mod outcomes;
mod presence;
mod rules;
mod sums;
mod tables;
mod tally;
mod witnesses;

use serde::Serialize;

pub use certainty::Certainty;
pub use gap::{Gap, GapKind, Unknown};
pub use limits::{Limits, Stated};
pub use outcomes::Outcomes;
pub use tables::{Columns, Figures, TABLES, counted, verdict};
pub use tally::{Errors, Facts, Kinds, Operations, Parameters, PresenceCells, Responses, Rules, Tally, Witnesses};

use crate::model::Api;
use crate::source::Sources;

/// Name of the group of what several operations share; no group of a spec can have it.
pub const SHARED: &str = "(shared)";

/// How complete and how certain all specs are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// One per service, in the order of the folders' names.
    pub services: Vec<ServiceCoverage>,
    /// Sum over all services.
    pub total: Tally,
}

/// How complete and how certain the spec of a service is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ServiceCoverage {
    /// Short name of the service.
    pub name: String,
    /// Display name.
    pub title: String,
    /// Its groups in the order of `service.yaml`, at the end [`SHARED`].
    pub groups: Vec<GroupCoverage>,
    /// Sum over all groups.
    pub tally: Tally,
}

/// How complete and how certain a group of operations is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct GroupCoverage {
    /// Name of the group, or [`SHARED`].
    pub name: String,
    /// Its title, a few words.
    pub title: String,
    /// What was counted.
    pub tally: Tally,
    /// Where something is unknown, in the order of the model; their [`count`](Gap::count)s sum up to `tally.unknown`.
    pub gaps: Vec<Gap>,
}

/// Counts a model. The sources must be those that it was loaded from; they tell the lines of what is unknown.
#[must_use]
pub fn of(api: &Api, sources: &Sources) -> Coverage {
    let services: Vec<ServiceCoverage> = api.services.iter().map(|service| count::service(service, sources)).collect();
    let total = services.iter().map(|service| &service.tally).sum();
    Coverage { services, total }
}
