//! `cargo xtask coverage`: how complete and how certain the specs are, and a ratchet on what is unknown.

mod debt;
mod ratchet;
mod record;
mod screen;

use speclang::coverage::{Coverage, of};

use crate::{Failure, Format, Outcome, Project, check, disk};

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only this service.
    #[arg(long, value_name = "SERVICE", conflicts_with_all = ["ratchet", "accept"])]
    service: Option<String>,
    /// Output format.
    #[arg(long, value_enum, default_value_t, conflicts_with_all = ["ratchet", "accept"])]
    format: Format,
    /// Print all unknown facts, not only the operations with most of them.
    #[arg(long, conflicts_with_all = ["ratchet", "accept"])]
    all: bool,
    /// Compare with the limits of `spec/debt.json`; fail if a figure is above or below its limit.
    #[arg(long, conflicts_with = "accept")]
    ratchet: bool,
    /// Write the current figures to `spec/debt.json`; requires `--reason` if one rises.
    #[arg(long)]
    accept: bool,
    /// Why more facts are unknown, in one sentence; recorded with each figure that rises.
    #[arg(long, value_name = "SENTENCE", requires = "accept")]
    reason: Option<String>,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let (api, sources) = check::checked_texts(project)?;
    let mut coverage = of(&api, &sources);
    if args.accept {
        return ratchet::accept(project, &coverage, args.reason.as_deref());
    }
    if args.ratchet {
        return ratchet::judge(project, &coverage);
    }
    if let Some(only) = &args.service {
        coverage = alone(&coverage, only)?;
    }
    match args.format {
        Format::Text => disk::print(&screen::text(&coverage, args.all)),
        Format::Json => {
            let text = serde_json::to_string(&coverage)
                .map_err(|error| Failure::Disk("print the figures as JSON".to_owned(), error.into()))?;
            disk::print_rendered(&format!("{}\n", speclang::text::screen::json(&text)))
        }
    }
}

/// One service, which is the total, too.
fn alone(coverage: &Coverage, only: &str) -> Result<Coverage, Failure> {
    let Some(service) = coverage.services.iter().find(|service| service.name == only).cloned() else {
        return Err(Failure::no_service(only, coverage.services.iter().map(|service| service.name.as_str())));
    };
    Ok(Coverage { total: service.tally.clone(), services: vec![service] })
}
