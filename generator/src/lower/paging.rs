//! Pages: the table that tells how to ask for the next one, and the field that holds the items.

use speclang::Spanned;
use speclang::model::{Items, Operation, Paging, PagingKind, Path};

use super::names;
use super::shapes::Context;
use crate::ir::{self, PagingRow, RustType};

/// How an operation's answers are parted into pages; nothing where the response does not hold a list of the items.
pub(super) fn row(context: &Context<'_>, spec: &Operation) -> Option<PagingRow> {
    let paging = spec.paging.as_ref()?;
    let items = paging.items_of(spec, context.service)?;
    let RustType::List(item) = context.value_type(items.ty()?) else { return None };
    let fields = match &items {
        Items::Answer(_) => Vec::new(),
        Items::Fields(fields) => {
            fields.iter().map(|(name, field)| names::snake(name, field.rust_name.as_ref())).collect()
        }
    };
    let path = |path: &Option<Spanned<Path>>| path.as_ref().map(|path| path.names().to_vec());
    let (kind, position) = position(paging);
    Some(PagingRow {
        kind,
        position: position.as_ref().map(|name| name.value.clone()),
        limit: paging.limit.as_ref().map(|name| name.value.clone()),
        items: paging.items_path(spec, context.service),
        fields,
        item: *item,
        total: path(&paging.total),
        next: path(&paging.next),
        from: path(&paging.from),
        more: path(&paging.more),
    })
}

fn position(paging: &Paging) -> (ir::PagingKind, &Option<Spanned<String>>) {
    match paging.kind {
        PagingKind::Rows => (ir::PagingKind::Rows, &paging.offset),
        PagingKind::Pages => (ir::PagingKind::Pages, &paging.offset),
        PagingKind::Marker => (ir::PagingKind::Marker, &paging.marker),
        PagingKind::Last => (ir::PagingKind::Last, &paging.marker),
        PagingKind::Link => (ir::PagingKind::Link, &None),
        PagingKind::Address => (ir::PagingKind::Address, &None),
    }
}
