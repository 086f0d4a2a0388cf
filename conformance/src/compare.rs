//! `cargo xtask conformance`: the spec and the generated client beside an SDK that the vendor wrote.

mod answers;
mod calls;
mod contract;
mod counts;
mod data;
mod difference;
mod full_answer;
mod members;
mod mock;
mod presence;
mod python;
mod refusal;
mod requests;
mod requirements;
mod sample;
mod session;
mod site;

use serde_json::Value;
use speclang::model::Service;
use specwright::{Failure, Outcome, Project, check, say, service_names};

use self::counts::Counts;
use self::data::Data;
use self::difference::Difference;
use self::python::Python;
use self::site::Own;
use crate::sdk::folder;

/// The keys that both clients sign with.
const ACCESS: &str = "ACCESS-KEY";
const SECRET: &str = "a-secret-key";

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only this service.
    #[arg(long, value_name = "SERVICE")]
    only: Option<String>,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let api = check::checked(project)?;
    if let Some(only) = &args.only
        && api.services.iter().all(|service| service.file.service.as_str() != only)
    {
        return Err(Failure::no_service(only, service_names(&api)));
    }
    let mut compared = Vec::new();
    for service in &api.services {
        let name = service.file.service.as_str();
        // A service without an SDK has nothing to stand beside.
        if args.only.as_deref().is_none_or(|only| only == name) && folder::is_there(project, name)? {
            compared.push(service);
        }
    }
    if compared.is_empty() {
        return Err(Failure::Usage(match &args.only {
            Some(only) => format!("conformance/{only} does not exist, so there is no SDK to compare with"),
            None => "no service has a folder in conformance/".to_owned(),
        }));
    }
    // All of the data is read before anything is installed, built or run.
    let data = compared.iter().map(|service| Data::read(project, service)).collect::<Vec<_>>();
    let mut refused = false;
    for (service, data) in compared.into_iter().zip(data.into_iter().collect::<Result<Vec<_>, _>>()?) {
        let python = Python::set_up(project, service.file.service.as_str(), &data.requirements)?;
        refused |= !compare(service, &data, &python)?;
    }
    refused |= !presence::run(project)?;
    if refused { Err(Failure::Told) } else { Ok(()) }
}

/// Compares one service, and tells what was found; whether all of it is explained.
fn compare(service: &Service, data: &Data, python: &Python<'_>) -> Result<bool, Failure> {
    let witness = &data.witness;
    for program in ["mock", "performer", "sender"] {
        cargo_build(python.project(), &witness[program])?;
    }
    let facts = python.run("facts.py", witness)?;
    let mut found = Vec::new();
    let mut counts = Counts::default();
    let retired = contract::compare(service, &service.operations, &facts, witness, &mut found, &mut counts);
    for operation in &retired {
        say!("{operation}: deprecated, and no longer in the SDK")?;
    }
    counts.retired = retired.len();
    requests::compare(service, &facts, witness, python, &mut found, &mut counts)?;
    let failed = calls::compare(service, &facts, data, python, &mut found, &mut counts)?;
    say!("{counts}")?;
    let (explained, mut complaints) = difference::judge(&found, &data.differences);
    complaints.extend(failed);

    let mut of_sites = 0;
    if let Some((between, counts)) = site::compare(service, &Own { facts: &facts, found: &found }, witness, python)? {
        let Counts { operations, parameters, fields, .. } = counts;
        say!(
            "spec and SDK of the other site: {operations} operations, {parameters} parameters and {fields} response \
            fields compared"
        )?;
        let (explained, more) = difference::judge(&between, &data.between_sites);
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
fn cargo_build(project: &Project, program: &Value) -> Outcome {
    let binary = program.as_str().unwrap_or_default();
    let mut command = specwright::cargo();
    // Without a package: features are then those of the workspace, for which all is compiled already.
    command.args(["build", "--locked", "--workspace", "--bin", binary]).current_dir(project.root());
    // What is printed on standard output is the verb's own.
    let status = command.stdout(std::process::Stdio::null()).status();
    let status = status.map_err(|error| Failure::Disk("run cargo".to_owned(), error))?;
    if status.success() { Ok(()) } else { Err(Failure::Told) }
}

/// The words that run a program of ours, as the witness file names it; what it is told comes behind them.
fn cargo_run(program: &Value) -> Vec<String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let binary = program.as_str().unwrap_or_default();
    let words = ["run", "--locked", "--quiet", "--bin", binary, "--"];
    std::iter::once(cargo).chain(words.map(str::to_owned)).collect()
}
