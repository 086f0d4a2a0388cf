//! `cargo xtask drift [SERVICE]`: what changed in the vendor's SDK between two versions, and which places of the spec it touches.

mod day;
mod finding;
mod pages;
mod places;
mod sentence;
mod shown;
mod told;

use clap::ValueEnum;
use serde::Serialize;
use speclang::model::{Api, Service};
use speclang::text::screen;
use speclang::{Severity, Sources, render_text};
use specwright::{Failure, Outcome, Project, check, disk, said, service_names};

use self::finding::Finding;
use self::pages::Pages;
use self::places::Places;
use self::shown::{Drift, Form};
use crate::sdk::{Package, Witness};

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only this service.
    service: Option<String>,
    /// Older package: a version, a wheel, or a folder; by default the version that `cargo xtask conformance` installs.
    #[arg(long, value_name = "VERSION")]
    from: Option<String>,
    /// Newer package; the newest version of the registry by default.
    #[arg(long, value_name = "VERSION")]
    to: Option<String>,
    /// List operations by the age of their last reading instead of comparing packages.
    #[arg(long, conflicts_with_all = ["from", "to"])]
    pages: bool,
    /// Output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Form of the findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text for a terminal.
    #[default]
    Text,
    /// One JSON document: a list with an entry for each service.
    Json,
    /// Markdown for an issue or a pull request.
    Markdown,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let (api, sources) = check::checked_texts(project)?;
    let services = wanted(&api, args.service.as_deref())?;
    if args.pages {
        let pages: Vec<Pages> = services.into_iter().map(Pages::of).collect();
        return print(&pages, args.format, Pages::shown);
    }
    let mut drifts = Vec::new();
    for service in services {
        let name = service.file.service.as_str();
        match Witness::read(project, name)? {
            Some(witness) => drifts.push(drift(project, service, &sources, &witness, args)?),
            // A service without an SDK does not drift from one.
            None if args.service.is_none() => {}
            None => {
                return Err(Failure::Usage(format!("conformance/{name}/drift.yaml not found, or it names no package")));
            }
        }
    }
    print(&drifts, args.format, Drift::shown)
}

fn wanted<'a>(api: &'a Api, name: Option<&str>) -> Result<Vec<&'a Service>, Failure> {
    let is_wanted = |service: &&Service| name.is_none_or(|name| service.file.service.as_str() == name);
    let services: Vec<&Service> = api.services.iter().filter(is_wanted).collect();
    match name {
        Some(name) if services.is_empty() => Err(Failure::no_service(name, service_names(api))),
        _ => Ok(services),
    }
}

fn drift(
    project: &Project,
    service: &Service,
    sources: &Sources,
    witness: &Witness,
    args: &Args,
) -> Result<Drift, Failure> {
    let name = service.file.service.as_str();
    let from = args.from.as_deref().or(witness.pinned.as_deref());
    let Some(from) = from else {
        return Err(Failure::Usage(format!(
            "conformance/{name}/requirements.in pins no version; pass `--from VERSION`"
        )));
    };
    let old = Package::read(project, name, witness, Some(from))?;
    let new = Package::read(project, name, witness, args.to.as_deref())?;
    let (before, after) = (told::spec(&old.says, witness), told::spec(&new.says, witness));
    let (before, after) = (tree(&before)?, tree(&after)?);
    let places = Places::of(service, sources, [&old.says, &new.says]);
    let events = specdiff::compare(Some(&before), Some(&after));
    let mut findings: Vec<Finding> = events.iter().flat_map(|event| finding::of(event, &places, witness)).collect();
    findings.sort();
    findings.dedup();
    Ok(Drift {
        service: name.to_owned(),
        package: witness.package.clone(),
        from: old.version,
        to: new.version,
        findings,
    })
}

/// What a package says as the diff compares it.
fn tree(told: &Sources) -> Result<specdiff::Node, Failure> {
    let (api, found) = speclang::load(told);
    let errors: Vec<_> = found.into_iter().filter(|found| found.severity == Severity::Error).collect();
    match api.services.first() {
        Some(service) if errors.is_empty() => Ok(specdiff::tree(service, told)),
        _ => {
            said::words(&render_text(&errors, told, false));
            Err(Failure::Usage("the package contains something that the spec language cannot express".to_owned()))
        }
    }
}

fn print<T: Serialize>(parts: &[T], format: Format, shown: fn(&T, Form) -> String) -> Outcome {
    let joined = |form| parts.iter().map(|part| shown(part, form)).collect::<Vec<_>>().join("\n");
    disk::print_rendered(&match format {
        Format::Text => screen::plain(&joined(Form::Text)),
        Format::Markdown => screen::plain(&joined(Form::Markdown)),
        Format::Json => {
            let text = serde_json::to_string_pretty(parts)
                .map_err(|error| Failure::Disk("print JSON".to_owned(), error.into()))?;
            screen::json(&text) + "\n"
        }
    })
}
