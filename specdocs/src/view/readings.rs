//! What was read of an operation's page, part by part, and how sure its facts are.

use serde::Serialize;
use speclang::model::{Extent, Operation, Reading};
use speclang::provenance::Home;

use crate::markdown::Links;

/// What was read of one part.
#[derive(Debug, Serialize)]
pub(crate) struct ReadingView {
    part: String,
    extent: &'static str,
    /// The page that was read, and its address where it has one.
    page: String,
    address: Option<String>,
    /// What stands in for the rest.
    rest: Option<String>,
}

/// How many facts rest on what.
#[derive(Debug, Serialize)]
pub(crate) struct Ground {
    level: &'static str,
    count: usize,
}

/// The readings of an operation, in the order in which they are written.
pub(crate) fn readings(operation: &Operation, links: &Links<'_>) -> Vec<ReadingView> {
    let Some(read) = &operation.read else { return Vec::new() };
    read.iter().map(|(part, reading)| view(part, reading, operation, links)).collect()
}

fn view(part: &str, reading: &Reading, operation: &Operation, links: &Links<'_>) -> ReadingView {
    let title = |name: &str| {
        let source = links.book.service.file.sources.get(name);
        source.map_or_else(|| name.to_owned(), |source| source.title.value.clone())
    };
    let page = reading.page.as_deref().unwrap_or(&operation.source);
    let is_source = links.book.service.file.sources.get(page).is_some();
    ReadingView {
        part: if part == "otherwise" { "everything else".to_owned() } else { part.replace('_', " ") },
        extent: match reading.extent {
            Extent::Whole => "whole",
            Extent::Names => "names and types",
            Extent::None => "not read",
        },
        page: if reading.extent == Extent::None { String::new() } else { title(page) },
        address: if is_source || reading.extent == Extent::None { None } else { links.book.vendor_page(page) },
        rest: reading.rest.as_deref().map(title),
    }
}

/// How sure the facts of an operation and of its own types are, the surest first.
pub(crate) fn grounds(operation: &Operation, links: &Links<'_>) -> Vec<Ground> {
    let own = |home: &Home<'_>| match home {
        Home::Operation(known, _) => known.id.value == operation.id.value,
        Home::Type(known) => known.owner.as_ref() == Some(&operation.id.value),
        Home::Code(..) => false,
    };
    let mut grounds: Vec<Ground> = Vec::new();
    for fact in links.book.facts.iter().filter(|fact| own(&fact.home)) {
        let level = fact.origin.level();
        match grounds.iter_mut().find(|ground| ground.level == level) {
            Some(ground) => ground.count += 1,
            None => grounds.push(Ground { level, count: 1 }),
        }
    }
    grounds.sort_by_key(|ground| LEVELS.iter().position(|level| *level == ground.level));
    grounds
}

/// Levels from the surest one.
const LEVELS: [&str; 6] = ["observed", "own page", "documented elsewhere", "second witness", "inferred", "unread"];
