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
        finds: "Results are now paginated.",
        so: "A single call no longer returns all items, without an error.",
        families: PAGING,
        how: &[How::Added],
        effect: |_| Effect::SILENT,
        says: |event| {
            format!("One call of `{}` returns one page, no longer all items.", event.operation().unwrap_or_default())
        },
        case: paged!("+paging: {kind: rows, offset: offset, limit: limit, items: things}\n"),
        ..KIND
    },
    Kind {
        id: "paging-removed",
        finds: "Results are no longer paginated.",
        so: "`pages` is removed; pagination loops of released clients get the same items again, or none.",
        families: PAGING,
        how: &[How::Removed],
        effect: |_| Effect::SILENT.compiles(Compiles::Breaks),
        says: |event| format!("`{}` is no longer paginated.", event.operation().unwrap_or_default()),
        case: paged!("-paging: {kind: rows, offset: offset, limit: limit, items: things}\n"),
        ..KIND
    },
    Kind {
        id: "paging-counts-otherwise",
        finds: "A different pagination scheme: by item offset, by page number, by marker, by the last item, by a link, or by an address.",
        so: "The same number selects another page: items are skipped or repeated, without an error.",
        families: PAGING,
        facts: &["kind"],
        how: &[How::Changed],
        effect: |_| Effect::SILENT,
        says: |event| {
            format!(
                "Pages of `{}` are numbered by {} instead of {}.",
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
        finds: "A different pagination parameter or field.",
        so: "Pagination loops must use the new name.",
        families: PAGING,
        facts: &["offset", "limit", "marker", "next", "from", "more", "items", "total"],
        how: &[How::Set, How::Unset, How::Changed],
        effect: |event| Effect::DOCS.breaks_if(event.fact == "items" && item_differs(event)),
        says: |event| {
            format!(
                "The `{}` of pages of `{}` is {} (was {}).",
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
    // Items that stand deeper, or are the answer itself, may be of any type.
    ty(old, &was).is_none() || ty(old, &was) != ty(new, &is)
}
