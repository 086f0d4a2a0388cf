//! What the facts of a row rest on that carry no evidence of their own: parts of pages that were read, or what stands in for them.

use serde::Serialize;
use speclang::model::{Evidence, Field};
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
    /// Names of the sources; empty for the page that is linked.
    title: String,
}

/// The levels of a row, each once. What the row's own notes tell is left out, and presence, whose cells have marks of their own.
pub(crate) fn of_row(spot: &Spot<'_>, links: &Links<'_>) -> Vec<Rest> {
    let mut rests: Vec<Rest> = Vec::new();
    for origin in links.book.origins.get(&spot.name.span).into_iter().flatten() {
        if told(spot.field).any(|entry| is_told(*origin, entry)) {
            continue;
        }
        let (words, class, source) = match *origin {
            Origin::Page(_) => ("page", "", ""),
            Origin::Source { level, source } => (level_words(level), level_class(level), source),
            Origin::Unread => ("not read", "", ""),
        };
        match rests.iter_mut().find(|rest| rest.words == words) {
            Some(rest) if rest.title.contains(source) => {}
            Some(rest) => rest.title = format!("{}, {source}", rest.title),
            None => rests.push(Rest { words, class, title: source.to_owned() }),
        }
    }
    rests
}

/// Whether a note of the row says so.
fn is_told(origin: Origin<'_>, entry: &Evidence) -> bool {
    origin == Origin::Source { level: entry.level, source: entry.source.as_deref().unwrap_or_default() }
}

/// Whether it is about presence, which has cells of its own.
pub(crate) fn is_presence(of: &str) -> bool {
    of == "presence" || of.starts_with("presence.")
}

/// The evidence that a row's notes tell.
pub(crate) fn told(field: &Field) -> impl Iterator<Item = &Evidence> {
    field.evidence.iter().filter(|entry| !entry.of.as_ref().is_some_and(|of| is_presence(of)))
}
