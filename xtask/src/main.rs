//! The project's commands: `cargo xtask <verb>`. What any project has is `specwright`'s; the rest is about this repository.

mod bench;
mod cpu;
mod measure;
mod shapes;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use specwright::{Outcome, Project};

/// Commands of the project.
#[derive(Parser)]
#[command(name = "cargo xtask", version, about)]
struct Cli {
    /// Folder of another project than the one of this repository.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    #[command(flatten)]
    Project(specwright::Verb),
    #[command(flatten)]
    Sdk(conformance::Verb),
    /// Print sizes and build times.
    Measure(measure::Args),
    /// Run the benchmarks, in release mode.
    Bench(bench::Args),
    /// Compile operations emitted in two ways and compare the cost.
    Shapes(shapes::Args),
}

impl Verb {
    fn run(&self, project: &Project) -> Outcome {
        match self {
            Self::Project(verb) => verb.run(project),
            Self::Sdk(verb) => verb.run(project),
            Self::Measure(args) => measure::run(project, args),
            Self::Bench(args) => bench::run(project, args),
            Self::Shapes(args) => shapes::run(project, args),
        }
    }
}

fn main() -> ExitCode {
    let Cli { project, verb } = Cli::parse();
    // It lies one folder below the project.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = here.parent().unwrap_or(here);
    specwright::run(project.unwrap_or_else(|| own.to_owned()), |project| verb.run(project))
}
