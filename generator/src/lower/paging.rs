//! Pages: the table that tells how to ask for the next one, and the field that holds the items.

use speclang::model::{Operation, Paging, PagingKind};

use crate::ir::{self, Object, PagingRow, RustType};

/// How an operation's answers are parted into pages; nothing where the response does not hold a list of the items.
pub(super) fn row(spec: &Operation, response: &Object) -> Option<PagingRow> {
    let paging = spec.paging.as_ref()?;
    let field = response.fields.iter().find(|field| field.wire == paging.items.as_str())?;
    let RustType::List(item) = &field.ty else { return None };
    let (kind, position) = position(paging)?;
    let text = |name: &Option<speclang::Spanned<String>>| name.as_ref().map(|name| name.value.clone());
    Some(PagingRow {
        kind,
        position,
        limit: text(&paging.limit),
        items: paging.items.value.clone(),
        field: field.name.clone(),
        item: item.as_ref().clone(),
        total: text(&paging.total),
        next: text(&paging.next),
    })
}

fn position(paging: &Paging) -> Option<(ir::PagingKind, String)> {
    let (kind, name) = match paging.kind {
        PagingKind::Rows => (ir::PagingKind::Rows, &paging.offset),
        PagingKind::Pages => (ir::PagingKind::Pages, &paging.offset),
        PagingKind::Marker => (ir::PagingKind::Marker, &paging.marker),
    };
    Some((kind, name.as_ref()?.value.clone()))
}
