//! Which rows a request brings back: those that every parameter lets through, in their order, cut to a page.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};
use speclang::model::PagingKind;

use super::bindings::{Compare, Filter, Read};
use super::oracle::{Meaning, Oracle};
use super::request::Request;
use super::samples::scalar;

/// A row of the data, by the names under which it is stored.
pub(crate) type Row = Map<String, Value>;

/// What comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    /// Marks of the rows, in their order.
    pub(crate) marks: Vec<String>,
    /// How many rows there are on all pages, for an operation that says so.
    pub(crate) total: Option<usize>,
}

/// The rows of one operation.
pub(crate) struct Table<'a> {
    pub(crate) oracle: Oracle<'a>,
    pub(crate) read: &'a Read,
    pub(crate) rows: Vec<Row>,
    /// Stored name of the field that tells rows apart.
    pub(crate) mark: String,
}

impl Table<'_> {
    /// What a request brings back, if one parameter had another meaning than it has.
    pub(crate) fn answer(&self, request: &Request, instead: Option<(&str, &Meaning)>) -> Answer {
        let meaning = |name: &str| match instead {
            Some((other, meaning)) if other == name => meaning.clone(),
            _ => self.oracle.spot(name).map_or(Meaning::All, |spot| self.oracle.meaning(request, spot)),
        };
        let value = |name: &str| match meaning(name) {
            Meaning::Values(values) => values.into_iter().next(),
            _ => None,
        };
        let meanings: Vec<(&Filter, Meaning, bool)> = (self.read.filters.iter())
            .map(|(name, filter)| {
                let fuzzy = filter.fuzzy.as_deref().and_then(value).as_deref() == Some("1");
                (filter, meaning(name), fuzzy)
            })
            .collect();
        let selects = |row: &&Row| {
            meanings.iter().all(|(filter, meaning, fuzzy)| self.lets_through(filter, meaning, *fuzzy, row))
        };
        let mut rows: Vec<&Row> = self.rows.iter().filter(selects).collect();
        if let Some(sort) = &self.read.sort {
            rows.sort_by_key(|row| row.get(sort).and_then(scalar).unwrap_or_default());
            let order = self.read.sort_parameter.as_deref().and_then(value);
            if order.is_some_and(|order| order.starts_with('-')) {
                rows.reverse();
            }
        }
        let count = rows.len();
        let paging = self.oracle.operation.paging.as_ref();
        if let Some(paging) = paging {
            let number = |name: Option<&str>| name.and_then(value).and_then(|text| text.parse::<usize>().ok());
            let limit = number(paging.limit.as_ref().map(|name| name.as_str())).unwrap_or(count);
            let offset = number(paging.offset.as_ref().map(|name| name.as_str()));
            let start = match paging.kind {
                PagingKind::Rows => offset.unwrap_or(0),
                PagingKind::Pages => (offset.unwrap_or(1) - 1) * limit,
                // The markers that the server gives out are numbers of rows.
                PagingKind::Marker => number(paging.marker.as_ref().map(|name| name.as_str())).unwrap_or(0),
                // No parameter says where such a page begins.
                PagingKind::Last | PagingKind::Link | PagingKind::Address => 0,
            };
            rows = rows.into_iter().skip(start).take(limit).collect();
        }
        let counts = self.read.total.is_some() || paging.is_some_and(|paging| paging.total.is_some());
        let marks = rows.into_iter().filter_map(|row| row.get(&self.mark).and_then(scalar)).collect();
        Answer { marks, total: counts.then_some(count) }
    }

    fn lets_through(&self, filter: &Filter, meaning: &Meaning, fuzzy: bool, row: &Row) -> bool {
        let field = row.get(&filter.field);
        match meaning {
            Meaning::All | Meaning::NoPromise => true,
            Meaning::Refused => false,
            Meaning::Blank => field.is_none_or(|value| value.is_null() || value == ""),
            Meaning::Values(values) => values.iter().any(|value| {
                let is_other = filter.only_if.as_ref().is_some_and(|only| only != value);
                is_other || field.and_then(scalar).is_some_and(|field| self.matches(filter, fuzzy, &field, value))
            }),
        }
    }

    fn matches(&self, filter: &Filter, fuzzy: bool, field: &str, value: &str) -> bool {
        if fuzzy {
            return field.contains(value);
        }
        // A time is compared with a day or a month as the calendar of the service's zone has it.
        let day = if value.len() <= 10 { self.day(field) } else { None };
        let field = day.as_deref().unwrap_or(field);
        match filter.compare {
            Compare::Equal => field == value,
            Compare::AtLeast => !field.is_empty() && field >= value,
            Compare::AtMost => !field.is_empty() && field <= value,
            Compare::Month => field.starts_with(value),
        }
    }

    fn day(&self, field: &str) -> Option<String> {
        let time: Timestamp = field.parse().ok()?;
        let zone = TimeZone::posix(&format!("<zone>{}", inverted(&self.oracle.service.file.zone))).ok()?;
        Some(time.to_zoned(zone).date().to_string())
    }
}

/// The offset as POSIX writes it, west of Greenwich being positive.
fn inverted(zone: &str) -> String {
    match zone.strip_prefix('+') {
        Some(east) => format!("-{east}"),
        None => zone.replace('-', "+"),
    }
}
