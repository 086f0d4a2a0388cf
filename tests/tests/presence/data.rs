//! The data that the server starts with: for each request of a read, rows that it hits, and rows that differ from those in
//! the parameter in question alone.

use std::collections::{BTreeMap, BTreeSet};

use project_tests::mock_data;
use serde_json::{Map, Value, json};
use speclang::model::{Base, Operation, Scalar, Service};

use super::bindings::{Compare, Read, collection};
use super::oracle::Meaning;
use super::plan::Planned;
use super::rows::{Row, Table};
use super::samples::{Which, scalar};
use super::stage::{Stage, used_up};

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
    let items = items(stage.oracle.service, stage.oracle.operation, read);
    let (mark, is_text) = mark(read, &items);
    let mut seen = BTreeSet::new();
    let mut rows: Vec<Row> = Vec::new();
    for one in planned {
        let base = base(stage, read, &items, one);
        let paged = stage.oracle.operation.paging.as_ref();
        let is_paging = paged.is_some_and(|paging| {
            [&paging.offset, &paging.limit].into_iter().flatten().any(|name| name.as_str() == one.spot.name)
        });
        if is_paging && seen.insert(format!("page {}", Value::Object(base.clone()))) {
            rows.extend(std::iter::repeat_n(base.clone(), FILLERS));
        }
        let mut candidates = vec![base.clone()];
        for field in fields_in_question(read, &one.spot.name) {
            for variant in variants(stage, read, &items, &field) {
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
        row.insert(mark.clone(), json!(if is_text { format!("row-{number}") } else { number.to_string() }));
    }
    Table { oracle: stage.oracle, read, rows, mark }
}

/// Fields of the rows of an answer: the name under which each is stored, and its scalar.
fn items(service: &Service, operation: &Operation, read: &Read) -> BTreeMap<String, Option<Scalar>> {
    let name = operation.paging.as_ref().map(|paging| paging.items.as_str()).or(read.items.as_deref());
    let list = name.and_then(|name| operation.response.get(name)).expect("a read answers with a list of rows");
    let Base::Object(fields) = service.base(&list.ty) else { panic!("rows are objects") };
    let stored = fields.iter().map(|(name, field)| {
        let stored = read.fields.get(name.as_str()).unwrap_or(&name.value);
        let scalar = match service.base(&field.ty) {
            Base::Scalar(scalar, _) if !field.ty.is_list() => Some(scalar),
            _ => None,
        };
        (stored.clone(), scalar)
    });
    stored.collect()
}

/// A field that comes back and selects nothing, and whether it is text.
fn mark(read: &Read, items: &BTreeMap<String, Option<Scalar>>) -> (String, bool) {
    let is_free = |name: &str| {
        read.filters.values().all(|filter| filter.field != name) && read.sort.as_deref().is_none_or(|sort| sort != name)
    };
    let free = |wanted: Scalar| items.iter().find(|(name, scalar)| **scalar == Some(wanted) && is_free(name));
    let text = free(Scalar::Text).map(|(name, _)| (name.clone(), true));
    let number = || free(Scalar::Integer).or_else(|| free(Scalar::Decimal)).map(|(name, _)| (name.clone(), false));
    text.or_else(number).expect("rows have a field that tells them apart")
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
fn base(stage: &Stage<'_>, read: &Read, items: &BTreeMap<String, Option<Scalar>>, one: &Planned<'_>) -> Row {
    let mut row = Map::new();
    for (name, filter) in &read.filters {
        let spot = stage.oracle.spot(name).expect("bindings name parameters");
        let value = match (filter.compare, stage.oracle.meaning(&one.request, &spot)) {
            (Compare::Equal, Meaning::Values(values)) => values.into_iter().next(),
            (Compare::Equal, _) => super::oracle::texts(&stage.sample(&spot, Which::Hit)).into_iter().next(),
            _ if is_instant(items, &filter.field) => Some(TIME.to_owned()),
            _ => Some(DAY.to_owned()),
        };
        row.entry(filter.field.clone()).or_insert_with(|| value.map_or(Value::Null, Value::String));
    }
    row
}

fn is_instant(items: &BTreeMap<String, Option<Scalar>>, field: &str) -> bool {
    items.get(field) == Some(&Some(Scalar::Instant))
}

/// What else a field may hold; `None` for a row without it.
fn variants(
    stage: &Stage<'_>,
    read: &Read,
    items: &BTreeMap<String, Option<Scalar>>,
    field: &str,
) -> Vec<Option<Value>> {
    let mut variants = vec![Some(Value::Null), Some(json!("")), None];
    for (name, filter) in read.filters.iter().filter(|(_, filter)| filter.field == field) {
        let spot = stage.oracle.spot(name).expect("bindings name parameters");
        let texts = |which| super::oracle::texts(&stage.sample(&spot, which));
        match filter.compare {
            Compare::Equal => variants.extend(texts(Which::Other).into_iter().map(|text| Some(Value::String(text)))),
            _ if is_instant(items, field) => variants.extend(TIMES.map(|time| Some(json!(time)))),
            _ => variants.extend(DAYS.map(|day| Some(json!(day)))),
        }
        if filter.fuzzy.is_some() {
            variants.extend(texts(Which::Hit).into_iter().map(|text| Some(json!(format!("a {text} b")))));
        }
    }
    variants
}

/// All data as YAML: the rows of the reads, and what writes use up beside what the mock ships.
pub(crate) fn yaml<'t>(service: &str, tables: impl Iterator<Item = &'t Table<'t>>, calls: usize) -> String {
    let mut data = mock_data::of(service)["rows"].as_object().expect("a map of collections").clone();
    for table in tables {
        let rows = table.rows.iter().cloned().map(Value::Object).collect();
        data.insert(collection(&table.oracle.operation.id), Value::Array(rows));
    }
    copies(&mut data, "orders", ("status", "6"), "PayOrders", calls, &[]);
    coupons(&mut data, calls);
    // Such a resource renews itself when it expires.
    let renewing = [("expire_policy", "3")];
    copies(&mut data, "resources", ("is_main_resource", "1"), "AutoRenewalResources", calls, &renewing);
    Value::Object(data).to_string()
}

/// A coupon and a discount for each order that a call pays, under the ids and kinds that samples name.
fn coupons(data: &mut Map<String, Value>, calls: usize) {
    for number in 1..=calls {
        let (_, order) = used_up("PayOrders", number).expect("calls use up orders");
        // Enough for all calls, for it is the same coupon in all of them.
        let coupon = json!({
            "for_order": order, "coupon_id": "hit-id", "coupon_type": "300", "status": "2", "face_value": "1000000.00",
        });
        let discount = json!({
            "for_order": order, "discount_id": "hit-id", "discount_type": "0", "discount_amount": "1.00",
        });
        for (collection, row) in [("order_coupons", coupon), ("order_discounts", discount)] {
            data.get_mut(collection).and_then(Value::as_array_mut).expect("the mock ships such rows").push(row);
        }
    }
}

/// Copies the first row whose field has a value, once for each call, under the id that the call names.
fn copies(
    data: &mut Map<String, Value>,
    collection: &str,
    (field, wanted): (&str, &str),
    operation: &str,
    calls: usize,
    set: &[(&str, &str)],
) {
    let rows = data.get_mut(collection).and_then(Value::as_array_mut).expect("the mock ships such rows");
    let fits = |row: &&Value| scalar(&row[field]).as_deref() == Some(wanted);
    let first = rows.iter().find(fits).expect("the mock ships such a row").clone();
    for number in 1..=calls {
        let (name, id) = used_up(operation, number).expect("calls use up such rows");
        let mut row = first.clone();
        row[name] = id;
        for (field, value) in set {
            row[*field] = json!(value);
        }
        rows.push(row);
    }
}
