//! `cargo xtask coverage`: how complete and how certain the specs are, and a ratchet on what is unknown.

mod debt;
mod ratchet;
mod record;
mod screen;

use speclang::coverage::{Coverage, of};

use crate::{Failure, Format, Outcome, check, disk};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Prints one service only.
    #[arg(long, value_name = "SERVICE", conflicts_with_all = ["ratchet", "accept"])]
    service: Option<String>,
    /// How the figures are printed.
    #[arg(long, value_enum, default_value_t, conflicts_with_all = ["ratchet", "accept"])]
    format: Format,
    /// Prints everything that is unknown, not only the worst operations.
    #[arg(long, conflicts_with_all = ["ratchet", "accept"])]
    all: bool,
    /// Compares what is unknown with `spec/debt.json`; fails where it grew, or shrank and the file was not tightened.
    #[arg(long, conflicts_with = "accept")]
    ratchet: bool,
    /// Writes the present figures to `spec/debt.json`; where one rises, `--reason` must say why.
    #[arg(long)]
    accept: bool,
    /// Why more may be unknown, one sentence; it stands beside each figure that rises.
    #[arg(long, value_name = "SENTENCE", requires = "accept")]
    reason: Option<String>,
}

pub(crate) fn run(args: &Args) -> Outcome {
    let (api, sources) = check::checked_texts()?;
    let mut coverage = of(&api, &sources);
    if args.accept {
        return ratchet::accept(&coverage, args.reason.as_deref());
    }
    if args.ratchet {
        return ratchet::judge(&coverage);
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
