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
    /// Writes the crates in `generated/` from the specs in `spec/`, and prints schema and checks page.
    Generate(generate::Args),
    /// Runs all checks over the specs.
    Check(check::Args),
    /// Says what the changes between two states of the specs do to callers.
    Diff(diff::Args),
    /// Says which version the changes since the last tag ask for, and writes the changelog entry.
    ReleaseCheck(release_check::Args),
    /// Writes the reference of the specs as static pages.
    Docs(docs::Args),
    /// Prints a stage of one operation.
    Show(show::Args),
    /// Prints how much there is and what it costs, in figures.
    Measure(measure::Args),
    /// Prints how complete and how certain the specs are, and keeps what is unknown from growing.
    Coverage(coverage::Args),
    /// Measures pieces of work beside another side that does them, in release.
    Bench(bench::Args),
    /// Compiles operations emitted in two ways, and prints what each costs.
    Shapes(shapes::Args),
    /// Compiles generated crates for each of their features alone.
    Features(features::Args),
    /// Serves a spec: judges requests, answers from data, and fails on demand.
    Mock(mock::Args),
    /// Compares specs and clients with the SDKs that the vendor ships.
    Conformance(conformance::Args),
    /// Says what changed between two versions of a vendor's SDK, and which places of the spec that touches.
    Drift(drift::Args),
    /// Drafts the skeleton of an operation from what a vendor's SDK says, for a curator to fill in.
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
        Self::Usage(format!("no service is called `{written}`; there are: {}", known.join(", ")))
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
