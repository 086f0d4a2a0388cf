//! Specs and clients beside the SDKs that vendors ship: compared with one, followed from version to version, and drafted from it.
//!
//! What is known of an SDK is data, in the folder of its service in `conformance/` of a project.

mod compare;
mod draft;
mod drift;
mod sdk;

use clap::Subcommand;
use specwright::{Outcome, Project};

/// What can be done with a vendor's SDK. Flattened into a program's own commands, it stands beside them.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Compare specs and clients with the vendor's SDKs.
    Conformance(compare::Args),
    /// Show what changed between two versions of a vendor's SDK, and which places of the spec are affected.
    Drift(drift::Args),
    /// Draft the skeleton of an operation from a vendor's SDK.
    Draft(draft::Args),
}

impl Verb {
    /// Does it.
    ///
    /// # Errors
    ///
    /// With what has to be told, or was told already.
    pub fn run(&self, project: &Project) -> Outcome {
        match self {
            Self::Conformance(args) => compare::run(project, args),
            Self::Drift(args) => drift::run(project, args),
            Self::Draft(args) => draft::run(project, args),
        }
    }
}
