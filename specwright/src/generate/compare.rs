//! `generate --check`: what differs, as a patch, and the remedy.

use similar::TextDiff;

use super::Change;
use crate::{Failure, Outcome, Project, say, tell};

pub(super) fn compare(project: &Project, changes: &[Change]) -> Outcome {
    for change in changes {
        let (before, after) =
            (change.before.as_deref().unwrap_or_default(), change.after.as_deref().unwrap_or_default());
        match (&change.before, &change.after) {
            (_, None) => say!("{}: no longer generated", change.name)?,
            (None, _) => say!("{}: missing", change.name)?,
            _ => {
                let diff = TextDiff::from_lines(before, after);
                say!("{}", diff.unified_diff().context_radius(2).header(&change.name, "generated"))?;
            }
        }
    }
    if changes.is_empty() {
        return Ok(());
    }
    tell!("error: {} files are out of date; run `{} generate`", changes.len(), project.command());
    Err(Failure::Told)
}
