//! Data: rows in collections, what an operation reads of them, and how they come back.

mod example;
mod file;
mod filter;
mod page;
mod pattern;
mod render;
mod sample;
mod steps;
mod store;
mod yaml;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;
use speclang::model::{Operation, Path, Type};

use crate::judge::{Scope, minor};
use crate::placed::Response;
use crate::{Json, placed};

pub(crate) use example::headers;
pub(crate) use file::DataFile;
pub use store::Data;

/// How an operation reads rows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReadBinding {
    /// The collection.
    pub(crate) rows: String,
    /// Parameters that select rows.
    #[serde(default)]
    pub(crate) filters: BTreeMap<String, filter::Filter>,
    /// Field that decides the order.
    pub(crate) sort: Option<String>,
    /// Parameter that turns the order around when its value begins with a minus.
    pub(crate) sort_parameter: Option<String>,
    /// Response field: field of the row, where their names differ.
    #[serde(default)]
    pub(crate) fields: BTreeMap<String, String>,
    /// Response members beside the rows.
    #[serde(default)]
    pub(crate) beside: BTreeMap<String, String>,
    /// Response members that are sums: the field of the selected rows that each adds up.
    #[serde(default)]
    pub(crate) sums: BTreeMap<String, String>,
    /// Further response lists: the collection that each shows whole.
    #[serde(default)]
    pub(crate) lists: BTreeMap<String, String>,
    /// Response list of the rows, for an operation without paging.
    pub(crate) items: Option<String>,
    /// Response field that counts the rows, for an operation without paging.
    pub(crate) total: Option<String>,
    /// Response object that is the first selected row, whose own lists the other fields show.
    pub(crate) object: Option<String>,
    /// Code of the refusal where no row is selected.
    pub(crate) missing: Option<String>,
}

impl ReadBinding {
    /// Leaves out filters of parameters that are not wanted.
    pub(crate) fn keep_filters(&mut self, is_wanted: impl Fn(&str) -> bool) {
        self.filters.retain(|name, _| is_wanted(name));
    }
}

/// The successful answer of an operation, and the header that leads to its next page: its rows where it is bound to some, else an
/// example of every field.
pub(crate) fn answer(data: &Data, binding: Option<&ReadBinding>, scope: &Scope<'_>) -> (Response, Option<String>) {
    let (service, operation) = (scope.service, scope.operation);
    let Some(binding) = binding else { return example::answer(scope) };
    let paging = operation.paging.as_ref();
    let list = place_of_rows(binding, scope);
    let mut rows = selected(data, binding, scope);
    order(&mut rows, binding, scope);
    let object = binding.object.as_ref().and(rows.first().copied());
    if binding.object.is_some() {
        let items = list.as_ref().and_then(|(path, _)| path.first());
        let own = object.zip(items).and_then(|(object, items)| object.get(items));
        rows = own.map(Json::items).unwrap_or_default().iter().collect();
    }
    let count = rows.len();
    let sums = sums(binding, &rows);
    let page = page::cut(paging, scope, rows);
    let told = page.told(paging, scope);
    let inside = |path: &Path| path.names().strip_prefix(service.data_path()).map(<[String]>::to_vec);
    let shown = list.map(|(path, ty)| {
        let rows = page.rows.iter().map(|row| filter::renamed(binding, row)).collect();
        (path, ty, Json::List(rows))
    });
    let is = |path: &[String], name: &str| path == [name];
    let mut body = response(
        operation,
        |name| {
            if binding.object.as_deref() == Some(name) {
                object.map(|object| filter::renamed(binding, object))
            } else if let Some((.., rows)) = shown.as_ref().filter(|(path, ..)| is(path, name)) {
                Some(rows.clone())
            } else if paging.is_none() && binding.total.as_deref() == Some(name) {
                Some(Json::Number(count.to_string()))
            } else if let Some((_, value)) =
                told.iter().find(|(path, _)| inside(path).is_some_and(|names| is(&names, name)))
            {
                Some(value.clone())
            } else if let Some(sum) = sums.get(name) {
                Some(sum.clone())
            } else if let Some(list) = binding.lists.get(name) {
                Some(Json::List(data.rows(list).to_vec()))
            } else {
                binding.beside.get(name).map(Json::text)
            }
        },
        scope,
    );
    // What stands deeper, or is the answer itself.
    if let Some((path, ty, rows)) = shown.iter().find(|(path, ..)| path.len() != 1) {
        placed::at(&mut body, path, render::typed(service, ty, rows));
    }
    let mut response = Response::from(body);
    let is_known = |path: &Path| inside(path).is_some_and(|names| names.len() == 1);
    let others = told.iter().filter(|(path, _)| !is_known(path)).map(|(path, value)| (*path, value.clone()));
    response.put_all(service.data_path(), others);
    (response, page.link(paging, scope))
}

