//! The gate: which sorts of changes make the verb fail.

use clap::ValueEnum;
use specdiff::{Bump, Compiles, Entry, Movement, Released, Report};

use super::approvals::Approvals;
use crate::{Failure, Outcome, said::tell};

/// A sort of changes; axes stay apart, so several can be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Level {
    /// Any change.
    Any,
    /// What asks for a release.
    Patch,
    /// What asks for a minor step or more.
    Minor,
    /// What asks for a major step.
    Major,
    /// What breaks callers who compile.
    Breaks,
    /// What means something else without notice.
    Silent,
    /// What sends other bytes.
    Wire,
    /// What released crates refuse although the server takes it.
    Urgent,
    /// What takes less.
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
                "error: --fail-on {name}: {count} of {} changes; `--approve FINGERPRINT --reason TEXT` lets one pass",
                report.summary.changes
            );
            failed = true;
        }
    }
    if failed { Err(Failure::Told) } else { Ok(()) }
}
