//! `cargo xtask conformance`: the spec and the generated client beside an SDK that the vendor wrote.

mod contract;
mod difference;
mod python;
mod requests;
mod sample;

use speclang::model::Service;

use self::difference::Difference;
use self::python::Python;
use crate::{Failure, Outcome, check, disk};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Looks at one service only.
    #[arg(long, value_name = "SERVICE")]
    only: Option<String>,
}

/// What was compared.
#[derive(Default)]
struct Counts {
    operations: usize,
    parameters: usize,
    fields: usize,
    requests: usize,
    signatures: usize,
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
    if refused { Err(Failure::Told) } else { Ok(()) }
}

/// Compares one service, and tells what was found; whether all of it is explained.
fn compare(service: &Service, python: &Python) -> Result<bool, Failure> {
    let witness = python.data("witness.yaml")?;
    let facts = python.run("facts.py", &witness)?;
    let mut found = Vec::new();
    let mut counts = Counts::default();
    let missing = contract::compare(service, &facts, &witness, &mut found, &mut counts);
    for operation in &missing {
        println!("{operation}: retiring, and no longer in the SDK");
    }
    requests::compare(service, &facts, &witness, python, &mut found, &mut counts)?;

    let (explained, complaints) = difference::judge(&found, &python.data("differences.yaml")?);
    for complaint in &complaints {
        println!("{complaint}");
    }
    let Counts { operations, parameters, fields, requests, signatures } = counts;
    println!(
        "{}: {operations} operations ({} retiring ones are not in the SDK), {parameters} parameters and {fields} \
        response fields compared with the SDK; {requests} requests compared, {signatures} signatures verified; \
        {explained} differences explained, {} complaints",
        service.file.service,
        missing.len(),
        complaints.len()
    );
    Ok(complaints.is_empty())
}
