//! What the facts of a row rest on that carry no evidence of their own: parts of pages that were read, or what stands in for them.

use serde::Serialize;
use speclang::model::{Evidence, Field, State};
use speclang::provenance::Origin;

use super::spots::Spot;
use crate::markdown::Links;
use crate::notes::{level_class, level_words};

/// A level, and the sources that make it so.
#[derive(Debug, Serialize)]
pub(crate) struct Rest {
    words: &'static str,
    /// Class of the level; empty for the page, and where there is nothing.
    class: &'static str,
    /// Names of the sources; none for the page that is linked.
    sources: Vec<String>,
}

/// The levels of a row, each once. What the row's own notes tell is left out, and presence, whose cells have marks of their own.
pub(crate) fn of_row(spot: &Spot<'_>, links: &Links<'_>) -> Vec<Rest> {
    let mut rests: Vec<Rest> = Vec::new();
    for origin in links.book.origins.get(&spot.name.span).into_iter().flatten() {
        if told(spot.field).any(|entry| is_told(*origin, entry)) {
            continue;
        }
        let (words, class, source) = match *origin {
            Origin::Page(_) => ("page", "", None),
            Origin::Source { level, source } => {
                (level_words(level), level_class(level), Some(source.to_owned()).filter(|source| !source.is_empty()))
            }
            Origin::Unread => ("not read", "", None),
        };
        // The origins of a row differ, so no source comes twice.
        match rests.iter_mut().find(|rest| rest.words == words) {
            Some(rest) => rest.sources.extend(source),
            None => rests.push(Rest { words, class, sources: source.into_iter().collect() }),
        }
    }
    rests
}

/// Whether a note of the row says so.
fn is_told(origin: Origin<'_>, entry: &Evidence) -> bool {
    origin == Origin::Source { level: entry.level, source: entry.source.as_deref().unwrap_or_default() }
}

/// The evidence that a row's notes tell: not that of presence, which has cells of its own.
pub(crate) fn told(field: &Field) -> impl Iterator<Item = &Evidence> {
    field.evidence.iter().filter(|entry| !entry.of.as_ref().is_some_and(|of| State::is_key(of)))
}