/// Where the rows of an answer stand, and the type of their list.
fn place_of_rows(binding: &ReadBinding, scope: &Scope<'_>) -> Option<(Vec<String>, Type)> {
    let (service, operation) = (scope.service, scope.operation);
    if let Some(paging) = &operation.paging {
        let ty = paging.items_of(operation, service)?.ty()?.clone();
        return Some((paging.items_inside(operation, service)?.to_vec(), ty));
    }
    if let Some(list) = operation.response.named_type().filter(|ty| ty.is_list()) {
        return Some((Vec::new(), list.clone()));
    }
    let name = binding.items.as_ref()?;
    let field = service.response_fields(operation).get(name)?;
    Some((vec![name.clone()], field.ty.value.clone()))
}

fn selected<'a>(data: &'a Data, binding: &ReadBinding, scope: &Scope<'_>) -> Vec<&'a Json> {
    let selector = filter::Selector::new(binding, scope, data.caller());
    data.rows(&binding.rows).iter().filter(|row| selector.selects(row)).collect()
}

/// The code of the refusal that a read comes to where no row is selected; nothing where it answers with none.
pub(crate) fn missing<'a>(data: &Data, binding: Option<&'a ReadBinding>, scope: &Scope<'_>) -> Option<&'a str> {
    let binding = binding?;
    binding.missing.as_deref().filter(|_| selected(data, binding, scope).is_empty())
}

/// The data behind a read, where rows that it has shown move on; nothing where none does.
pub(crate) fn moved_on(data: &Data, binding: Option<&ReadBinding>, scope: &Scope<'_>) -> Option<Data> {
    let binding = binding?;
    let selector = filter::Selector::new(binding, scope, data.caller());
    let moves = |row: &Json| steps::has(row) && selector.selects(row);
    if !data.rows(&binding.rows).iter().any(moves) {
        return None;
    }
    let mut changed = data.clone();
    changed.rows_mut(&binding.rows).iter_mut().filter(|row| moves(row)).for_each(steps::take);
    Some(changed)
}

/// The successful answer of a write: the members that it comes to, in the form of their types.
pub(crate) fn answer_with(members: &[(String, Json)], scope: &Scope<'_>) -> Json {
    let member = |name: &str| members.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    response(scope.operation, member, scope)
}

fn response(operation: &Operation, member: impl Fn(&str) -> Option<Json>, scope: &Scope<'_>) -> Json {
    let fields = scope.service.response_fields(operation);
    let known = fields.iter().filter_map(|(name, field)| {
        let value = match member(name) {
            Some(value) => render::field(scope.service, field, &value),
            None => sample::constant(scope.service, field)?,
        };
        Some((name.value.clone(), value))
    });
    let mut answer = Json::Object(known.collect());
    minor::on_wire(scope.service, fields, &mut answer);
    answer
}

/// What the rows of all pages come to, member by member.
fn sums(binding: &ReadBinding, rows: &[&Json]) -> BTreeMap<String, Json> {
    let sum = |field: &str| {
        let amounts = rows.iter().filter_map(|row| row.decimal(field));
        amounts.fold(Decimal::ZERO, |sum, amount| sum.checked_add(amount).unwrap_or(Decimal::MAX))
    };
    binding.sums.iter().map(|(name, field)| (name.clone(), Json::text(sum(field).to_string()))).collect()
}

fn order(rows: &mut [&Json], binding: &ReadBinding, scope: &Scope<'_>) {
    let Some(field) = &binding.sort else { return };
    let key = |row: &Json| row.get(field).and_then(Json::scalar_text).unwrap_or_default().to_owned();
    rows.sort_by_key(|row| key(row));
    let wanted = binding.sort_parameter.as_ref().and_then(|parameter| scope.value(parameter));
    if wanted.as_ref().and_then(Json::scalar_text).is_some_and(|wanted| wanted.starts_with('-')) {
        rows.reverse();
    }
}
