//! `approvals.yaml`: changes that a reviewer has let pass, each with a reason; one that no longer applies fails.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use specdiff::{Entry, Report};
use speclang::{Diagnostic, Entries, FileId, Sources, Spanned};

use crate::{Failure, Outcome, Project, disk, said};

const HEAD: &str = "\
# Spec changes approved by a reviewer. `diff --approve FINGERPRINT --reason TEXT` adds one.
# An entry without a matching change fails the gate: remove it when the change is released or reverted.
approved:
";

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    approved: Entries<Approval>,
}

/// One change that may pass.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Approval {
    /// Its kind, for whoever reads the file.
    kind: Spanned<String>,
    /// What changed, for whoever reads the file.
    path: Spanned<String>,
    /// Why it may pass.
    reason: Spanned<String>,
}

/// The approvals of a file.
pub(crate) struct Approvals {
    file: PathBuf,
    sources: Sources,
    entries: Entries<Approval>,
}

impl Approvals {
    /// Reads the file; one that is not there approves nothing.
    pub(crate) fn read(project: &Project, written: Option<&Path>) -> Result<Self, Failure> {
        let file = written.map_or_else(|| project.root().join("approvals.yaml"), Path::to_owned);
        // The project's own file may come from anybody; one that is named is the caller's.
        let text = if written.is_some() { disk::read_named(&file)? } else { project.read(&file)? };
        if text.is_none() && written.is_some() {
            return Err(Failure::Usage(format!("file not found: {}", file.display())));
        }
        let shown = written.map_or_else(|| "approvals.yaml".to_owned(), |path| path.display().to_string());
        let is_there = text.is_some();
        let sources = Sources::new([(shown, text.unwrap_or_default())]);
        let mut approvals = Self { file, sources, entries: Entries::default() };
        if is_there {
            let (file, mut found) = speclang::read::<File>(&approvals.sources, FileId(0));
            approvals.entries = file.map(|file| file.approved).unwrap_or_default();
            found.extend(approvals.entries.iter().filter_map(blank));
            approvals.refuse(&found)?;
        }
        Ok(approvals)
    }

    /// Marks the changes that are approved.
    pub(crate) fn mark(&self, report: &mut Report) {
        for entry in report.entries_mut() {
            let found = self.entries.iter().find(|(fingerprint, _)| fingerprint.value == entry.fingerprint);
            entry.approved = found.map(|(_, approval)| approval.reason.value.clone());
        }
    }

    /// Fails for each entry that no change answers to.
    pub(super) fn judge(&self, report: &Report) -> Outcome {
        let found: Vec<Diagnostic> = self.entries.iter().filter_map(|approval| stale(approval, report)).collect();
        self.refuse(&found)
    }

    /// Adds changes with their reason; all that ask for it are found first, so that nothing is half done.
    pub(super) fn add(&self, project: &Project, wanted: &[String], reason: &str, report: &Report) -> Outcome {
        if reason.trim().is_empty() {
            return Err(Failure::Usage(
                "--approve requires --reason: one sentence on why the change is acceptable".to_owned(),
            ));
        }
        let mut text = self.sources.text(FileId(0)).to_owned();
        if text.is_empty() {
            HEAD.clone_into(&mut text);
        }
        for fingerprint in wanted {
            let Some(entry) = report.entries().find(|entry| entry.fingerprint == *fingerprint) else {
                let known: Vec<&str> = report.entries().map(|entry| entry.fingerprint.as_str()).collect();
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                return Err(Failure::Usage(format!(
                    "unknown fingerprint `{fingerprint}`; known fingerprints: {known}"
                )));
            };
            if self.entries.iter().all(|(known, _)| known.value != *fingerprint) {
                text.push_str(&written(entry, reason));
            }
        }
        project.write(&self.file, &text)?;
        disk::print(&format!("{} approved in {}\n", wanted.len(), self.sources.path(FileId(0))))
    }

    fn refuse(&self, found: &[Diagnostic]) -> Outcome {
        if found.is_empty() {
            return Ok(());
        }
        said::words(&speclang::render_text(found, &self.sources, std::io::stderr().is_terminal()));
        Err(Failure::Told)
    }
}

fn blank((fingerprint, approval): &(Spanned<String>, Approval)) -> Option<Diagnostic> {
    approval.reason.trim().is_empty().then(|| {
        let message = format!("approval of `{fingerprint}` has no reason");
        Diagnostic::error("approval", approval.reason.span, message)
            .help("state in one sentence why the change is acceptable")
    })
}

/// What is wrong with an approval; nothing where a change answers to it.
fn stale((fingerprint, approval): &(Spanned<String>, Approval), report: &Report) -> Option<Diagnostic> {
    let error = |span, message| Diagnostic::error("approval", span, message);
    let answers = report.entries().find(|entry| entry.fingerprint == fingerprint.value);
    if let Some(entry) = answers {
        let told = [(&approval.kind, &entry.kind), (&approval.path, &entry.path)];
        let (said, is) = told.into_iter().find(|(said, is)| said.value != **is)?;
        let message = format!("the change `{fingerprint}` has a different name");
        return Some(error(said.span, message).help(format!("write `{is}`")));
    }
    let near = report.entries().find(|entry| entry.kind == approval.kind.value && entry.path == approval.path.value);
    let message = format!("no change between {} and {} has the fingerprint `{fingerprint}`", report.base, report.head);
    let error = error(fingerprint.span, message);
    Some(match near {
        Some(entry) => error.help(format!(
            "the same item now has a different change, `{}`: {} Approve that one instead, if it is acceptable",
            entry.fingerprint, entry.says
        )),
        None => error.help("remove the entry: the change was released or reverted"),
    })
}

/// The entry as people would write it. JSON texts are YAML texts, whatever they hold.
fn written(entry: &Entry, reason: &str) -> String {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    format!(
        "  \"{}\":\n    kind: {}\n    path: {}\n    reason: {}\n",
        entry.fingerprint,
        entry.kind,
        quoted(&entry.path),
        quoted(reason.trim())
    )
}
