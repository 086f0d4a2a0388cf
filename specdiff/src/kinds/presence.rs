//! Presence: what the server understands by a state, from one outcome to another.

use speclang::model::Outcome;

use crate::effect::{Bump, Effect, Movement, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::kinds::outcomes::{
    both_known, breaks, is_filter, is_known, is_plain_change, overwrites, refuses, shifts, silent, state,
};
use crate::tree::Family;

const CELL: &[Family] = &[Family::Cell];
const OUTCOME: &[&str] = &["outcome"];
const CHANGED: &[How] = &[How::Changed];

macro_rules! cell {
    ($old:literal, $new:literal) => {
        concat!(
            " query:\n   name:\n     type: text\n     doc: Name of a thing.\n",
            "-    presence: {absent: unknown, empty: unknown, empty_string: unknown, \"null\": ",
            $old,
            "}\n",
            "+    presence: {absent: unknown, empty: unknown, empty_string: unknown, \"null\": ",
            $new,
            "}\n",
        )
    };
}

macro_rules! written {
    ($old:literal, $new:literal) => {
        concat!(
            " request: POST /things\n safety: write\n body:\n   name:\n     type: text\n     doc: Name of a thing.\n",
            "-    presence: {absent: not assigned, empty_string: ",
            $old,
            ", \"null\": unknown}\n",
            "+    presence: {absent: not assigned, empty_string: ",
            $new,
            ", \"null\": unknown}\n",
        )
    };
}

/// A kind of transition: most differ in their outcomes and words alone.
const TRANSITION: Kind = Kind { families: CELL, facts: OUTCOME, how: CHANGED, effect: silent, says: shifts, ..KIND };

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "presence-refused",
        finds: "A state that had a meaning and that the server now rejects.",
        so: "Callers can no longer set the state. Released clients that send it are rejected.",
        when: |event| is_known(&event.old_outcome()) && refuses(&event.new_outcome()),
        effect: |event| Effect::TIGHTENS.breaks_if(breaks(event)),
        says: |event| format!("The server now rejects {} (was: {}).", state(event), event.was()),
        case: cell!("filter", "unsupported"),
        ..TRANSITION
    },
    Kind {
        id: "presence-refusal-learned",
        finds: "A state of unknown meaning that the server turns out to reject.",
        so: "Callers could not set the state; only raw requests could send it.",
        when: |event| event.old_outcome() == Outcome::Unknown && refuses(&event.new_outcome()),
        effect: |event| Effect::TIGHTENS.floor(Bump::Patch).breaks_if(breaks(event)),
        says: |event| format!("The server is now known to reject {}.", state(event)),
        case: cell!("unknown", "unsupported"),
        ..TRANSITION
    },
    Kind {
        id: "presence-accepted",
        finds: "A state that the server rejected and that now has a meaning.",
        so: "Released clients cannot set it, or reject it before sending: release soon.",
        when: |event| refuses(&event.old_outcome()) && is_known(&event.new_outcome()),
        effect: |event| Effect::LOOSENS.floor(Bump::Minor).breaks_if(breaks(event)),
        says: |event| format!("The server now accepts {} as {} (was: rejected).", state(event), event.now()),
        case: cell!("unsupported", "filter"),
        ..TRANSITION
    },
    Kind {
        id: "presence-refusal-withdrawn",
        finds: "A state that was rejected and whose meaning is no longer documented.",
        so: "Validation accepts it; its effect is unknown.",
        when: |event| refuses(&event.old_outcome()) && event.new_outcome() == Outcome::Unknown,
        effect: |event| Effect::LOOSENS.released(Released::Nothing).breaks_if(breaks(event)),
        says: |event| format!("Rejection of {} is no longer documented.", state(event)),
        case: cell!("unsupported", "unknown"),
        ..TRANSITION
    },
    Kind {
        id: "presence-learned",
        finds: "A state whose meaning was unknown and is now documented.",
        so: "Callers can set it where it has a meaning of its own.",
        when: |event| event.old_outcome() == Outcome::Unknown && is_known(&event.new_outcome()),
        effect: |event| Effect::ADDS.breaks_if(breaks(event)),
        says: |event| format!("Meaning of {} is now documented: {}.", state(event), event.now()),
        case: cell!("unknown", "filter"),
        ..TRANSITION
    },
    Kind {
        id: "presence-forgotten",
        finds: "A state whose meaning is no longer documented.",
        so: "A state without a documented meaning is not offered: callers cannot set it.",
        when: |event| is_known(&event.old_outcome()) && event.new_outcome() == Outcome::Unknown,
        effect: |event| Effect::DOCS.movement(Movement::Removes).breaks_if(breaks(event)),
        says: |event| format!("Meaning of {} is no longer documented (was: {}).", state(event), event.was()),
        case: cell!("filter", "unknown"),
        ..TRANSITION
    },
    Kind {
        id: "presence-becomes-filter",
        finds: "A state that did not filter and now does.",
        so: "The same call returns fewer items, without an error.",
        when: |event| !is_filter(&event.old_outcome()) && is_filter(&event.new_outcome()) && both_known(event),
        says: |event| {
            format!(
                "With {}, fewer items are returned without an error: {} became {}.",
                state(event),
                event.was(),
                event.now()
            )
        },
        case: cell!("not a filter", "filter"),
        ..TRANSITION
    },
    Kind {
        id: "presence-no-longer-filter",
        finds: "A state that filtered and no longer does.",
        so: "The same call returns more items, without an error.",
        when: |event| is_filter(&event.old_outcome()) && event.new_outcome() == Outcome::NotAFilter,
        says: |event| {
            format!(
                "With {}, more items are returned without an error: {} became {}.",
                state(event),
                event.was(),
                event.now()
            )
        },
        case: cell!("filter", "not a filter"),
        ..TRANSITION
    },
    Kind {
        id: "presence-filters-otherwise",
        finds: "A state that filters, now for different items or with a more precise description.",
        so: "If the items are the same and only the wording changed, state that in a note.",
        when: |event| is_filter(&event.old_outcome()) && is_filter(&event.new_outcome()),
        says: |event| {
            format!("With {}, different items may be returned: {} (was {}).", state(event), event.now(), event.was())
        },
        case: cell!("filter", "filter for nameless things"),
        ..TRANSITION
    },
    Kind {
        id: "presence-default-changed",
        finds: "A different default value.",
        so: "The same call uses another value, without an error.",
        when: |event| matches!((event.old_outcome(), event.new_outcome()), (Outcome::Default(_), Outcome::Default(_))),
        says: |event| format!("With {}, the server uses {} (was {}).", state(event), event.now(), event.was()),
        case: cell!("default a", "default b"),
        ..TRANSITION
    },
    Kind {
        id: "presence-default-gained",
        finds: "A state that now means a default value.",
        so: "The same call uses a value that was not sent.",
        when: |event| {
            let new = matches!(event.new_outcome(), Outcome::Default(_));
            let told = matches!(event.old_outcome(), Outcome::Default(_)) || event.old_outcome().clears();
            both_known(event) && new && !told && !overwrites(event)
        },
        says: |event| format!("With {}, the server now uses {} (was: {}).", state(event), event.now(), event.was()),
        case: cell!("not a filter", "default a"),
        ..TRANSITION
    },
    Kind {
        id: "presence-default-lost",
        finds: "A state that no longer means a default value.",
        so: "The same call no longer uses that value.",
        when: |event| {
            let (old, new) = (event.old_outcome(), event.new_outcome());
            let told = is_filter(&new) || matches!(new, Outcome::Default(_)) || new.clears();
            both_known(event) && matches!(old, Outcome::Default(_)) && !told
        },
        says: |event| {
            format!("With {}, the server no longer uses {} (now: {}).", state(event), event.was(), event.now())
        },
        case: cell!("default a", "not a filter"),
        ..TRANSITION
    },
    Kind {
        id: "presence-clears",
        finds: "A state that did not clear an attribute and now does.",
        so: "The same call destroys data, without an error: the most dangerous change of all.",
        when: |event| both_known(event) && event.new_outcome().clears() && !event.old_outcome().clears(),
        effect: |event| silent(event).floor(Bump::Major),
        says: |event| {
            format!("With {}, the attribute is now cleared without an error (was: {}).", state(event), event.was())
        },
        case: written!("not assigned", "assigned empty"),
        ..TRANSITION
    },
    Kind {
        id: "presence-no-longer-clears",
        finds: "A state that cleared an attribute and no longer does.",
        so: "Callers that use it to clear the attribute no longer do so, without an error.",
        when: |event| {
            let new = event.new_outcome();
            both_known(event) && event.old_outcome().clears() && !new.clears() && !is_filter(&new)
        },
        says: |event| format!("With {}, the attribute is no longer cleared (now: {}).", state(event), event.now()),
        case: written!("assigned empty", "not assigned"),
        ..TRANSITION
    },
    Kind {
        id: "presence-overwrites",
        finds: "A state that left an attribute unchanged and now sets it to a value of the server's.",
        so: "The same call replaces data that it does not name, without an error.",
        when: |event| both_known(event) && overwrites(event),
        effect: |event| silent(event).floor(Bump::Major),
        says: |event| {
            format!(
                "With {}, the attribute is now overwritten without an error: {} (was: {}).",
                state(event),
                event.now(),
                event.was()
            )
        },
        case: written!("unchanged", "generated"),
        ..TRANSITION
    },
    Kind {
        id: "presence-computed-otherwise",
        finds: "A value that the server computes differently.",
        so: "The same call uses another value, without an error.",
        when: |event| {
            matches!((event.old_outcome(), event.new_outcome()), (Outcome::ComputedAs(_), Outcome::ComputedAs(_)))
        },
        says: |event| format!("With {}, the value is {} (was {}).", state(event), event.now(), event.was()),
        case: cell!("computed as the first day of the month", "computed as the last day of the month"),
        ..TRANSITION
    },
    Kind {
        id: "presence-outcome-changed",
        finds: "A state whose meaning changed, where no other kind applies.",
        so: "The same call has a different meaning, without an error.",
        when: |event| both_known(event) && is_plain_change(event),
        case: cell!("no effect", "generated"),
        ..TRANSITION
    },
    Kind {
        id: "presence-cases-reordered",
        finds: "The same cases in a different order.",
        so: "The first matching case applies: where two match, a different one applies now.",
        families: &[Family::Parameter],
        facts: &["cases"],
        how: &[How::Changed],
        effect: |_| Effect::SILENT,
        says: |event| {
            format!("Cases of {} are evaluated in the order {} (was {}).", event.subject(), event.now(), event.was())
        },
        case: concat!(
            " query:\n   kind: {type: text, doc: Kind of a thing.}\n   owner: {type: text, doc: Owner of a thing.}\n   name:\n     type: text\n     doc: Name of a thing.\n     presence:\n",
            "-      when kind is a: {absent: default a, empty: unknown, empty_string: unknown, \"null\": unknown}\n",
            "       when owner is b: {absent: default b, empty: unknown, empty_string: unknown, \"null\": unknown}\n",
            "+      when kind is a: {absent: default a, empty: unknown, empty_string: unknown, \"null\": unknown}\n",
            "       otherwise: {absent: unknown, empty: unknown, empty_string: unknown, \"null\": unknown}\n",
        ),
        ..KIND
    },
];
