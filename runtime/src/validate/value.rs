//! Checks one value and everything inside it.

use super::report::{Report, Spot};
use super::{Check, Of, amount, kind, limits, presence, segment};
use crate::values::Values;
use crate::{Fields, Kind, ListItems, MapEntries, Place, State, WireRef, equal};

/// How many objects may stand within each other: as deep as answers are read where each is an item of a list.
const DEEPEST: u8 = 64;

/// Checks the value at this place.
pub(super) fn check(report: &mut Report, values: &Values<'_>, spot: &Spot<'_>, value: &WireRef<'_>) {
    if spot.place() == Place::Path {
        segment::check(report, spot, value);
    }
    if let WireRef::State(state) = *value {
        // A path has no states: the segment is missing.
        if spot.place() != Place::Path {
            presence::check_state(report, values, spot, state);
        }
        return;
    }
    if !kind::fits(report, spot, value) {
        return;
    }
    match *value {
        WireRef::List(items) => check_list(report, values, spot, items),
        WireRef::Map(entries) => check_map(report, values, spot, entries),
        WireRef::Json(_) => {}
        WireRef::Bytes(bytes) => {
            limits::bytes(report, spot, Of::Value, bytes.len(), value);
        }
        WireRef::File(file) => {
            limits::bytes(report, spot, Of::Value, file.bytes().len(), value);
        }
        // No byte is no body.
        WireRef::Text("") if spot.parameter.is_plain() => {
            report.add(spot, Check::MinBytes(Of::Value, 1, 0), value);
        }
        WireRef::Object(object) => check_object(report, values, spot, object),
        WireRef::Member(index, value) => check_member(report, values, spot, index, &value.to_wire()),
        _ => {
            presence::check_text(report, spot, value);
            limits::text(report, spot, Of::Value, value);
            scalar(report, values, spot, value);
            if let Some(money) = spot.parameter.money {
                amount::check(report, values, spot, money, value);
            }
        }
    }
}

/// The checks that a single value and an item of a list share.
fn scalar(report: &mut Report, values: &Values<'_>, spot: &Spot<'_>, value: &WireRef<'_>) {
    if !spot.parameter.one_of.is_empty() {
        limits::enumeration(report, values, spot, value);
    } else if spot.parameter.kind.is_number() {
        limits::number(report, spot, value);
    }
}

fn check_list(report: &mut Report, values: &Values<'_>, spot: &Spot<'_>, items: &dyn ListItems) {
    let (of, count) = (spot.parameter.items(), items.count());
    check_count(report, spot, count, &WireRef::List(items));
    let compared = if of.unique { count } else { 0 };
    let mut repeated = equal::repeated(compared, |index| Some(items.item(index))).peekable();
    for (index, item) in items.iter().enumerate() {
        let spot = spot.item(index);
        if repeated.next_if_eq(&index).is_some() {
            report.add(&spot, Check::Unique, &item);
        }
        check_item(report, values, &spot, &item, spot.parameter.lists.saturating_sub(1));
    }
}

/// How many items a list has, or entries a map.
fn check_count(report: &mut Report, spot: &Spot<'_>, count: usize, value: &WireRef<'_>) {
    let of = spot.parameter.items();
    if let Some(least) = of.min_items.filter(|&least| count < least as usize) {
        report.add(spot, Check::MinItems(least, count), value);
    }
    if let Some(most) = of.max_items.filter(|&most| count > most as usize) {
        report.add(spot, Check::MaxItems(most, count), value);
    }
}

fn check_map(report: &mut Report, values: &Values<'_>, spot: &Spot<'_>, entries: &dyn MapEntries) {
    check_count(report, spot, entries.count(), &WireRef::Map(entries));
    entries.each(&mut |key, value| {
        let spot = spot.value(key);
        let length = report.service.length_counts.count(key);
        if let Some(most) = spot.parameter.items().max_key_length.filter(|&most| length > most as usize) {
            report.add(&spot, Check::MaxKeyLength(most, length), &value);
        }
        check_item(report, values, &spot, &value, 0);
    });
}

/// Checks an item of a list, or a value of a map: a single one, or where the table says so a list, within so many others.
fn check_item(report: &mut Report, values: &Values<'_>, spot: &Spot<'_>, item: &WireRef<'_>, lists: u8) {
    match *item {
        WireRef::List(items) if lists > 0 => {
            for (index, item) in items.iter().enumerate() {
                check_item(report, values, &spot.item(index), &item, lists - 1);
            }
        }
        // One without items.
        WireRef::State(State::Absent | State::EmptyList) if lists > 0 => {}
        _ if lists > 0 => kind::no_list(report, spot, item),
        _ if !kind::item_fits(report, spot, item) => {}
        WireRef::Object(object) => check_object(report, values, spot, object),
        WireRef::Member(index, value) => check_member(report, values, spot, index, &value.to_wire()),
        WireRef::Json(_) | WireRef::Bytes(_) => {}
        WireRef::File(file) => {
            limits::bytes(report, spot, Of::Item, file.bytes().len(), item);
        }
        _ => {
            // What an empty text says of its key, the documentation of the map says.
            if !(spot.parameter.is_map() && matches!(*item, WireRef::Text(""))) {
                presence::check_text(report, spot, item);
            }
            presence::check_separator(report, spot, item);
            limits::text(report, spot, Of::Item, item);
            scalar(report, values, spot, item);
        }
    }
}

/// Checks a value of a union as the member that it is.
fn check_member(report: &mut Report, values: &Values<'_>, spot: &Spot<'_>, index: u16, value: &WireRef<'_>) {
    let Kind::Union(union) = spot.parameter.kind else { return };
    if let Some(member) = union.member(index) {
        check(report, values, &spot.member(member), value);
    }
}

fn check_object(report: &mut Report, values: &Values<'_>, spot: &Spot<'_>, object: &dyn Fields) {
    let Kind::Object(fields) = spot.parameter.kind else { return };
    if report.depth == DEEPEST {
        // Nobody shows a value that may go deeper still.
        report.add(spot, Check::Depth(DEEPEST), &WireRef::ABSENT);
        return;
    }
    report.depth += 1;
    object.read(&mut |inside| {
        let values = Values { inside: Some((fields, inside)), ..*values };
        // A request by tables alone may hold fewer values than the table has fields.
        let inside = inside.iter().copied().chain(core::iter::repeat(WireRef::ABSENT));
        for (field, value) in fields.iter().zip(inside) {
            if !report.glance.is_valid(field, &value) {
                check(report, &values, &spot.field(field), &value);
            }
        }
    });
    report.depth -= 1;
}
