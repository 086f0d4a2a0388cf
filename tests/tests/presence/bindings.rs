//! How operations are laid over rows: the mock's own bindings, each read on rows of its own, and a column for every
//! parameter that the bindings leave alone, so that the rows also show what the server made of those.

use std::collections::BTreeMap;

use project_tests::mock_data;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use speclang::model::{Base, Field, Operation, Place, Safety, Scalar, Service};

/// How a value and a field are compared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Compare {
    #[default]
    Equal,
    AtLeast,
    AtMost,
    Month,
}

/// A parameter that selects rows. A key that is not here must be taught to the oracle first.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Filter {
    pub(crate) field: String,
    #[serde(default)]
    pub(crate) compare: Compare,
    pub(crate) only_if: Option<String>,
    pub(crate) fuzzy: Option<String>,
}

/// How an operation reads.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Read {
    #[expect(dead_code, reason = "each operation has rows of its own here")]
    rows: String,
    #[serde(default)]
    pub(crate) filters: BTreeMap<String, Filter>,
    pub(crate) sort: Option<String>,
    pub(crate) sort_parameter: Option<String>,
    #[serde(default)]
    pub(crate) fields: BTreeMap<String, String>,
    #[serde(default)]
    #[expect(dead_code, reason = "stands beside the rows")]
    beside: BTreeMap<String, String>,
    pub(crate) items: Option<String>,
    pub(crate) total: Option<String>,
}

/// The bindings with which the server of this test starts.
pub(crate) struct Bindings {
    /// As the server reads them.
    pub(crate) text: String,
    /// The reads, by operation.
    pub(crate) reads: BTreeMap<String, Read>,
    /// Code of a refusal for a wrong parameter, for operations that list it.
    pub(crate) parameter_code: String,
    /// How many parameters have a column here and none in the mock's bindings.
    pub(crate) own_columns: usize,
}

/// The collection of an operation's rows.
pub(crate) fn collection(operation: &str) -> String {
    format!("presence of {operation}")
}

impl Bindings {
    /// The mock's bindings, laid over rows of this test.
    pub(crate) fn new(service: &Service) -> Self {
        let mut whole = Value::Object(mock_data::of(&service.file.service));
        if let Some(whole) = whole.as_object_mut() {
            whole.remove("rows");
        }
        let mut own_columns = 0;
        for operation in service.operations.iter().filter(|operation| operation.safety.value == Safety::Read) {
            let id = operation.id.as_str();
            if whole["reads"][id].is_null() && whole["writes"][id].is_null() {
                whole["reads"][id] = list(service, operation).map_or(Value::Null, |items| json!({"items": items}));
            }
        }
        let reads = whole["reads"].as_object_mut().expect("a map of reads");
        reads.retain(|_, read| !read.is_null());
        for operation in &service.operations {
            if let Some(read) = reads.get_mut(operation.id.as_str()) {
                read["rows"] = json!(collection(&operation.id));
                leave_out(read);
                own_columns += add_columns(service, operation, read);
            }
        }
        let parsed = reads.iter().map(|(id, read)| {
            let read = Read::deserialize(read).unwrap_or_else(|error| panic!("{id}: {error}; teach it to the oracle"));
            (id.clone(), read)
        });
        let reads = parsed.collect();
        let parameter_code = whole["refusals"]["parameter"].as_str().expect("a code").to_owned();
        Self { text: whole.to_string(), reads, parameter_code, own_columns }
    }
}

/// The list of rows in the answer of a read that no binding lays over data: that of its pages, else the first list of objects that
/// can be told apart.
fn list(service: &Service, operation: &Operation) -> Option<String> {
    let paged = operation.paging.as_ref().map(|paging| paging.items.as_str());
    let is_mark = |scalar| matches!(scalar, Scalar::Text | Scalar::Integer | Scalar::Decimal);
    let mut lists = operation.response.iter().filter(|(name, field)| match service.base(&field.ty) {
        Base::Object(fields) if field.ty.is_list() && paged.is_none_or(|paged| paged == name.as_str()) => {
            let mut own = fields.iter().filter(|(_, field)| !field.ty.is_list());
            own.any(|(_, field)| matches!(service.base(&field.ty), Base::Scalar(scalar, _) if is_mark(scalar)))
        }
        _ => false,
    });
    lists.next().map(|(name, _)| name.value.clone())
}

/// Leaves out what selects otherwise than by comparing one field, which the mock's own tests look at: further lists, fields
/// that may fit instead, and values that stand for rows. A parameter with such values is then one that the bindings leave alone.
fn leave_out(read: &mut Value) {
    if let Some(read) = read.as_object_mut() {
        read.remove("lists");
    }
    if let Some(filters) = read["filters"].as_object_mut() {
        filters.retain(|_, filter| filter["means"].is_null());
        filters.values_mut().filter_map(Value::as_object_mut).for_each(|filter| {
            filter.remove("also");
        });
    }
}

/// Gives each parameter that the bindings leave alone a column of its own; how many these are.
fn add_columns(service: &Service, operation: &Operation, read: &mut Value) -> usize {
    let paging = operation.paging.as_ref();
    let paged = paging.map(|paging| [&paging.offset, &paging.limit, &paging.marker]);
    let mut known: Vec<String> =
        paged.iter().flatten().filter_map(|name| name.as_ref()).map(ToString::to_string).collect();
    known.extend(read["sort_parameter"].as_str().map(str::to_owned));
    if read["filters"].is_null() {
        read["filters"] = Value::Object(Map::new());
    }
    let filters = read["filters"].as_object_mut().expect("a map of filters");
    known.extend(filters.values().filter_map(|filter| filter["fuzzy"].as_str().map(str::to_owned)));
    known.extend(filters.keys().cloned());
    // No row holds an object that it could be picked by.
    let is_object = |field: &Field| matches!(service.base(&field.ty), Base::Object(_));
    let others = operation.parameters().filter(|(_, name, field)| !known.contains(&name.value) && !is_object(field));
    let others: Vec<(Place, &str)> = others.map(|(place, name, _)| (place, name.as_str())).collect();
    for (_, name) in &others {
        filters.insert((*name).to_owned(), json!({"field": format!("column of {name}")}));
    }
    others.len()
}
