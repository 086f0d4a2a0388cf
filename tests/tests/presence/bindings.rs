//! How operations are laid over rows: the bindings of the spec's mock data, each read on rows of its own, and a column for every
//! parameter that the bindings leave alone, so that the rows also show what the server made of those.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};
use speclang::Entries;
use speclang::model::{Base, Field, MockFilter, MockRead, Operation, Place, Safety, Scalar, Service};

/// How a value and a field are compared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Compare {
    #[default]
    Equal,
    AtLeast,
    AtMost,
    Month,
}

/// A parameter that selects rows.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Filter {
    pub(crate) field: String,
    pub(crate) compare: Compare,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) only_if: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fuzzy: Option<String>,
}

/// How an operation reads.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Read {
    /// The collection; each operation has one of its own here.
    rows: String,
    pub(crate) filters: BTreeMap<String, Filter>,
    pub(crate) sort: Option<String>,
    pub(crate) sort_parameter: Option<String>,
    pub(crate) fields: BTreeMap<String, String>,
    pub(crate) items: Option<String>,
    pub(crate) total: Option<String>,
    /// Fields of the rows of an answer: the name under which each is stored, and its scalar.
    #[serde(skip)]
    pub(crate) stored: BTreeMap<String, Option<Scalar>>,
    /// Stored name of the field that tells rows apart, and whether it is text.
    #[serde(skip)]
    pub(crate) mark: (String, bool),
}

/// The bindings with which the server of this test starts. Writes are bound to nothing: what they do to rows is not decided by
/// presence, and what the server makes of their parameters it tells of each request.
pub(crate) struct Bindings {
    /// As the server reads them.
    pub(crate) text: String,
    /// The reads, by operation.
    pub(crate) reads: BTreeMap<String, Read>,
    /// Code of a refusal for a wrong parameter, for operations that list it.
    pub(crate) parameter_code: String,
    /// How many parameters have a column here and none in the spec's bindings.
    pub(crate) own_columns: usize,
}

/// The collection of an operation's rows.
pub(crate) fn collection(operation: &str) -> String {
    format!("presence of {operation}")
}

impl Bindings {
    /// The spec's bindings, laid over rows of this test.
    pub(crate) fn new(service: &Service) -> Self {
        let mut own_columns = 0;
        let mut reads = BTreeMap::new();
        for operation in service.operations.iter().filter(|operation| operation.safety.value == Safety::Read) {
            let known = service.mock.iter().find_map(|part| part.reads.get(&operation.id));
            let mut read = known.map(Read::of_spec).unwrap_or_default();
            read.rows = collection(&operation.id);
            // Of several lists only one can be cut into pages, or be selected from.
            let paged = operation.paging.as_ref().and_then(|paging| paging.items.only());
            let Some((items, fields)) = rows_of(service, operation, paged.or(read.items.as_deref())) else { continue };
            read.items = Some(items.to_owned());
            read.store(service, fields);
            if !read.choose_mark() {
                continue;
            }
            own_columns += add_columns(service, operation, &mut read);
            reads.insert(operation.id.value.clone(), read);
        }
        let refusals = service.mock.iter().flat_map(|part| &part.refusals);
        let refusals: Map<String, Value> =
            refusals.map(|(word, code)| (word.value.clone(), json!(code.value))).collect();
        let parameter_code = refusals.get("parameter").and_then(Value::as_str).unwrap_or_default().to_owned();
        let text = json!({"refusals": refusals, "reads": reads}).to_string();
        Self { text, reads, parameter_code, own_columns }
    }
}

impl Read {
    /// What the spec says, without that which selects otherwise than by comparing one field, which the mock's own tests look at:
    /// further lists, fields that may fit instead, and values that stand for rows. A parameter with such values is then one that
    /// the bindings leave alone.
    fn of_spec(read: &MockRead) -> Self {
        let text = |text: Option<&speclang::Spanned<String>>| text.map(|text| text.value.clone());
        let filters = read.filters.iter().filter(|(_, filter)| filter.means.is_empty());
        Self {
            rows: String::new(),
            filters: filters.map(|(name, filter)| (name.value.clone(), Filter::of_spec(filter))).collect(),
            sort: text(read.sort.as_ref()),
            sort_parameter: text(read.sort_parameter.as_ref()),
            fields: read.fields.iter().map(|(name, stored)| (name.value.clone(), stored.value.clone())).collect(),
            items: text(read.items.as_ref()),
            total: text(read.total.as_ref()),
            ..Self::default()
        }
    }

