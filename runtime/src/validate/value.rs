//! Checks one value and everything inside it.

use super::report::{Report, Spot};
use super::{kind, limits, presence, segment};
use crate::{Kind, Place, Wire, equal};

/// Checks the value at this place.
pub(super) fn check<'a>(report: &mut Report<'a>, spot: &Spot, value: &'a Wire) {
    if spot.place() == Place::Path {
        segment::check(report, spot, value);
    }
    if let Some(state) = value.state() {
        // A path has no states: the segment is missing.
        if spot.place() != Place::Path {
            presence::check_state(report, spot, state, value);
        }
        return;
    }
    if !kind::fits(report, spot, value) {
        return;
    }
    match value {
        Wire::List(items) => check_list(report, spot, value, items),
        Wire::Object(values) => check_object(report, spot, values),
        _ => {
            presence::check_text(report, spot, value);
            limits::text(report, spot, &spot.parameter.text, ["min_length", "max_length", "pattern"], value);
            scalar(report, spot, value);
        }
    }
}

/// The checks that a single value and an item of a list share.
fn scalar(report: &mut Report<'_>, spot: &Spot, value: &Wire) {
    limits::enumeration(report, spot, value);
    limits::number(report, spot, value);
}

fn check_list<'a>(report: &mut Report<'a>, spot: &Spot, list: &'a Wire, items: &'a [Wire]) {
    let limits = &spot.parameter.items;
    if let Some(least) = limits.min_items.filter(|&least| items.len() < least as usize) {
        report.add(spot, "min_items", list, format!("at least {least} items, not {}", items.len()), String::new());
    }
    if let Some(most) = limits.max_items.filter(|&most| items.len() > most as usize) {
        report.add(spot, "max_items", list, format!("at most {most} items, not {}", items.len()), String::new());
    }
    let repeated: Vec<bool> = if limits.unique { equal::repeated(spot.parameter, items).collect() } else { Vec::new() };
    for (index, item) in items.iter().enumerate() {
        let spot = spot.item(index);
        if repeated.get(index) == Some(&true) {
            report.add(&spot, "unique", item, "no two items are equal".to_owned(), String::new());
        }
        check_item(report, &spot, item);
    }
}

/// Checks an item of a list; what is in a list within a list is one too.
fn check_item<'a>(report: &mut Report<'a>, spot: &Spot, item: &'a Wire) {
    match item {
        Wire::List(items) => {
            for (index, item) in items.iter().enumerate() {
                check_item(report, &spot.item(index), item);
            }
        }
        _ if !kind::item_fits(report, spot, item) => {}
        Wire::Object(values) => check_object(report, spot, values),
        _ => {
            presence::check_text(report, spot, item);
            presence::check_separator(report, spot, item);
            let checks = ["min_item_length", "max_item_length", "item_pattern"];
            limits::text(report, spot, &spot.parameter.items.item, checks, item);
            scalar(report, spot, item);
        }
    }
}

fn check_object<'a>(report: &mut Report<'a>, spot: &Spot, values: &'a [Wire]) {
    if let Kind::Object(fields) = spot.parameter.kind {
        let around = report.values.inside.replace((fields, values));
        // A request by tables alone may hold fewer values than the table has fields.
        let values = values.iter().chain(core::iter::repeat(&Wire::Absent));
        for (field, value) in fields.iter().zip(values) {
            check(report, &spot.field(field), value);
        }
        report.values.inside = around;
    }
}
