//! Presence: what the server understands by a state, from one outcome to another.

use speclang::model::Outcome;

use crate::effect::{Bump, Effect, Movement, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::kinds::outcomes::{
    both_known, breaks, is_filter, is_known, is_plain_change, refuses, shifts, silent, state,
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
        finds: "A state that meant something and that the server now refuses.",
        so: "Where callers could name the state, they cannot any more. Old crates that send it are refused.",
        when: |event| is_known(&event.old_outcome()) && refuses(&event.new_outcome()),
        effect: |event| Effect::TIGHTENS.breaks_if(breaks(event)),
        says: |event| format!("The server refuses {}; it was {}.", state(event), event.was()),
        case: cell!("filter", "unsupported"),
        ..TRANSITION
    },
    Kind {
        id: "presence-refusal-learned",
        finds: "A state of which nobody knew, and that the server refuses.",
        so: "Nobody could name the state; only raw requests could send it.",
        when: |event| event.old_outcome() == Outcome::Unknown && refuses(&event.new_outcome()),
        effect: |event| Effect::TIGHTENS.floor(Bump::Patch).breaks_if(breaks(event)),
        says: |event| format!("It is known now that the server refuses {}.", state(event)),
        case: cell!("unknown", "unsupported"),
        ..TRANSITION
    },
    Kind {
        id: "presence-accepted",
        finds: "A state that the server refused and that now means something.",
        so: "Old crates cannot say it, or refuse it before sending: release soon.",
        when: |event| refuses(&event.old_outcome()) && is_known(&event.new_outcome()),
        effect: |event| Effect::LOOSENS.floor(Bump::Minor).breaks_if(breaks(event)),
        says: |event| format!("The server takes {} as {}; it refused it before.", state(event), event.now()),
        case: cell!("unsupported", "filter"),
        ..TRANSITION
    },
    Kind {
        id: "presence-refusal-withdrawn",
        finds: "A state that was refused and of which nobody knows any more.",
        so: "Validation lets it through, and nobody says what happens.",
        when: |event| refuses(&event.old_outcome()) && event.new_outcome() == Outcome::Unknown,
        effect: |event| Effect::LOOSENS.released(Released::Nothing).breaks_if(breaks(event)),
        says: |event| format!("Nobody says any more that the server refuses {}.", state(event)),
        case: cell!("unsupported", "unknown"),
        ..TRANSITION
    },
    Kind {
        id: "presence-learned",
        finds: "A state of which nobody knew, and that means something.",
        so: "Callers can name it where it means something of its own.",
        when: |event| event.old_outcome() == Outcome::Unknown && is_known(&event.new_outcome()),
        effect: |event| Effect::ADDS.breaks_if(breaks(event)),
        says: |event| format!("It is known now what the server makes of {}: {}.", state(event), event.now()),
        case: cell!("unknown", "filter"),
        ..TRANSITION
    },
    Kind {
        id: "presence-forgotten",
        finds: "A state that meant something, and of which nobody knows any more.",
        so: "What cannot be stated is not offered: callers cannot name it.",
        when: |event| is_known(&event.old_outcome()) && event.new_outcome() == Outcome::Unknown,
        effect: |event| Effect::DOCS.movement(Movement::Removes).breaks_if(breaks(event)),
        says: |event| {
            format!("Nobody says any more what the server makes of {}; it was {}.", state(event), event.was())
        },
        case: cell!("filter", "unknown"),
        ..TRANSITION
    },
    Kind {
        id: "presence-becomes-filter",
        finds: "A state that selected nothing and that now selects rows.",
        so: "The same call returns fewer rows, and nothing says so.",
        when: |event| !is_filter(&event.old_outcome()) && is_filter(&event.new_outcome()) && both_known(event),
        says: |event| {
            format!("With {}, results shrink without notice: from {} to {}.", state(event), event.was(), event.now())
        },
        case: cell!("not a filter", "filter"),
        ..TRANSITION
    },
    Kind {
        id: "presence-no-longer-filter",
        finds: "A state that selected rows and that now selects nothing.",
        so: "The same call returns more rows, and nothing says so.",
        when: |event| is_filter(&event.old_outcome()) && event.new_outcome() == Outcome::NotAFilter,
        says: |event| {
            format!("With {}, results grow without notice: from {} to {}.", state(event), event.was(), event.now())
        },
        case: cell!("filter", "not a filter"),
        ..TRANSITION
    },
    Kind {
        id: "presence-filters-otherwise",
        finds: "A state that selects rows, and now others or rows better known.",
        so: "Where the words are better and the rows the same, say so in a note.",
        when: |event| is_filter(&event.old_outcome()) && is_filter(&event.new_outcome()),
        says: |event| {
            format!("With {}, other rows may be selected: {} in place of {}.", state(event), event.now(), event.was())
        },
        case: cell!("filter", "filter for nameless things"),
        ..TRANSITION
    },
    Kind {
        id: "presence-default-changed",
        finds: "Another value by default.",
        so: "The same call means another value, and nothing says so.",
        when: |event| matches!((event.old_outcome(), event.new_outcome()), (Outcome::Default(_), Outcome::Default(_))),
        says: |event| {
            format!("With {}, the server goes on with {} in place of {}.", state(event), event.now(), event.was())
        },
        case: cell!("default a", "default b"),
        ..TRANSITION
    },
    Kind {
        id: "presence-default-gained",
        finds: "A state that now stands for a value by default.",
        so: "The same call means a value that nobody sent.",
        when: |event| {
            let new = matches!(event.new_outcome(), Outcome::Default(_));
            both_known(event) && new && !matches!(event.old_outcome(), Outcome::Default(_) | Outcome::AssignedEmpty)
        },
        says: |event| {
            format!("With {}, the server goes on with {}; it was {}.", state(event), event.now(), event.was())
        },
        case: cell!("not a filter", "default a"),
        ..TRANSITION
    },
    Kind {
        id: "presence-default-lost",
        finds: "A state that no longer stands for a value by default.",
        so: "The same call no longer means the value.",
        when: |event| {
            let (old, new) = (event.old_outcome(), event.new_outcome());
            let told = is_filter(&new) || matches!(new, Outcome::Default(_) | Outcome::AssignedEmpty);
            both_known(event) && matches!(old, Outcome::Default(_)) && !told
        },
        says: |event| {
            format!("With {}, the server no longer goes on with {}; it is {}.", state(event), event.was(), event.now())
        },
        case: cell!("default a", "not a filter"),
        ..TRANSITION
    },
    Kind {
        id: "presence-clears",
        finds: "A state that left an attribute as it is and that now empties it.",
        so: "The same call destroys data, and nothing says so: the most dangerous change of all.",
        when: |event| both_known(event) && event.new_outcome() == Outcome::AssignedEmpty,
        effect: |event| silent(event).floor(Bump::Major),
        says: |event| {
            format!("With {}, the attribute is emptied without notice; it was {}.", state(event), event.was())
        },
        case: written!("not assigned", "assigned empty"),
        ..TRANSITION
    },
    Kind {
        id: "presence-no-longer-clears",
        finds: "A state that emptied an attribute and that now leaves it.",
        so: "Callers that empty the attribute by it do not any more, and nothing says so.",
        when: |event| {
            both_known(event) && event.old_outcome() == Outcome::AssignedEmpty && !is_filter(&event.new_outcome())
        },
        says: |event| format!("With {}, the attribute is not emptied any more; it is {}.", state(event), event.now()),
        case: written!("assigned empty", "not assigned"),
        ..TRANSITION
    },
    Kind {
        id: "presence-computed-otherwise",
        finds: "A value that the server works out, and now in another way.",
        so: "The same call means another value, and nothing says so.",
        when: |event| {
            matches!((event.old_outcome(), event.new_outcome()), (Outcome::ComputedAs(_), Outcome::ComputedAs(_)))
        },
        says: |event| format!("With {}, the value is {} in place of {}.", state(event), event.now(), event.was()),
        case: cell!("computed as the first day of the month", "computed as the last day of the month"),
        ..TRANSITION
    },
    Kind {
        id: "presence-outcome-changed",
        finds: "A state that means something else, where no other kind says it better.",
        so: "The same call means something else, and nothing says so.",
        when: |event| both_known(event) && is_plain_change(event),
        case: cell!("no effect", "generated"),
        ..TRANSITION
    },
    Kind {
        id: "presence-cases-reordered",
        finds: "The same cases in another order.",
        so: "The first case that applies holds: where two apply, another one does now.",
        families: &[Family::Parameter],
        facts: &["cases"],
        how: &[How::Changed],
        effect: |_| Effect::SILENT,
        says: |event| {
            format!("{} is decided in the order {} in place of {}.", event.subject(), event.now(), event.was())
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