    fn store(&mut self, service: &Service, fields: &Entries<Field>) {
        let stored = fields.iter().map(|(name, field)| {
            let stored = self.fields.get(name.as_str()).unwrap_or(&name.value);
            let scalar = match service.base(&field.ty) {
                Base::Scalar(scalar, _) if !field.ty.is_list() => Some(scalar),
                _ => None,
            };
            (stored.clone(), scalar)
        });
        self.stored = stored.collect();
    }

    /// Chooses the field that tells rows apart: one that comes back and selects nothing. Where each selects something, one stops
    /// doing so, and its parameters get columns of their own. Whether there is such a field at all.
    fn choose_mark(&mut self) -> bool {
        let selects = |name: &str| {
            self.filters.values().any(|filter| filter.field == name)
                || self.sort.as_deref().is_some_and(|sort| sort == name)
        };
        let known = [Scalar::Text, Scalar::Integer, Scalar::Decimal].map(|wanted| {
            let of_kind = self.stored.iter().filter(move |(_, scalar)| **scalar == Some(wanted));
            of_kind.map(move |(name, _)| (name.clone(), wanted == Scalar::Text))
        });
        let mut known: Vec<(String, bool)> = known.into_iter().flatten().collect();
        known.sort_by_key(|(name, _)| selects(name));
        let Some(mark) = known.into_iter().next() else { return false };
        self.filters.retain(|_, filter| filter.field != mark.0);
        self.sort = self.sort.take().filter(|sort| *sort != mark.0);
        self.mark = mark;
        true
    }
}

impl Filter {
    fn of_spec(filter: &MockFilter) -> Self {
        let compare = match filter.compare.as_ref().map(|word| word.as_str()) {
            Some("at_least") => Compare::AtLeast,
            Some("at_most") => Compare::AtMost,
            Some("month") => Compare::Month,
            None => Compare::Equal,
            Some(other) => panic!("the oracle does not know the comparison `{other}`; teach it"),
        };
        let text = |text: Option<&speclang::Spanned<String>>| text.map(|text| text.value.clone());
        Self {
            field: filter.field.value.clone(),
            compare,
            only_if: text(filter.only_if.as_ref()),
            fuzzy: text(filter.fuzzy.as_ref()),
        }
    }
}

/// The list of rows in an answer, with the fields of a row: the one that is wanted, else the first.
fn rows_of<'a>(
    service: &'a Service,
    operation: &'a Operation,
    wanted: Option<&str>,
) -> Option<(&'a str, &'a Entries<Field>)> {
    let mut lists = operation.response.fields().iter().filter_map(|(name, field)| match service.base(&field.ty) {
        Base::Object(fields) if field.ty.is_list() => Some((name.as_str(), fields)),
        _ => None,
    });
    lists.find(|(name, _)| wanted.is_none_or(|wanted| wanted == *name))
}

/// Gives each parameter that the bindings leave alone a column of its own; how many these are.
fn add_columns(service: &Service, operation: &Operation, read: &mut Read) -> usize {
    let paging = operation.paging.as_ref();
    let paged = paging.map(|paging| [&paging.offset, &paging.limit, &paging.marker]);
    let mut known: Vec<String> =
        paged.iter().flatten().filter_map(|name| name.as_ref()).map(ToString::to_string).collect();
    known.extend(read.sort_parameter.clone());
    known.extend(read.filters.values().filter_map(|filter| filter.fuzzy.clone()));
    known.extend(read.filters.keys().cloned());
    // No row holds an object that it could be picked by.
    let is_object = |field: &Field| matches!(service.base(&field.ty), Base::Object(_));
    let others = operation.parameters().filter(|(_, name, field)| !known.contains(&name.value) && !is_object(field));
    let others: Vec<(Place, &str)> = others.map(|(place, name, _)| (place, name.as_str())).collect();
    for (_, name) in &others {
        let field = format!("column of {name}");
        let filter = Filter { field, compare: Compare::Equal, only_if: None, fuzzy: None };
        read.filters.insert((*name).to_owned(), filter);
    }
    others.len()
}
