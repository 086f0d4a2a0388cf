//! Data: rows in collections, what an operation reads of them, and how they come back.

mod filter;
mod page;
mod render;

use std::collections::BTreeMap;

use serde::Deserialize;
use speclang::model::Operation;

use crate::Json;
use crate::judge::Scope;

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
    /// Response list of the rows, for an operation without paging.
    pub(crate) items: Option<String>,
    /// Response field that counts the rows, for an operation without paging.
    pub(crate) total: Option<String>,
}

/// The rows of all collections.
#[derive(Debug, Clone, Default)]
pub(crate) struct Data(BTreeMap<String, Vec<Json>>);

impl Data {
    /// Reads collections: a map from their names to lists of rows.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let read: BTreeMap<String, Vec<serde_yaml::Value>> =
            serde_yaml::from_str(text).map_err(|error| error.to_string())?;
        let rows = |rows: Vec<serde_yaml::Value>| rows.into_iter().map(from_yaml).collect::<Result<Vec<_>, _>>();
        read.into_iter().map(|(name, list)| Ok((name, rows(list)?))).collect::<Result<_, String>>().map(Self)
    }

    /// The rows of a collection, to be changed.
    pub(crate) fn rows_mut(&mut self, collection: &str) -> &mut Vec<Json> {
        self.0.entry(collection.to_owned()).or_default()
    }

    /// The rows of a collection.
    pub(crate) fn rows(&self, collection: &str) -> &[Json] {
        self.0.get(collection).map_or(&[], Vec::as_slice)
    }
}

/// A row's value. Amounts are texts, so that no digit is lost; the spec says which go out as numbers.
fn from_yaml(value: serde_yaml::Value) -> Result<Json, String> {
    use serde_yaml::Value;
    Ok(match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(value),
        Value::Number(number) if number.is_f64() => return Err(format!("write the number {number} in quotes")),
        Value::Number(number) => Json::Number(number.to_string()),
        Value::String(text) => Json::Text(text),
        Value::Sequence(items) => Json::List(items.into_iter().map(from_yaml).collect::<Result<_, _>>()?),
        Value::Mapping(members) => {
            let member = |(name, value)| match name {
                Value::String(name) => Ok((name, from_yaml(value)?)),
                other => Err(format!("the key {other:?} is not a text")),
            };
            Json::Object(members.into_iter().map(member).collect::<Result<_, _>>()?)
        }
        Value::Tagged(_) => return Err("tags mean nothing here".to_owned()),
    })
}

/// The successful answer of an operation: its rows where it is bound to some, else lists of nothing and counts of 0.
pub(crate) fn answer(data: &Data, binding: Option<&ReadBinding>, scope: &Scope<'_>) -> Json {
    let operation = scope.operation;
    let Some(binding) = binding else { return render::empty(operation) };
    let paging = operation.paging.as_ref();
    let items = paging.map(|paging| paging.items.as_str()).or(binding.items.as_deref());
    let total =
        paging.and_then(|paging| paging.total.as_ref()).map(|total| total.as_str()).or(binding.total.as_deref());
    let mut rows: Vec<&Json> =
        data.rows(&binding.rows).iter().filter(|row| filter::selects(binding, scope, row)).collect();
    order(&mut rows, binding, scope);
    let count = rows.len();
    let page = page::cut(paging, scope, rows);
    response(
        operation,
        |name| {
            if Some(name) == items {
                let rows = page.rows.iter().map(|row| filter::renamed(binding, row)).collect();
                Some(Json::List(rows))
            } else if Some(name) == total {
                Some(Json::Number(count.to_string()))
            } else if page.next.as_ref().is_some_and(|(field, _)| field == name) {
                page.next.as_ref().map(|(_, marker)| marker.clone())
            } else {
                binding.beside.get(name).map(Json::text)
            }
        },
        scope,
    )
}

fn response(operation: &Operation, member: impl Fn(&str) -> Option<Json>, scope: &Scope<'_>) -> Json {
    let known = operation.response.iter().filter_map(|(name, field)| {
        let value = member(name)?;
        Some((name.value.clone(), render::typed(scope.service, &field.ty, &value)))
    });
    Json::Object(known.collect())
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
