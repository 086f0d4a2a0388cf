//! The verbs over a project folder: specs are checked, compared, and turned into crates and pages.
//!
//! A project is a folder with `spec/`, from which `generated/` and a part of `docs/` are made; [`Settings`] says the rest. The program
//! `specwright` runs a verb over any project, and needs nothing beside it at run time. A project of a workspace has a program of its
//! own, `xtask`, which is a few lines:
//!
//! ```no_run
//! use clap::Parser;
//!
//! #[derive(clap::Parser)]
//! struct Cli {
//!     #[command(subcommand)]
//!     verb: specwright::Verb,
//! }
//!
//! fn main() -> std::process::ExitCode {
//!     specwright::run(".", |project| Cli::parse().verb.run(project))
//! }
//! ```

mod accepted;
mod cargo;
#[cfg(feature = "all-verbs")]
mod changes_page;
pub mod check;
#[cfg(feature = "all-verbs")]
mod checks_page;
#[cfg(feature = "all-verbs")]
mod coverage;
#[cfg(feature = "all-verbs")]
mod diff;
pub mod disk;
#[cfg(feature = "all-verbs")]
mod docs;
#[cfg(feature = "all-verbs")]
mod export;
mod failure;
#[cfg(feature = "all-verbs")]
mod features;
mod generate;
#[cfg(feature = "all-verbs")]
mod import;
#[cfg(feature = "all-verbs")]
mod mock;
#[cfg(feature = "all-verbs")]
mod new;
mod packages;
mod program;
mod project;
#[cfg(feature = "all-verbs")]
mod release;
#[cfg(feature = "all-verbs")]
mod release_check;
pub mod said;
#[cfg(feature = "all-verbs")]
mod schema;
mod settings;
#[cfg(feature = "all-verbs")]
mod show;
mod verb;

pub use cargo::{cargo, without_package};
pub use failure::{Failure, Outcome};
#[cfg(feature = "all-verbs")]
pub use new::New;
pub use project::{Project, around};
pub use settings::Settings;
pub use verb::{Format, Verb, run};

/// Names of the services of a spec.
pub fn service_names(api: &speclang::model::Api) -> impl Iterator<Item = &str> {
    api.services.iter().map(|service| service.file.service.as_str())
}
