//! Which rows a request selects: for each parameter, what the presence table says of what was sent.

use std::collections::BTreeMap;

use serde::Deserialize;
use speclang::model::{Outcome, Scalar};

use super::ReadBinding;
use crate::judge::{Meaning, Scope, moment, times};
use crate::{Json, number};

/// How a value is compared with a row's field.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Compare {
    /// They are equal; of a list, one item is.
    #[default]
    Equal,
    /// The field is a day or time not before the value.
    AtLeast,
    /// The field is a day or time not after the value.
    AtMost,
    /// The field is a day or time in the month that the value is or lies in.
    Month,
}

/// Rows that a value stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Selection {
    /// The field names the account that calls, or nobody.
    Own,
    /// The field names another account.
    Others,
    /// The field is an amount other than 0.
    NotZero,
}

/// A parameter that selects rows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Filter {
    /// Field of the row.
    field: String,
    /// Another field that may fit instead.
    also: Option<String>,
    /// How it is compared.
    #[serde(default)]
    compare: Compare,
    /// What values stand for, where they are not compared; one that is not listed selects all rows.
    #[serde(default)]
    means: BTreeMap<String, Selection>,
    /// The only value that selects anything.
    only_if: Option<String>,
    /// Parameter that, when it is `1`, makes a part of the field enough.
    fuzzy: Option<String>,
}

/// What a request selects by, worked out once for all rows.
pub(crate) struct Selector<'a> {
    scope: &'a Scope<'a>,
    caller: Option<&'a str>,
    /// Each filter that is not without effect, with what it looks for; `None` for rows without a value.
    wanted: Vec<(&'a Filter, Option<Json>)>,
}

impl<'a> Selector<'a> {
    pub(crate) fn new(binding: &'a ReadBinding, scope: &'a Scope<'a>, caller: Option<&'a str>) -> Self {
        let wanted = binding.filters.iter().filter_map(|(parameter, filter)| match meaning(scope, parameter)? {
            Meaning::Outcome(Outcome::Filter(_)) => Some((filter, None)),
            meaning => Some((filter, Some(as_data(scope, parameter, meaning.value()?)))),
        });
        Self { scope, caller, wanted: wanted.collect() }
    }

    /// Whether every parameter lets the row through.
    pub(crate) fn selects(&self, row: &Json) -> bool {
        self.wanted.iter().all(|(filter, value)| {
            let field = row.get(&filter.field);
            let Some(value) = value else { return field.is_none_or(Json::is_blank) };
            let also = filter.also.as_ref().and_then(|also| row.get(also));
            let fits = |field| matches(filter, self.scope, field, value);
            if filter.means.is_empty() {
                fits(field) || also.is_some() && fits(also)
            } else {
                let meant = value.scalar_text().and_then(|text| filter.means.get(text));
                meant.is_none_or(|meant| is_meant(*meant, field, self.caller))
            }
        })
    }
}

/// A value that the request has under that name, as rows have it.
fn as_data(scope: &Scope<'_>, name: &str, value: Json) -> Json {
    match scope.find(name) {
        Some((_, field, _)) => times::as_data(value, field),
        None => value,
    }
}

/// What the request means by a parameter, or by a field of an object: of the objects of a list, by the field in all of them.
fn meaning(scope: &Scope<'_>, name: &str) -> Option<Meaning> {
    if let Some((outer, inner)) = name.split_once('.')
        && let Json::List(items) = scope.value(outer)?
    {
        return Some(Meaning::Value(Json::List(items.iter().filter_map(|item| item.get(inner)).cloned().collect())));
    }
    scope.meaning(name)
}

fn is_meant(selection: Selection, field: Option<&Json>, caller: Option<&str>) -> bool {
    let text = field.and_then(Json::scalar_text).unwrap_or_default();
    let is_own = text.is_empty() || Some(text) == caller;
    match selection {
        Selection::Own => is_own,
        Selection::Others => !is_own,
        Selection::NotZero => number::decimal(text).is_some_and(|amount| !amount.is_zero()),
    }
}

fn matches(filter: &Filter, scope: &Scope<'_>, field: Option<&Json>, value: &Json) -> bool {
    if let Json::List(values) = value {
        return values.iter().any(|value| matches(filter, scope, field, value));
    }
    let Some(value) = value.scalar_text() else { return false };
    if filter.only_if.as_ref().is_some_and(|only| only != value) {
        return true;
    }
    let Some(field) = field.and_then(Json::scalar_text) else { return false };
    let fuzzy = filter.fuzzy.as_ref().and_then(|mode| scope.value(mode));
    if fuzzy.as_ref().and_then(Json::scalar_text) == Some("1") {
        return field.contains(value);
    }
    let day = calendar_day(scope, field, value);
    let field = day.as_deref().unwrap_or(field);
    match filter.compare {
        Compare::Equal => field == value,
        Compare::AtLeast => !field.is_empty() && field >= value,
        // A day holds all of its times.
        Compare::AtMost => !field.is_empty() && (field <= value || field.starts_with(value)),
        Compare::Month => value.get(..7).is_some_and(|month| field.starts_with(month)),
    }
}

/// The day of a time in the zone of the service, where a time is compared with a day or month.
fn calendar_day(scope: &Scope<'_>, field: &str, value: &str) -> Option<String> {
    let is_day = moment(value, Scalar::Date).or(moment(value, Scalar::Month)).is_some();
    let time = moment(field, Scalar::Instant).filter(|_| is_day)?;
    Some(time.in_zone(&scope.service.file.zone).date().to_string())
}

/// The row with the names that this operation's response has for its fields.
pub(crate) fn renamed(binding: &ReadBinding, row: &Json) -> Json {
    let Json::Object(members) = row else { return row.clone() };
    let mut members = members.clone();
    for (name, stored) in &binding.fields {
        if let Some(value) = row.get(stored) {
            members.retain(|(known, _)| known != name);
            members.push((name.clone(), value.clone()));
        }
    }
    Json::Object(members)
}
