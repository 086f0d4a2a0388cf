//! The project's commands: `cargo xtask <verb>`. The only crate that touches disk.

mod bench;
mod check;
mod checks_page;
mod conformance;
mod coverage;
mod cpu;
mod diff;
mod disk;
mod docs;
mod draft;
mod drift;
mod features;
mod generate;
mod measure;
mod mock;
mod packages;
mod release;
mod release_check;
mod said;
mod schema;
mod sdk;
mod shapes;
mod show;

use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use crate::said::tell;

/// Commands of the project.
#[derive(Parser)]
#[command(name = "cargo xtask", version, about)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Generate the crates in `generated/`, the schema and the generated pages of `docs/`.
    Generate(generate::Args),
    /// Check the specs.
    Check(check::Args),
    /// Show what the changes between two states of the specs mean for callers.
    Diff(diff::Args),
    /// Show which version the changes since the last tag require, and write the changelog entry.
    ReleaseCheck(release_check::Args),
    /// Make everything that a release consists of, below `target/`. Nothing is published.
    Release(release::Args),
    /// Write the API reference as static pages.
    Docs(docs::Args),
    /// Print one stage of an operation: model, IR or Rust.
    Show(show::Args),
    /// Print sizes and build times.
    Measure(measure::Args),
    /// Print how complete and how certain the specs are; `--ratchet` keeps unknown facts from growing.
    Coverage(coverage::Args),
    /// Run the benchmarks, in release mode.
    Bench(bench::Args),
    /// Compile operations emitted in two ways and compare the cost.
    Shapes(shapes::Args),
    /// Compile generated crates with each of their features alone.
    Features(features::Args),
    /// Run the mock server.
    Mock(mock::Args),
    /// Compare specs and clients with the vendor's SDKs.
    Conformance(conformance::Args),
    /// Show what changed between two versions of a vendor's SDK, and which places of the spec are affected.
    Drift(drift::Args),
    /// Draft the skeleton of an operation from a vendor's SDK.
    Draft(draft::Args),
}

/// Form of diagnostics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// As rustc prints them, for people.
    #[default]
    Text,
    /// One JSON object a line, for programs.
    Json,
}

/// What a verb comes to: done, or refused after it has said why.
type Outcome = Result<(), Failure>;

/// Why a verb failed.
enum Failure {
    /// It is told on standard output or standard error already.
    Told,
    /// The disk refused: what was tried, and its answer.
    Disk(String, std::io::Error),
    /// Files that are neither read nor written, and why.
    Files(Vec<(std::path::PathBuf, specfiles::Refusal)>),
    /// The call makes no sense.
    Usage(String),
}

impl Failure {
    /// A service that nobody knows.
    fn no_service<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let mut known: Vec<&str> = known.into_iter().collect();
        known.sort_unstable();
        known.dedup();
        Self::Usage(format!("unknown service `{written}`; known services: {}", known.join(", ")))
    }

    /// Says it on standard error; the exit code that it asks for.
    fn tell(self) -> ExitCode {
        match self {
            Self::Told => ExitCode::FAILURE,
            Self::Disk(what, error) => {
                tell!("error: cannot {what}: {error}");
                ExitCode::FAILURE
            }
            Self::Files(refused) => {
                let root = disk::root();
                for (path, refusal) in refused {
                    let (shown, _) = specfiles::shown(disk::relative(&root, &path).as_ref());
                    tell!("error: {shown}: {refusal}\n  help: {}", refusal.help());
                }
                ExitCode::FAILURE
            }
            Self::Usage(text) => {
                tell!("error: {text}");
                ExitCode::from(2)
            }
        }
    }
}

/// Names of the services of a spec.
fn service_names(api: &speclang::model::Api) -> impl Iterator<Item = &str> {
    api.services.iter().map(|service| service.file.service.as_str())
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().verb {
        Verb::Generate(args) => generate::run(&args),
        Verb::Check(args) => check::run(&args),
        Verb::Diff(args) => diff::run(&args),
        Verb::ReleaseCheck(args) => release_check::run(&args),
        Verb::Release(args) => release::run(&args),
        Verb::Docs(args) => docs::run(&args),
        Verb::Show(args) => show::run(&args),
        Verb::Measure(args) => measure::run(&args),
        Verb::Coverage(args) => coverage::run(&args),
        Verb::Bench(args) => bench::run(&args),
        Verb::Shapes(args) => shapes::run(&args),
        Verb::Features(args) => features::run(&args),
        Verb::Mock(args) => mock::run(&args),
        Verb::Conformance(args) => conformance::run(&args),
        Verb::Drift(args) => drift::run(&args),
        Verb::Draft(args) => draft::run(&args),
    };
    outcome.map_or_else(Failure::tell, |()| ExitCode::SUCCESS)
}
