//! What may be said of two outcomes of a cell.

use speclang::model::Outcome;

use crate::effect::Effect;
use crate::event::Event;
use crate::rust::unit_type;

pub(super) fn refuses(outcome: &Outcome) -> bool {
    *outcome == Outcome::Unsupported
}

/// Whether the server takes the state and somebody says as what.
pub(super) fn is_known(outcome: &Outcome) -> bool {
    !matches!(outcome, Outcome::Unknown | Outcome::Unsupported)
}

pub(super) fn both_known(event: &Event<'_>) -> bool {
    is_known(&event.old_outcome()) && is_known(&event.new_outcome())
}

pub(super) fn is_filter(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Filter(_))
}

/// Whether the server now sets an attribute that it used to leave as it is. That it clears it is another matter.
pub(super) fn overwrites(event: &Event<'_>) -> bool {
    let sets = matches!(
        event.new_outcome(),
        Outcome::Default(_) | Outcome::ComputedAs(_) | Outcome::DependsOn(_) | Outcome::Generated
    );
    event.old_outcome() == Outcome::Unchanged && sets
}

/// Whether none of the kinds above speaks of the two outcomes.
pub(super) fn is_plain_change(event: &Event<'_>) -> bool {
    let (old, new) = (event.old_outcome(), event.new_outcome());
    let is_default = |outcome: &Outcome| matches!(outcome, Outcome::Default(_));
    let computed = matches!((&old, &new), (Outcome::ComputedAs(_), Outcome::ComputedAs(_)));
    let filters = is_filter(&new) || (is_filter(&old) && new == Outcome::NotAFilter);
    // One that clears in another way is told by no kind of its own.
    let clears = old.clears() != new.clears();
    !is_default(&old) && !is_default(&new) && !clears && !computed && !filters && !overwrites(event)
}

pub(super) fn silent(event: &Event<'_>) -> Effect {
    Effect::SILENT.breaks_if(breaks(event))
}

pub(super) fn shifts(event: &Event<'_>) -> String {
    format!("With {}, the meaning is {} (was {}).", state(event), event.now(), event.was())
}

/// The state and its parameter, in words.
pub(super) fn state(event: &Event<'_>) -> String {
    let node = event.node();
    let state = node.shown.split(" when ").next().unwrap_or_default();
    let sent = if state == "absent" {
        format!("{} omitted", event.subject())
    } else if state == "non_enum" {
        format!("an unlisted value in {}", event.subject())
    } else {
        format!("`{state}` in {}", event.subject())
    };
    match node.shown.split_once(" when ") {
        Some((_, case)) => format!("{sent} (when {case})"),
        None => sent,
    }
}

/// Whether the type that callers meet is another one, and this state has a part in it.
pub(super) fn breaks(event: &Event<'_>) -> bool {
    let Some((old, new)) = event.parent() else { return false };
    let state = event.node().key.rsplit('|').next().unwrap_or_default();
    let flips =
        unit_type(state).is_none_or(|unit| old.rust.offered.contains(&unit) != new.rust.offered.contains(&unit));
    old.rust.ty != new.rust.ty && flips
}
