//! Paging: how rows come in pages.

use crate::effect::{Compiles, Effect};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::tree::{Family, Node};

const PAGING: &[Family] = &[Family::Paging];

macro_rules! paged {
    ($lines:literal) => {
        concat!(
            $lines,
            " query:\n   offset: {type: integer, doc: First row.}\n   limit: {type: integer, doc: Rows of a page.}\n",
            " response:\n   things: {type: list of text, doc: Things.}\n   count: {type: integer, doc: Number of things.}\n",
        )
    };
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "paging-added",
        finds: "Rows that now come in pages.",
        so: "A single call no longer returns all rows, and nothing says so.",
        families: PAGING,
        how: &[How::Added],
        effect: |_| Effect::SILENT,
        says: |event| {
            format!("One call of `{}` returns one page, not all rows.", event.operation().unwrap_or_default())
        },
        case: paged!("+paging: {kind: rows, offset: offset, limit: limit, items: things}\n"),
        ..KIND
    },
    Kind {
        id: "paging-removed",
        finds: "Rows that no longer come in pages.",
        so: "It is read page by page no more: `pages` is gone, and loops of old crates get the same rows again, or none.",
        families: PAGING,
        how: &[How::Removed],
        effect: |_| Effect::SILENT.compiles(Compiles::Breaks),
        says: |event| format!("`{}` has no pages any more.", event.operation().unwrap_or_default()),
        case: paged!("-paging: {kind: rows, offset: offset, limit: limit, items: things}\n"),
        ..KIND
    },
    Kind {
        id: "paging-counts-otherwise",
        finds: "Pages that are told apart in another way: by rows, by pages, or by a marker.",
        so: "The same number means another page: rows are skipped or come twice, and nothing says so.",
        families: PAGING,
        facts: &["kind"],
        how: &[How::Changed],
        effect: |_| Effect::SILENT,
        says: |event| {
            format!(
                "Pages of `{}` are counted by {} in place of {}.",
                event.operation().unwrap_or_default(),
                event.now(),
                event.was()
            )
        },
        case: paged!(
            "-paging: {kind: rows, offset: offset, limit: limit, items: things}\n+paging: {kind: pages, offset: offset, limit: limit, items: things}\n"
        ),
        ..KIND
    },
    Kind {
        id: "paging-names-changed",
        finds: "Another parameter or field that pages go by.",
        so: "Loops over pages must follow.",
        families: PAGING,
        facts: &["offset", "limit", "marker", "next", "items", "total"],
        how: &[How::Set, How::Unset, How::Changed],
        effect: |event| Effect::DOCS.breaks_if(event.fact == "items" && item_differs(event)),
        says: |event| {
            format!(
                "The `{}` of pages of `{}` is {} in place of {}.",
                event.fact,
                event.operation().unwrap_or_default(),
                event.now(),
                event.was()
            )
        },
        case: paged!(
            "-paging: {kind: rows, offset: offset, limit: limit, items: things}\n+paging: {kind: rows, offset: offset, limit: limit, items: things, total: count}\n"
        ),
        ..KIND
    },
];

/// Whether loops over items get items of another type.
fn item_differs(event: &Event<'_>) -> bool {
    let (Some(was), Some(is), Some((old, new))) = (event.old_text(), event.new_text(), event.parent()) else {
        return false;
    };
    let ty = |operation: &Node, name: &str| {
        operation.parts("response field").find(|field| field.key == name).map(|field| field.rust.ty.clone())
    };
    ty(old, &was) != ty(new, &is)
}
