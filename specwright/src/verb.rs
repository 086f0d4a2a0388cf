//! The verbs, as a command line has them.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Subcommand, ValueEnum};

use crate::{Outcome, Project, check, generate};
#[cfg(feature = "all-verbs")]
use crate::{coverage, diff, disk, docs, export, features, import, mock, release, release_check, schema, show};

/// What can be done with a project. Flattened into a program's own commands, it stands beside them.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Generate the crates in `generated/`, the schema and the generated pages of `docs/`.
    Generate(generate::Args),
    /// Check the specs.
    Check(check::Args),
    /// Show what the changes between two states of the specs mean for callers.
    #[cfg(feature = "all-verbs")]
    Diff(diff::Args),
    /// Show which version the changes since the last tag require, and write the changelog entry.
    #[cfg(feature = "all-verbs")]
    ReleaseCheck(release_check::Args),
    /// Make everything that a release consists of, below `target/`. Nothing is published.
    #[cfg(feature = "all-verbs")]
    Release(release::Args),
    /// Write the API reference as static pages.
    #[cfg(feature = "all-verbs")]
    Docs(docs::Args),
    /// Print one stage of an operation: model, IR or Rust.
    #[cfg(feature = "all-verbs")]
    Show(show::Args),
    /// Print how complete and how certain the specs are; `--ratchet` keeps unknown facts from growing.
    #[cfg(feature = "all-verbs")]
    Coverage(coverage::Args),
    /// Compile generated crates with each of their features alone.
    #[cfg(feature = "all-verbs")]
    Features(features::Args),
    /// Run the mock server.
    #[cfg(feature = "all-verbs")]
    Mock(mock::Args),
    /// Make a service of a description that somebody else wrote.
    #[cfg(feature = "all-verbs")]
    Import(import::Args),
    /// Prints a service as a description of `OpenAPI` 3.1.
    #[cfg(feature = "all-verbs")]
    #[command(about = "Print a service as a description of OpenAPI 3.1")]
    Export(export::Args),
    /// Print the JSON schema of spec files, with which editors complete and explain keys.
    #[cfg(feature = "all-verbs")]
    Schema,
}

/// Form of diagnostics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// As rustc prints them, for people.
    #[default]
    Text,
    /// One JSON object a line, for programs.
    Json,
}

impl Verb {
    /// Does it.
    ///
    /// # Errors
    ///
    /// With what has to be told, or was told already.
    pub fn run(&self, project: &Project) -> Outcome {
        match self {
            Self::Generate(args) => generate::run(project, args),
            Self::Check(args) => check::run(project, args),
            #[cfg(feature = "all-verbs")]
            Self::Diff(args) => diff::run(project, args),
            #[cfg(feature = "all-verbs")]
            Self::ReleaseCheck(args) => release_check::run(project, args),
            #[cfg(feature = "all-verbs")]
            Self::Release(args) => release::run(project, args),
            #[cfg(feature = "all-verbs")]
            Self::Docs(args) => docs::run(project, args),
            #[cfg(feature = "all-verbs")]
            Self::Show(args) => show::run(project, args),
            #[cfg(feature = "all-verbs")]
            Self::Coverage(args) => coverage::run(project, args),
            #[cfg(feature = "all-verbs")]
            Self::Features(args) => features::run(project, args),
            #[cfg(feature = "all-verbs")]
            Self::Mock(args) => mock::run(project, args),
            #[cfg(feature = "all-verbs")]
            Self::Import(args) => import::run(project, args),
            #[cfg(feature = "all-verbs")]
            Self::Export(args) => export::run(project, args),
            #[cfg(feature = "all-verbs")]
            Self::Schema => disk::print(&schema::text()),
        }
    }
}

/// Opens the project of a folder, does something with it, and tells what failed: the exit code.
pub fn run(folder: impl Into<PathBuf>, act: impl FnOnce(&Project) -> Outcome) -> ExitCode {
    let folder = folder.into();
    let outcome = Project::open(&folder).and_then(|project| act(&project));
    outcome.map_or_else(|failure| failure.tell(&folder), |()| ExitCode::SUCCESS)
}
