//! `cargo xtask mock`: runs the mock server, which is a program of its own, so that this one needs no network code.

use std::ffi::OsString;
use std::process::Command;

use crate::said::tell;
use crate::{Failure, Outcome};

#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// `[SERVICE] [--port N] [--data FILE] [--scenarios FILE] [--key ACCESS:SECRET]`; `--help` lists all of them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "SERVICE AND OPTIONS")]
    arguments: Vec<OsString>,
}

pub(crate) fn run(args: &Args) -> Outcome {
    let mut server = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // Cargo says what it compiles, on standard error: the first time that takes a minute, in which nothing else is to be seen.
    tell!("building the mock server, if it is not built yet");
    server.args(["run", "--package", "mock-server", "--bin", "mock-server", "--"]).args(&args.arguments);
    let error = become_program(server);
    Err(Failure::Disk("run the mock server".to_owned(), error))
}

/// Turns this process into the other one, which then gets the signals itself and whose exit code is ours; or the reason
/// why it cannot.
#[cfg(unix)]
fn become_program(mut program: Command) -> std::io::Error {
    use std::os::unix::process::CommandExt;

    program.exec()
}

/// Runs the other program and ends with its exit code; or the reason why it cannot.
#[cfg(not(unix))]
fn become_program(mut program: Command) -> std::io::Error {
    match program.status() {
        Ok(status) => std::process::exit(status.code().unwrap_or(1)),
        Err(error) => error,
    }
}
