//! Pages that only the tools decide on, such as the schema: printing them takes more crates than a fresh clone should wait for. They
//! are the business of all verbs, which are asked for when sources of the tools have changed since the last `generate`. Those of a fresh
//! clone count as printed, since CI compares them with what `generate` prints.

use std::path::Path;

use specwright::Project;

const PRINTED_FROM: &str = env!("PAGES_PRINTED_FROM");

/// Where is kept what they were printed from; the file may be deleted, and is then believed to say what is.
const PLACE: &str = "target/generate/pages";

/// Whether they may have to be printed again.
pub(crate) fn may_differ(own: &Path) -> bool {
    kept(own).is_some_and(|printed_from| printed_from != PRINTED_FROM)
}

/// Keeps what they were printed from. Whatever prevents that is no fault.
pub(crate) fn keep(own: &Path) {
    if kept(own).as_deref() != Some(PRINTED_FROM)
        && let Ok(project) = Project::open(own)
    {
        let _ = project.write(&own.join(PLACE), PRINTED_FROM);
    }
}

fn kept(own: &Path) -> Option<String> {
    Project::open(own).ok()?.read(&own.join(PLACE)).ok()?
}
