//! The gate: which sorts of changes make the verb fail.

use clap::ValueEnum;
use specdiff::{Bump, Compiles, Entry, Movement, Released, Report};

use super::approvals::Approvals;
use crate::{Failure, Outcome, tell};

/// A sort of changes; axes stay apart, so several can be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Level {
    /// Any change.
    Any,
    /// Changes that require a release.
    Patch,
    /// Changes that require a minor version bump or more.
    Minor,
    /// Changes that require a major version bump.
    Major,
    /// Changes that break compilation of callers.
    Breaks,
    /// Changes of meaning without an error.
    Silent,
    /// Changes of the bytes sent.
    Wire,
    /// Values that released clients reject and the server accepts.
    Urgent,
    /// Changes by which less is accepted.
    Tightens,
}

impl Level {
    fn holds(self, entry: &Entry) -> bool {
        match self {
            Self::Any => true,
            Self::Patch => entry.bump >= Bump::Patch,
            Self::Minor => entry.bump >= Bump::Minor,
            Self::Major => entry.bump >= Bump::Major,
            Self::Breaks => entry.compiles == Compiles::Breaks,
            Self::Silent => entry.silent,
            Self::Wire => entry.wire,
            Self::Urgent => entry.released == Released::FalseRefusal,
            Self::Tightens => entry.movement == Movement::Tightens,
        }
    }
}

/// Fails where a change is of one of the sorts and not approved, and where an approval no longer applies.
pub(crate) fn judge(report: &Report, everything: &Report, levels: &[Level], approvals: &Approvals) -> Outcome {
    if levels.is_empty() {
        return Ok(());
    }
    let mut failed = approvals.judge(everything).is_err();
    for level in levels {
        let count = report.entries().filter(|entry| entry.approved.is_none() && level.holds(entry)).count();
        if count > 0 {
            let name = level.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
            tell!(
                "error: --fail-on {name}: {count} of {} changes; pass `--approve FINGERPRINT --reason TEXT` to approve one",
                report.summary.changes
            );
            failed = true;
        }
    }
    if failed { Err(Failure::Told) } else { Ok(()) }
}
