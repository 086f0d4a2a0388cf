//! The data that the server starts with: for each request of a read, rows that it hits, and rows that differ from those in
//! the parameter in question alone.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use speclang::model::Scalar;

use super::bindings::{Compare, Read, collection};
use super::oracle::Meaning;
use super::plan::Planned;
use super::rows::{Row, Table};
use super::samples::Which;
use super::stage::Stage;

/// Rows alike, so that pages can be told apart.
const FILLERS: usize = 12;

const DAY: &str = "2026-03-15";
const DAYS: [&str; 6] = ["2026-02-28", "2026-03-04", "2026-03-05", "2026-03-25", "2026-03-26", "2026-04-01"];
const TIME: &str = "2026-03-15T08:00:00Z";
/// Around the samples, and around midnight where the calendar of the service's zone turns a page.
const TIMES: [&str; 12] = [
    "2026-02-28T15:59:59Z",
    "2026-02-28T16:00:00Z",
    "2026-03-04T15:59:59Z",
    "2026-03-04T16:00:00Z",
    "2026-03-05T07:59:59Z",
    "2026-03-05T08:00:00Z",
    "2026-03-25T08:00:00Z",
    "2026-03-25T08:00:01Z",
    "2026-03-25T15:59:59Z",
    "2026-03-25T16:00:00Z",
    "2026-03-31T15:59:59Z",
    "2026-03-31T16:00:00Z",
];

/// The rows of a read.
pub(crate) fn table<'a>(stage: &Stage<'a>, read: &'a Read, planned: &[Planned<'a>]) -> Table<'a> {
    let (mark, is_text) = &read.mark;
    let mut seen = BTreeSet::new();
    let mut rows: Vec<Row> = Vec::new();
    for one in planned {
        let base = base(stage, read, one);
        let paged = stage.oracle.operation.paging.as_ref();
        let is_paging = paged.is_some_and(|paging| {
            [&paging.offset, &paging.limit, &paging.marker]
                .into_iter()
                .flatten()
                .any(|name| name.as_str() == one.spot.name)
        });
        if is_paging && seen.insert(format!("page {}", Value::Object(base.clone()))) {
            rows.extend(std::iter::repeat_n(base.clone(), FILLERS));
        }
        let mut candidates = vec![base.clone()];
        for field in fields_in_question(read, &one.spot.name) {
            for variant in variants(stage, read, &field) {
                let mut row = base.clone();
                match variant {
                    Some(value) => row.insert(field.clone(), value),
                    None => row.remove(&field),
                };
                candidates.push(row);
            }
        }
        rows.extend(candidates.into_iter().filter(|row| seen.insert(Value::Object(row.clone()).to_string())));
    }
    for (number, row) in rows.iter_mut().enumerate() {
        let number = 1001 + number;
        row.insert(mark.clone(), json!(if *is_text { format!("row-{number}") } else { number.to_string() }));
    }
    Table { oracle: stage.oracle, read, rows, mark: mark.clone() }
}

/// Fields by which it shows what the server makes of a parameter.
fn fields_in_question(read: &Read, name: &str) -> Vec<String> {
    let fuzzy = read.filters.values().filter(|filter| filter.fuzzy.as_deref() == Some(name));
    let own = read.filters.get(name).into_iter();
    let mut fields: Vec<String> = own.chain(fuzzy).map(|filter| filter.field.clone()).collect();
    if read.sort_parameter.as_deref() == Some(name) {
        fields.extend(read.sort.clone());
    }
    fields
}

/// A row that a request hits.
fn base(stage: &Stage<'_>, read: &Read, one: &Planned<'_>) -> Row {
    let mut row = Map::new();
    for (name, filter) in &read.filters {
        let spot = stage.oracle.spot(name).expect("bindings name parameters");
        let value = match (filter.compare, stage.oracle.meaning(&one.request, spot)) {
            (Compare::Equal, Meaning::Values(values)) => values.into_iter().next(),
            (Compare::Equal, _) => super::oracle::texts(&stage.sample(spot, Which::Hit)).into_iter().next(),
            _ if is_instant(read, &filter.field) => Some(TIME.to_owned()),
            _ => Some(DAY.to_owned()),
        };
        row.entry(filter.field.clone()).or_insert_with(|| value.map_or(Value::Null, Value::String));
    }
    row
}

fn is_instant(read: &Read, field: &str) -> bool {
    read.stored.get(field) == Some(&Some(Scalar::Instant))
}

/// What else a field may hold; `None` for a row without it.
fn variants(stage: &Stage<'_>, read: &Read, field: &str) -> Vec<Option<Value>> {
    let mut variants = vec![Some(Value::Null), Some(json!("")), None];
    for (name, filter) in read.filters.iter().filter(|(_, filter)| filter.field == field) {
        let spot = stage.oracle.spot(name).expect("bindings name parameters");
        let texts = |which| super::oracle::texts(&stage.sample(spot, which));
        match filter.compare {
            Compare::Equal => variants.extend(texts(Which::Other).into_iter().map(|text| Some(Value::String(text)))),
            _ if is_instant(read, field) => variants.extend(TIMES.map(|time| Some(json!(time)))),
            _ => variants.extend(DAYS.map(|day| Some(json!(day)))),
        }
        if filter.fuzzy.is_some() {
            variants.extend(texts(Which::Hit).into_iter().map(|text| Some(json!(format!("a {text} b")))));
        }
    }
    variants
}

/// All rows as YAML.
pub(crate) fn yaml<'t>(tables: impl Iterator<Item = &'t Table<'t>>) -> String {
    let rows = tables.map(|table| {
        let rows = table.rows.iter().cloned().map(Value::Object).collect();
        (collection(&table.oracle.operation.id), Value::Array(rows))
    });
    Value::Object(rows.collect()).to_string()
}
