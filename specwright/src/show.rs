//! `cargo xtask show model|ir|rust OPERATION`: one stage of one operation.

use clap::ValueEnum;

use crate::{Failure, Outcome, Project, check, disk};

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The stage.
    #[arg(value_enum)]
    stage: Stage,
    /// Id of the operation.
    operation: String,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Stage {
    /// The loaded spec.
    Model,
    /// The intermediate representation.
    Ir,
    /// The emitted Rust code.
    Rust,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let api = check::checked(project)?;
    for service in &api.services {
        let Some(operation) = service.operations.iter().find(|known| *known.id == args.operation) else { continue };
        let krate = generator::lower(service);
        match args.stage {
            Stage::Model => disk::print(&format!("{operation:#?}\n"))?,
            Stage::Ir => {
                let mut operations = krate.groups.iter().flat_map(|group| &group.operations);
                if let Some(lowered) = operations.find(|known| known.id == args.operation) {
                    disk::print(&format!("{lowered:#?}\n"))?;
                }
            }
            Stage::Rust => disk::print(&generator::print_operation(&krate, &args.operation).unwrap_or_default())?,
        }
        return Ok(());
    }
    let known: Vec<&str> =
        api.services.iter().flat_map(|service| &service.operations).map(|operation| operation.id.as_str()).collect();
    Err(Failure::Usage(format!("unknown operation `{}`; known operations: {}", args.operation, known.join(", "))))
}
