//! The ratchet: what is unknown may become less, never more without a reason.

use std::path::PathBuf;

use speclang::coverage::{Coverage, Gap};

use super::debt;
use super::record::{Change, Record};
use crate::{Failure, Outcome, Project, disk, tell};
use speclang::coverage::counted;

const FILE: &str = "spec/debt.json";

/// Fails where the figures are not those of the file, and tells each difference.
pub(super) fn judge(project: &Project, coverage: &Coverage) -> Outcome {
    let Some(record) = read(project)? else {
        let accept = accepting(project);
        return Err(Failure::Usage(format!("{FILE} not found; run `{accept}` to create it")));
    };
    let changes = record.changes(coverage);
    if changes.is_empty() {
        let unknown = coverage.total.unknown.all();
        return disk::print(&format!("{unknown} facts are unknown, within the limits of {FILE}\n"));
    }
    tell!("{}", told(project, &changes, coverage).join("\n"));
    Err(Failure::Told)
}

/// Writes the present figures.
pub(super) fn accept(project: &Project, coverage: &Coverage, reason: Option<&str>) -> Outcome {
    let file = read(project)?;
    let is_first = file.is_none();
    let record = file.unwrap_or_default();
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    let changes = record.changes(coverage);
    let rises = changes.iter().filter(|change| change.rises()).count();
    // Where there is no file yet, every figure is a first one.
    if !is_first && rises > 0 && reason.is_none() {
        tell!("{}", told(project, &changes, coverage).join("\n"));
        return Err(Failure::Usage(format!(
            "{} without a reason; pass `--reason \"…\"` for the reviewers of {FILE}",
            counted(rises, "figure rises", "figures rise")
        )));
    }
    let accepted = record.accepting(coverage, reason);
    let text = accepted.text().map_err(|error| Failure::Disk(format!("write {FILE}"), error.into()))?;
    project.write(&path(project), &text)?;
    if is_first {
        let unknown = coverage.total.unknown.all();
        return disk::print(&format!("{FILE}: written, {unknown} unknown facts allowed\n"));
    }
    let falls = changes.len() - rises;
    let (rises, falls) = (counted(rises, "figure rises", "figures rise"), counted(falls, "falls", "fall"));
    disk::print(&format!("{FILE}: {rises}, {falls}; commit it with the change that caused it\n"))
}

/// The call that takes the present figures over.
fn accepting(project: &Project) -> String {
    format!("{} coverage --accept", project.command())
}

fn path(project: &Project) -> PathBuf {
    project.root().join(FILE)
}

fn read(project: &Project) -> Result<Option<Record>, Failure> {
    let Some(text) = project.read(&path(project))? else { return Ok(None) };
    Record::read(&text).map(Some).map_err(|error| {
        let accept = accepting(project);
        Failure::Usage(format!(
            "{FILE} is not what `{accept}` writes: {error}; correct it, or, after a merge, take one \
            side and accept again"
        ))
    })
}

/// Each difference with its places and what to do about it.
fn told(project: &Project, changes: &[Change], coverage: &Coverage) -> Vec<String> {
    let (mut text, accept) = (Vec::new(), accepting(project));
    for change in changes {
        let Change { service, group, kind, allowed, found } = change;
        let title = kind.title();
        text.push(format!("{service}, group {group}, {title}: {found} unknown, {allowed} allowed"));
        if change.rises() {
            text.extend(debt::lines(&gaps(coverage, change)));
        }
    }
    if changes.iter().any(Change::rises) {
        text.push(format!(
            "More is unknown than allowed: find a source. Where the pages of a new operation are silent, allow it with\n\
            `{accept} --reason \"…\"`, and say in the commit where you looked."
        ));
    }
    if changes.iter().any(|change| !change.rises()) {
        text.push(format!("Fewer unknown facts than allowed: run `{accept}` to lower the limits."));
    }
    text
}

fn gaps<'a>(coverage: &'a Coverage, change: &Change) -> Vec<&'a Gap> {
    let groups =
        coverage.services.iter().filter(|service| service.name == change.service).flat_map(|service| &service.groups);
    let gaps = groups.filter(|group| group.name == change.group).flat_map(|group| &group.gaps);
    gaps.filter(|gap| gap.kind == change.kind).collect()
}
