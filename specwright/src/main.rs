//! The program: a verb over a project folder.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Checks curated API specs, and turns them into client crates, command lines and a reference.
#[derive(Parser)]
#[command(name = "specwright", version, about)]
struct Cli {
    /// Folder of the project; by default the working folder, or the first above it with `specwright.yaml` or `spec/`.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    #[command(subcommand)]
    verb: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Begin a project in an empty folder: a workspace with one service, its mock server, tests and commands.
    New(specwright::New),
    #[command(flatten)]
    Verb(specwright::Verb),
}

fn main() -> ExitCode {
    let Cli { project, verb } = Cli::parse();
    match verb {
        Command::New(new) => {
            let folder = project.unwrap_or_else(|| PathBuf::from("."));
            new.run(&folder).map_or_else(|failure| failure.tell(&folder), |()| ExitCode::SUCCESS)
        }
        Command::Verb(verb) => {
            specwright::run(project.unwrap_or_else(|| specwright::around(".")), |project| verb.run(project))
        }
    }
}
