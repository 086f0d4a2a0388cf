//! The verb `mock`: runs a mock server, which is a program of its own, so that this one needs no network code.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::Command;

use crate::{Failure, Outcome, Project, cargo, service_names, tell};

/// The program that serves any spec.
const ENGINE: &str = "mock-server";

/// What the verb takes.
#[derive(Debug, clap::Args)]
#[command(disable_help_flag = true)]
pub struct Args {
    /// `[SERVICE] [--port N] [--data FILE] [--scenarios FILE] [--key ACCESS:SECRET]`; `--help` lists all of them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "SERVICE AND OPTIONS")]
    arguments: Vec<OsString>,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let first = args.arguments.first().and_then(|first| first.to_str()).filter(|first| !first.starts_with('-'));
    let api = speclang::load(&project.specs()).0;
    let known: Vec<&str> = service_names(&api).collect();
    let service = match (first, known.as_slice()) {
        (Some(named), _) => named,
        (None, [only]) => only,
        // Whatever its options are, such as `--help`: the server says what is missing.
        (None, _) => "",
    };
    let mut server = match project.settings().mock(service) {
        Some(package) => of_workspace(project, package),
        None => of_any(project),
    };
    if first.is_none() && !service.is_empty() {
        server.arg(service);
    }
    server.args(&args.arguments);
    let error = become_program(server);
    Err(Failure::Disk("run the mock server".to_owned(), error))
}

/// The server of the service alone, which the workspace builds.
fn of_workspace(project: &Project, package: &str) -> Command {
    let mut server = cargo();
    // Cargo says what it compiles, on standard error: the first time that takes a minute, in which nothing else is to be seen.
    tell!("building the mock server, if it is not built yet");
    server.args(["run", "--package", package, "--bin", package, "--"]);
    server.current_dir(project.root());
    server
}

/// The server of any spec: the program beside this one, or the one that the system finds.
fn of_any(project: &Project) -> Command {
    let name = format!("{ENGINE}{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().map(|own| own.with_file_name(name)).filter(|path| path.is_file());
    let mut server = Command::new(beside.unwrap_or_else(|| PathBuf::from(OsStr::new(ENGINE))));
    server.arg("--spec").arg(project.root().join("spec"));
    server
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
