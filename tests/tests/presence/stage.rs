//! An operation with the values that its requests carry.

use serde_json::Value;
use speclang::model::{Outcome, PagingKind, Range, State};

use super::bindings::{Compare, Read};
use super::cells::Spot;
use super::oracle::Oracle;
use super::request::Request;
use super::samples::{self, Which};

/// Largest page where the spec knows no limit.
const LARGE_PAGE: &str = "1000";

/// An operation with its samples.
#[derive(Clone, Copy)]
pub(crate) struct Stage<'a> {
    pub(crate) oracle: Oracle<'a>,
    pub(crate) read: Option<&'a Read>,
}

impl Stage<'_> {
    /// A value of a parameter.
    pub(crate) fn sample(&self, spot: &Spot<'_>, which: Which) -> Value {
        let service = self.oracle.service;
        let compare =
            |name: &str| self.read.and_then(|read| read.filters.get(name)).map_or(Compare::Equal, |one| one.compare);
        let value = |which| samples::value(service, spot, &compare, which);
        let Some(own) = self.own_hit(spot) else { return value(which) };
        let own = samples::json_of(service, spot.field, &own);
        match which {
            Which::Hit => own,
            // The last value of an enumeration may be the one that hits; then its first is another one.
            Which::Other if value(Which::Other) == own => value(Which::Hit),
            which => value(which),
        }
    }

    /// The value that hits, where it is not the usual sample: the one that selects, that makes a part enough, or that marks a page.
    fn own_hit(&self, spot: &Spot<'_>) -> Option<String> {
        let name = spot.name.as_str();
        let filters = || self.read.into_iter().flat_map(|read| read.filters.iter());
        let only = || filters().find(|(known, _)| *known == name).and_then(|(_, filter)| filter.only_if.clone());
        let is_fuzzy = || filters().any(|(_, filter)| filter.fuzzy.as_deref() == Some(name)).then(|| "1".to_owned());
        let marker = self.oracle.operation.paging.as_ref().and_then(|paging| paging.marker.as_ref());
        let page = || marker.is_some_and(|marker| marker.as_str() == name).then(|| "3".to_owned());
        only().or_else(is_fuzzy).or_else(page)
    }

    /// What every call carries, and a page that holds all rows.
    pub(crate) fn base(&self) -> Request {
        let operation = self.oracle.operation;
        let mut request = Request::default();
        for spot in self.oracle.spots {
            // What selects rows when it is left out would leave few for the others to select.
            if spot.inside().is_none() && (spot.field.required || selects_when_absent(spot)) {
                request.set(&spot.name, self.sample(spot, Which::Hit));
            }
        }
        if let Some(paging) = &operation.paging {
            if let Some(limit) = &paging.limit {
                self.set_text(&mut request, limit, &self.largest(limit));
            }
            // The first page: of rows the number counts from 0, of pages from 1.
            if let Some(offset) = paging.offset.as_ref().filter(|offset| request.has(offset)) {
                let first = if paging.kind == PagingKind::Rows { "0" } else { "1" };
                self.set_text(&mut request, offset, first);
            }
        }
        request
    }

    /// The largest size of a page.
    fn largest(&self, limit: &str) -> String {
        let range: Option<Range> = self.oracle.spot(limit).and_then(|spot| spot.field.range).map(|range| range.value);
        range.and_then(|range| range.max).map_or_else(|| LARGE_PAGE.to_owned(), |most| most.to_string())
    }

    pub(crate) fn set_text(&self, request: &mut Request, name: &str, text: &str) {
        if let Some(spot) = self.oracle.spot(name) {
            request.set(name, samples::json_of(self.oracle.service, spot.field, text));
        }
    }
}

fn selects_when_absent(spot: &Spot<'_>) -> bool {
    spot.cases.iter().any(|case| matches!(case.row.outcome(State::Absent), Some(Outcome::Filter(_))))
}
