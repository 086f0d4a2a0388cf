//! `cargo xtask` as it is called: `generate` and `check` are done here, so that a fresh clone compiles no more than they need before
//! the first of them. Any other verb, `generate --check`, another project, help and mistakes are left to the package `xtask`, which cargo
//! compiles when it is first asked for.

mod pages;

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use specwright::Verb;

/// Commands of the project.
#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

fn main() -> ExitCode {
    // It lies two folders below the project.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = here.ancestors().nth(2).unwrap_or(here);
    match Cli::try_parse() {
        Ok(Cli { verb: verb @ Verb::Check(_) }) => specwright::run(own, |project| verb.run(project)),
        Ok(Cli { verb: verb @ Verb::Generate(_) }) => {
            let done =
                if pages::may_differ(own) { all_verbs(own) } else { specwright::run(own, |project| verb.run(project)) };
            if done == ExitCode::SUCCESS {
                pages::keep(own);
            }
            done
        }
        _ => all_verbs(own),
    }
}

/// Runs the package that has all verbs.
fn all_verbs(own: &Path) -> ExitCode {
    let mut command = specwright::cargo();
    command.args(["run", "--quiet", "--package", "xtask", "--manifest-path"]).arg(own.join("Cargo.toml"));
    match command.arg("--").args(std::env::args_os().skip(1)).status() {
        // What went wrong, the verb or cargo has said.
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(error) => {
            specwright::tell!("error: cannot run cargo: {error}");
            ExitCode::FAILURE
        }
    }
}
