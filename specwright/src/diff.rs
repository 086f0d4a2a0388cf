//! `cargo xtask diff [BASE] [HEAD]`: what the changes between two states of the specs do to callers.

mod approvals;
mod gate;
pub(crate) mod git;
mod side;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::time::Instant;

use clap::ValueEnum;
use specdiff::render::{self, Colour};
use specdiff::{Report, Spec};

use crate::{Failure, Outcome, Project, disk, service_names, tell};
pub(crate) use approvals::Approvals;
use gate::Level;
pub(crate) use side::Side;

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Base of the comparison: a Git revision, a folder of specs, or `.` for the work tree.
    #[arg(default_value = "HEAD")]
    base: String,
    /// Head of the comparison; the work tree by default.
    #[arg(default_value = ".")]
    head: String,
    /// Only this service.
    #[arg(long, value_name = "SERVICE")]
    service: Option<String>,
    /// Output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Fail if a change is of one of these sorts, comma-separated.
    #[arg(long, value_enum, value_name = "LEVEL", value_delimiter = ',')]
    fail_on: Vec<Level>,
    /// File of approvals; `approvals.yaml` by default.
    #[arg(long, value_name = "FILE")]
    approvals: Option<PathBuf>,
    /// Approve the changes with these fingerprints, comma-separated; requires `--reason`.
    #[arg(long, value_name = "FINGERPRINT", value_delimiter = ',', requires = "reason")]
    approve: Vec<String>,
    /// Why the change is acceptable.
    #[arg(long, value_name = "TEXT", requires = "approve")]
    reason: Option<String>,
    /// Print the time of each step to standard error.
    #[arg(long)]
    time: bool,
}

/// Form of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text for a terminal.
    #[default]
    Text,
    /// One JSON document; its schema is `docs/changes.schema.json`.
    Json,
    /// Markdown for a pull request comment.
    Markdown,
    /// GitHub workflow commands that annotate the lines.
    Github,
    /// One self-contained page, with presence tables before and after.
    Html,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let begin = Instant::now();
    let (old, new) = (Side::read(project, &args.base)?, Side::read(project, &args.head)?);
    let read = begin.elapsed();
    let (before, after) = (old.load()?, new.load()?);
    let loaded = begin.elapsed();
    let base = Spec { api: &before, sources: &old.sources };
    let head = Spec { api: &after, sources: &new.sources };
    let mut report = specdiff::report(base, head, &old.name, &new.name);
    // An approval of another service is none that no longer applies.
    let everything = report.clone();
    if let Some(service) = &args.service {
        known(service, base, head)?;
        report = report.only(service);
    }
    let compared = begin.elapsed();
    let approvals = Approvals::read(project, args.approvals.as_deref())?;
    if let Some(reason) = &args.reason {
        return approvals.add(project, &args.approve, reason, &report);
    }
    approvals.mark(&mut report);
    disk::print_rendered(&print(&report, args.format, base, head))?;
    if args.time {
        tell!(
            "read {read:?}, load {:?}, compare {:?}, all {:?}",
            loaded.saturating_sub(read),
            compared.saturating_sub(loaded),
            begin.elapsed()
        );
    }
    gate::judge(&report, &everything, &args.fail_on, &approvals)
}

fn print(report: &Report, format: Format, old: Spec<'_>, new: Spec<'_>) -> String {
    let colour = if std::io::stdout().is_terminal() { Colour::On } else { Colour::Off };
    match format {
        Format::Text => render::text(report, old.sources, new.sources, colour),
        Format::Json => render::json(report),
        Format::Markdown => speclang::text::screen::plain(&render::markdown(report)),
        Format::Github => render::github(report),
        Format::Html => speclang::text::screen::html(&render::html(report, old, new)),
    }
}

fn known(service: &str, old: Spec<'_>, new: Spec<'_>) -> Outcome {
    let names = || service_names(old.api).chain(service_names(new.api));
    if names().any(|known| known == service) { Ok(()) } else { Err(Failure::no_service(service, names())) }
}
