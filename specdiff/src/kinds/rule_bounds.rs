//! Bounds of rules: which way one goes.

use rust_decimal::Decimal;
use speclang::model::{Demand, SpanUnit, Statement, Window};

use crate::event::Event;
use crate::tree::Node;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Looser,
    Tighter,
}

/// Which way the bound of a rule goes, where that is all that differs.
pub(super) fn step(event: &Event<'_>) -> Option<Step> {
    let [old, new] = [&event.old, &event.new].map(|node| node.as_deref().and_then(Node::statement));
    let (old, new) = (old?, new?);
    let larger = |old: u32, new: u32| if new > old { Step::Looser } else { Step::Tighter };
    match (old, new) {
        (Statement::Window(old), Statement::Window(new)) => {
            let same = old.from == new.from && old.to == new.to;
            same.then(|| longer(old, new)).flatten()
        }
        (Statement::Conditional(old), Statement::Conditional(new)) => {
            let same = old.parameter == new.parameter && old.when == new.when && old.unless == new.unless;
            let step = match (&old.demand, &new.demand) {
                (Demand::MaxItems(old), Demand::MaxItems(new)) => Some(larger(*old, *new)),
                (Demand::InRange(old), Demand::InRange(new)) => within((old.min, old.max), (new.min, new.max)),
                (Demand::OneOf(old), Demand::OneOf(new)) => subset(old, new),
                _ => None,
            };
            step.filter(|_| same)
        }
        _ => None,
    }
}

/// Which of two spans of time is longer, where that holds in every calendar.
fn longer(old: &Window, new: &Window) -> Option<Step> {
    let (old, new) = (days(old), days(new));
    if new.0 > old.1 {
        Some(Step::Looser)
    } else if new.1 < old.0 {
        Some(Step::Tighter)
    } else {
        None
    }
}

/// The fewest and the most days of a span of time.
fn days(window: &Window) -> (u32, u32) {
    let count = window.at_most;
    match window.unit {
        SpanUnit::Days => (count, count),
        SpanUnit::Months => (count * 365 / 12 - count.min(2), count * 366 / 12 + count.min(2)),
        SpanUnit::Years => (count * 365, count * 366),
    }
}

type Bounds = (Option<Decimal>, Option<Decimal>);

fn within(old: Bounds, new: Bounds) -> Option<Step> {
    let holds = |outer: Bounds, inner: Bounds| {
        outer.0.is_none_or(|min| inner.0.is_some_and(|inner| inner >= min))
            && outer.1.is_none_or(|max| inner.1.is_some_and(|inner| inner <= max))
    };
    match (holds(new, old), holds(old, new)) {
        (true, false) => Some(Step::Looser),
        (false, true) => Some(Step::Tighter),
        _ => None,
    }
}

fn subset(old: &[String], new: &[String]) -> Option<Step> {
    let holds = |outer: &[String], inner: &[String]| inner.iter().all(|value| outer.contains(value));
    match (holds(new, old), holds(old, new)) {
        (true, false) => Some(Step::Looser),
        (false, true) => Some(Step::Tighter),
        _ => None,
    }
}
