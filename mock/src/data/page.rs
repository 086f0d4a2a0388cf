//! Pages: rows from 0, pages from 1, or a marker that leads to the next page.

use speclang::model::{Paging, PagingKind};

use crate::Json;
use crate::judge::Scope;

/// A page of rows.
pub(crate) struct Page<'a> {
    pub(crate) rows: Vec<&'a Json>,
    /// Response field of the marker, and the marker; null on the last page.
    pub(crate) next: Option<(String, Json)>,
}

/// Cuts the page that a request asks for, with the defaults of the spec; without a limit it is all rows.
pub(crate) fn cut<'a>(paging: Option<&Paging>, scope: &Scope<'_>, rows: Vec<&'a Json>) -> Page<'a> {
    let Some(paging) = paging else { return Page { rows, next: None } };
    let number = |name: Option<&str>| scope.value(name?)?.scalar_text()?.parse::<usize>().ok();
    let limit = number(paging.limit.as_ref().map(|name| name.as_str()));
    let limit = limit.unwrap_or(usize::MAX);
    let offset = number(paging.offset.as_ref().map(|name| name.as_str()));
    let start = match paging.kind {
        PagingKind::Rows => offset.unwrap_or(0),
        PagingKind::Pages => offset.unwrap_or(1).saturating_sub(1).saturating_mul(limit),
        PagingKind::Marker => number(paging.marker.as_ref().map(|name| name.as_str())).unwrap_or(0),
    };
    let count = rows.len();
    let end = start.saturating_add(limit);
    let next = paging.next.as_ref().map(|field| {
        let marker = if end < count { Json::text(end.to_string()) } else { Json::Null };
        (field.value.clone(), marker)
    });
    Page { rows: rows.into_iter().skip(start).take(limit).collect(), next }
}
