//! `cargo xtask` as it is called: `generate` and `check` are done here, so that a fresh clone compiles no more than they need before
//! the first of them. Any other verb, help and mistakes are left to the package `xtask`, which cargo compiles when it is first asked for.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::Parser;

/// Commands of the project.
#[derive(Parser)]
struct Cli {
    /// Folder of another project than the one of this repository.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    #[command(subcommand)]
    verb: specwright::Verb,
}

fn main() -> ExitCode {
    // It lies two folders below the project.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = here.ancestors().nth(2).unwrap_or(here);
    match Cli::try_parse() {
        Ok(Cli { project, verb }) => {
            specwright::run(project.unwrap_or_else(|| own.to_owned()), |project| verb.run(project))
        }
        Err(_) => all_verbs(own, std::env::args_os().skip(1)),
    }
}

/// Runs the package that has all verbs.
fn all_verbs(own: &Path, arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", "xtask", "--manifest-path"]).arg(own.join("Cargo.toml"));
    match command.arg("--").args(arguments).status() {
        // What went wrong, the verb or cargo has said.
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(error) => {
            specwright::tell!("error: cannot run cargo: {error}");
            ExitCode::FAILURE
        }
    }
}
