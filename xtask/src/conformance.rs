//! `cargo xtask conformance`: the spec and the generated client beside an SDK that the vendor wrote.

mod answers;
mod calls;
mod contract;
mod counts;
mod difference;
mod full_answer;
mod members;
mod mock;
mod presence;
mod python;
mod refusal;
mod requests;
mod sample;
mod session;
mod site;

use serde_json::Value;
use speclang::model::Service;

use self::counts::Counts;
use self::difference::Difference;
use self::python::Python;
use self::site::Own;
use crate::{Failure, Outcome, check, disk, said::say};

/// The keys that both clients sign with.
const ACCESS: &str = "ACCESS-KEY";
const SECRET: &str = "a-secret-key";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Looks at one service only.
    #[arg(long, value_name = "SERVICE")]
    only: Option<String>,
}

pub(crate) fn run(args: &Args) -> Outcome {
    let api = check::checked()?;
    let mut refused = false;
    let mut seen = 0;
    for service in &api.services {
        let name = service.file.service.as_str();
        let folder = disk::root().join("conformance").join(name);
        // A service without an SDK has nothing to stand beside.
        if args.only.as_deref().is_some_and(|only| only != name) || !folder.is_dir() {
            continue;
        }
        seen += 1;
        refused |= !compare(service, &Python::set_up(name, &folder)?)?;
    }
    if seen == 0 {
        return Err(Failure::Usage("no service of that name has a folder in conformance/".to_owned()));
    }
    refused |= !presence::run()?;
    if refused { Err(Failure::Told) } else { Ok(()) }
}

/// Compares one service, and tells what was found; whether all of it is explained.
fn compare(service: &Service, python: &Python) -> Result<bool, Failure> {
    let witness = python.data("witness.yaml")?;
    for program in ["mock", "performer"] {
        cargo_build(&witness[program])?;
    }
    let facts = python.run("facts.py", &witness)?;
    let mut found = Vec::new();
    let mut counts = Counts::default();
    let retired = contract::compare(service, &service.operations, &facts, &witness, &mut found, &mut counts);
    for operation in &retired {
        say!("{operation}: retiring, and no longer in the SDK")?;
    }
    counts.retired = retired.len();
    requests::compare(service, &facts, &witness, python, &mut found, &mut counts)?;
    let failed = calls::compare(service, &facts, &witness, python, &mut found, &mut counts)?;
    say!("{counts}")?;
    let (explained, mut complaints) = difference::judge(&found, &python.data("differences.yaml")?);
    complaints.extend(failed);

    let mut of_sites = 0;
    if let Some((between, counts)) = site::compare(service, &Own { facts: &facts, found: &found }, &witness, python)? {
        let Counts { operations, parameters, fields, .. } = counts;
        say!(
            "spec against the SDK of the other site: {operations} operations, {parameters} parameters and {fields} response \
            fields compared"
        )?;
        let (explained, more) = difference::judge(&between, &python.data("other-site.yaml")?);
        complaints.extend(more.into_iter().map(|complaint| format!("other site: {complaint}")));
        of_sites = explained;
    }
    for complaint in &complaints {
        say!("{complaint}")?;
    }
    say!(
        "{}: {}; {explained} differences explained, {of_sites} more between the sites; {} complaints",
        service.file.service,
        counts.short(),
        complaints.len()
    )?;
    Ok(complaints.is_empty())
}

/// Builds a program of ours, as the witness file names it, and lets cargo say what it compiles; it is run in silence later.
fn cargo_build(program: &Value) -> Outcome {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let [package, binary] = ["package", "binary"].map(|key| program[key].as_str().unwrap_or_default());
    let mut command = std::process::Command::new(cargo);
    command.args(["build", "--package", package, "--bin", binary]).current_dir(disk::root());
    // What is printed on standard output is the verb's own.
    let status = command.stdout(std::process::Stdio::null()).status();
    let status = status.map_err(|error| Failure::Disk("run cargo".to_owned(), error))?;
    if status.success() { Ok(()) } else { Err(Failure::Told) }
}

/// The words that run a program of ours, as the witness file names it; what it is told comes behind them.
fn cargo_run(program: &Value) -> Vec<String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let [package, binary] = ["package", "binary"].map(|key| program[key].as_str().unwrap_or_default());
    let words = ["run", "--locked", "--quiet", "--package", package, "--bin", binary, "--"];
    std::iter::once(cargo).chain(words.map(str::to_owned)).collect()
}
