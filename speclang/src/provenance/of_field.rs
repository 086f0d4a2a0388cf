//! Facts of a parameter or field, key by key and cell by cell.

use super::{Fact, Ground, Home, Key, Layer};
use crate::Spanned;
use crate::model::limit::{self, Limit};
use crate::model::{Field, Limits, Outcome, Place, Service, State};

/// Keys of a field that speak of a cell, the narrowest first.
pub(crate) fn cell_keys(field: &Field, state: State) -> Vec<Key<'static>> {
    let mut keys = vec![state.key().into(), "presence".into()];
    // That a call without the parameter is refused, `required` says.
    if state == State::Absent && field.required {
        keys.push("required".into());
    }
    keys
}

/// Adds the facts of a field. `around` is what they rest on unless they carry evidence; `place` is where requests carry it.
pub(super) fn add<'a>(
    (home, around): (Home<'a>, &Ground<'a>),
    (service, place): (&'a Service, Option<Place>),
    (name, field): (&'a Spanned<String>, &'a Field),
    facts: &mut Vec<Fact<'a>>,
) {
    let mut put = |key: &'static str, (ground, sentence): (Ground<'a>, bool)| {
        facts.push(ground.fact(home, name, key, name.span, sentence));
    };
    for (key, sentence) in stated(field, place.is_some()) {
        put(key, (around.naming(key).within(Layer::new(&field.evidence, key)), sentence));
    }
    for key in limits_of_type(service, field) {
        put(key, (around.naming(key).within(Layer::new(&field.evidence, key)), true));
    }
    let cases = place.map(|place| field.presence_cases(place, service)).unwrap_or_default();
    for (state, _) in cases.iter().flat_map(|case| &case.row.0).filter(|(_, outcome)| *outcome != Outcome::Unknown) {
        put(state.key(), cell(around, field, *state));
    }
}

/// The ground of a cell, and whether a sentence states it.
pub(super) fn cell<'a>(around: &Ground<'a>, field: &'a Field, state: State) -> (Ground<'a>, bool) {
    // Whether a call must carry it stands in a column of its own.
    let sentence = !(state == State::Absent && field.required);
    let around = around.naming(state.key());
    (around.within(Layer::of(&field.evidence, || cell_keys(field, state))), sentence)
}

/// Limits that the field's type states and of which the field's own evidence speaks: then they are stated for the field as well.
fn limits_of_type<'a>(service: &'a Service, field: &'a Field) -> impl Iterator<Item = &'static str> {
    let known = Limits::of(field, service);
    let speaks = |key: &str| field.evidence.iter().any(|entry| entry.of.as_ref().is_some_and(|of| *of.value == *key));
    let of_type = move |limit: &&Limit| known.own(limit).is_none() && known.has(limit);
    limit::limits().filter(of_type).map(|limit| limit.key).filter(move |key| speaks(key))
}

/// Keys that the field has, and whether a sentence states them and not a column.
fn stated(field: &Field, in_request: bool) -> impl Iterator<Item = (&'static str, bool)> {
    let limits = limit::limits().map(|limit| (limit.key, (limit.of_field)(field).is_some(), true));
    let rest = [
        ("unlimited", !field.unlimited.is_empty(), true),
        ("except", !field.except.is_empty(), true),
        ("reserved", field.is_reserved(), true),
        ("sent_as", field.sent_as.is_some(), false),
        ("constant", field.constant.is_some(), true),
        ("named", !field.named.is_empty(), true),
        ("missing_when", field.missing_when.is_some(), true),
        ("unit", field.unit.is_some(), true),
        ("currency", field.currency.is_some(), true),
    ];
    let keys = [("type", true, false), ("required", in_request, false), ("doc", true, true)].into_iter();
    let keys = keys.chain(limits).chain(rest);
    keys.filter(|(_, is_stated, _)| *is_stated).map(|(key, _, sentence)| (key, sentence))
}
