//! The program: a verb over a project folder.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

/// Checks curated API specs, and turns them into client crates, command lines and a reference.
#[derive(Parser)]
#[command(name = "specwright", version, about)]
struct Cli {
    /// Folder of the project; by default the working folder, or the first above it with `specwright.yaml` or `spec/`.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    #[command(subcommand)]
    verb: specwright::Verb,
}

fn main() -> ExitCode {
    let Cli { project, verb } = Cli::parse();
    specwright::run(project.unwrap_or_else(|| specwright::around(".")), |project| verb.run(project))
}
