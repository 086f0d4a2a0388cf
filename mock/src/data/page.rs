//! Pages: rows from 0, pages from 1, a marker or the last row that leads to the next page, or its address.

use speclang::Spanned;
use speclang::model::{Paging, PagingKind, Path};

use crate::Json;
use crate::judge::Scope;

/// Key of the query by which this server tells its pages apart where the API leaves that to addresses.
const KEY: &str = "mock_page";

/// A page of rows.
pub(crate) struct Page<'a> {
    pub(crate) rows: Vec<&'a Json>,
    /// Where the next page begins among all rows; none behind the last page.
    next: Option<usize>,
    /// How many rows all pages have.
    count: usize,
}

/// Cuts the page that a request asks for, with the defaults of the spec; without a limit it is all rows.
pub(crate) fn cut<'a>(paging: Option<&Paging>, scope: &Scope<'_>, rows: Vec<&'a Json>) -> Page<'a> {
    let count = rows.len();
    let Some(paging) = paging else { return Page { rows, next: None, count } };
    let number = |name: Option<&str>| scope.value(name?)?.scalar_text()?.parse::<usize>().ok();
    let limit = number(paging.limit.as_ref().map(|name| name.as_str()));
    let limit = limit.unwrap_or(usize::MAX);
    let offset = number(paging.offset.as_ref().map(|name| name.as_str()));
    let start = match paging.kind {
        PagingKind::Rows => offset.unwrap_or(0),
        PagingKind::Pages => offset.unwrap_or(1).saturating_sub(1).saturating_mul(limit),
        PagingKind::Marker => number(paging.marker.as_ref().map(|name| name.as_str())).unwrap_or(0),
        PagingKind::Last => behind(paging, scope, &rows),
        PagingKind::Link | PagingKind::Address => position(scope.address.1),
    };
    let end = start.saturating_add(limit);
    Page { rows: rows.into_iter().skip(start).take(limit).collect(), next: (end < count).then_some(end), count }
}

/// The place behind the row that the marker names; the end where none has it.
fn behind(paging: &Paging, scope: &Scope<'_>, rows: &[&Json]) -> usize {
    let Some(marker) = paging.marker.as_ref().and_then(|name| scope.value(name)) else { return 0 };
    let names = |row: &Json| {
        let value = paging.from.as_ref()?.names().iter().try_fold(row, |around, name| around.get(name))?;
        Some(value.scalar_text()? == marker.scalar_text()?)
    };
    rows.iter().position(|row| names(row) == Some(true)).map_or(rows.len(), |place| place + 1)
}

/// Where a page begins, as its address says.
fn position(query: &str) -> usize {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == KEY).filter_map(|(_, value)| value.parse().ok()).next_back().unwrap_or(0)
}

impl Page<'_> {
    /// What the answer says of its pages, each with the path to where it stands.
    pub(crate) fn told<'p>(&self, paging: Option<&'p Paging>, scope: &Scope<'_>) -> Vec<(&'p Path, Json)> {
        let Some(paging) = paging else { return Vec::new() };
        let next = match paging.kind {
            PagingKind::Address => self.address(scope),
            _ => self.next.map(|next| next.to_string()),
        };
        let told = [
            (&paging.total, Json::Number(self.count.to_string())),
            (&paging.next, next.map_or(Json::Null, Json::text)),
            (&paging.more, Json::Bool(self.next.is_some())),
        ];
        let stands = |path: &'p Option<Spanned<Path>>| path.as_ref().map(|path| &path.value);
        told.into_iter().filter_map(|(path, value)| Some((stands(path)?, value))).collect()
    }

    /// The header that leads to the next page.
    pub(crate) fn link(&self, paging: Option<&Paging>, scope: &Scope<'_>) -> Option<String> {
        paging.filter(|paging| paging.kind == PagingKind::Link)?;
        let address = self.address(scope)?;
        Some(format!("<{address}>; rel=\"next\""))
    }

    /// The address of the next page: that of this one with another beginning.
    fn address(&self, scope: &Scope<'_>) -> Option<String> {
        let (path, query) = scope.address;
        let others = query.split('&').filter(|pair| !pair.is_empty() && pair.split('=').next() != Some(KEY));
        let pairs: Vec<&str> = others.collect();
        let before = if pairs.is_empty() { String::new() } else { format!("{}&", pairs.join("&")) };
        Some(format!("{path}?{before}{KEY}={}", self.next?))
    }
}
