//! `cargo xtask measure`: what there is, in figures, and what it costs in time.

mod compile;
mod facts;
mod lines;
mod presence;
mod rules;
mod stages;
mod table;

use specwright::{Outcome, Project, check, disk};
use table::Table;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Also measure each stage of generation.
    #[arg(long)]
    time: bool,
    /// Also measure the CPU time of `cargo check` for each generated crate, without its dependencies.
    #[arg(long)]
    compile: bool,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let (api, sources) = check::checked_texts(project)?;
    let mut table = Table::default();
    let coverage = speclang::coverage::of(&api, &sources);
    facts::add(&mut table, &coverage);
    presence::add(&mut table, &coverage.total);
    rules::add(&mut table, &coverage.total);
    lines::add(project, &mut table)?;
    if args.time {
        stages::add(&mut table, &sources);
    }
    if args.compile {
        compile::add(project, &mut table, &api.services)?;
    }
    disk::print(&table.to_string())
}
