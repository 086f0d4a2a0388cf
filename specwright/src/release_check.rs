//! `cargo xtask release-check`: the version that the changes since the last tag ask for, and the entry of the changelog.

mod changelog;
mod step;
mod tags;

use std::io::IsTerminal;

use semver::Version;
use specdiff::{ServiceReport, Spec};
use speclang::model::Service;
use speclang::{Diagnostic, Sources};

use crate::diff::{Approvals, Side};
use crate::{Failure, Outcome, Project, disk, said, service_names};

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only this service.
    #[arg(long, value_name = "SERVICE")]
    service: Option<String>,
    /// Last release, instead of the last tag: a Git revision, or a folder of specs.
    #[arg(long, value_name = "REVISION")]
    since: Option<String>,
    /// Write the entry to `spec/<service>/CHANGELOG.md`.
    #[arg(long)]
    write: bool,
}

impl Args {
    /// Only this service, since its last tag, and nothing written.
    pub(crate) fn of(service: &str) -> Self {
        Self { service: Some(service.to_owned()), since: None, write: false }
    }
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let now = Side::read(project, ".")?;
    let api = now.load()?;
    let wanted = |service: &&Service| args.service.as_ref().is_none_or(|only| service.file.service.value == *only);
    let services: Vec<&Service> = api.services.iter().filter(wanted).collect();
    if let Some(only) = args.service.as_ref().filter(|_| services.is_empty()) {
        return Err(Failure::no_service(only, service_names(&api)));
    }
    let head = Spec { api: &api, sources: &now.sources };
    let mut failed = false;
    for service in services {
        if let Err(failure) = check(project, service, head, args) {
            let _ = failure.tell(project.root());
            failed = true;
        }
    }
    disk::print("Only the specs were compared: review changes of the runtime and the generator yourself.\n")?;
    if failed { Err(Failure::Told) } else { Ok(()) }
}

fn check(project: &Project, service: &Service, head: Spec<'_>, args: &Args) -> Outcome {
    let (name, crate_name) = (&service.file.service.value, &service.file.crate_name.value);
    let version = &service.file.version;
    // The checks have seen to it that the version is one.
    let Ok(present) = version.parse::<Version>() else { return Err(Failure::Told) };
    let Some((since, released)) = last(project, service, args)? else {
        disk::print(&format!("{crate_name} {present}: first release (no tag `{crate_name}-v…` found).\n"))?;
        return Ok(());
    };
    let old = Side::read(project, &since)?;
    let before = old.load()?;
    let mut report =
        specdiff::report(Spec { api: &before, sources: &old.sources }, head, &since, "work tree").only(name);
    Approvals::read(project, None)?.mark(&mut report);
    let released = released.or_else(|| version_in(&before, name));
    let Some(released) = released else {
        disk::print(&format!("{crate_name} {present}: first release (not in {since}).\n"))?;
        return Ok(());
    };
    if present < released {
        let message = format!("version {present} is lower than {released}, the version of {since}");
        return refuse(project, service, message, &released, head.sources);
    }
    match report.services.first() {
        None if present == released => disk::print(&format!("{crate_name} {present}: no changes since {since}.\n")),
        None => disk::print(&format!("{crate_name} {present}: no spec changes since {since}.\n")),
        Some(changes) => judge(project, changes, (&released, &present), (&since, head.sources), service, args.write),
    }
}

fn judge(
    project: &Project,
    changes: &ServiceReport,
    (released, present): (&Version, &Version),
    (since, sources): (&str, &Sources),
    service: &Service,
    write: bool,
) -> Outcome {
    let crate_name = &service.file.crate_name.value;
    let least = step::least(released, changes.bump);
    let asks =
        if changes.forced_by.is_empty() { String::new() } else { format!(" (required by {})", changes.forced_by) };
    if *present < least {
        let message =
            format!("version {present} is too low for the changes since {since}, expected {least} or later{asks}");
        return refuse(project, service, message, &least, sources);
    }
    let count: usize = changes.sections.iter().map(|section| section.changes.len()).sum();
    disk::print(&format!("{crate_name} {present}: {count} changes since {since} require {least} or later{asks}.\n"))?;
    let entry = specdiff::render::changelog(changes);
    if write {
        changelog::write(project, &service.file.service, present, &entry)
    } else {
        disk::print(&format!("\n## {present}\n\n{entry}"))
    }
}

/// Says at its place that the version is wrong, and which one is right.
fn refuse(project: &Project, service: &Service, message: String, right: &Version, sources: &Sources) -> Outcome {
    let error = Diagnostic::error("release-version", service.file.version.span, message)
        .help(format!("set `version: {right}` or later; run `{} diff` to list the changes", project.command()));
    said::words(&speclang::render_text(&[error], sources, std::io::stderr().is_terminal()));
    Err(Failure::Told)
}

/// What was released last: a name for it, and the version where a tag says it.
fn last(project: &Project, service: &Service, args: &Args) -> Result<Option<(String, Option<Version>)>, Failure> {
    if let Some(since) = &args.since {
        return Ok(Some((since.clone(), None)));
    }
    let found = tags::last(project, &service.file.crate_name)?;
    Ok(found.map(|(tag, version)| (tag, Some(version))))
}

/// The version that a spec says.
fn version_in(api: &speclang::model::Api, name: &str) -> Option<Version> {
    let service = api.services.iter().find(|service| service.file.service.as_str() == name)?;
    service.file.version.parse().ok()
}
