//! Names for states and values.

use crate::effect::Effect;
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const NAMED: &[Family] = &[Family::Named];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];
macro_rules! named {
    ($mark:literal, $lines:literal) => {
        concat!(
            " query:\n   name:\n     type: text\n     doc: Name of a thing.\n",
            "     presence: {absent: not a filter, empty: not a filter, empty_string: unknown, \"null\": filter}\n",
            $mark,
            $lines
        )
    };
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "name-added",
        finds: "A named setter for a state or a value.",
        so: "Callers can use the name instead of the state.",
        families: NAMED,
        how: &[How::Added],
        effect: |_| Effect::ADDS,
        says: |event| format!("The state or value {} has a setter of its own.", event.subject()),
        case: named!("+", "    named: {\"null\": {name: nameless, doc: Things without a name.}}\n"),
        ..KIND
    },
    Kind {
        id: "name-removed",
        finds: "A removed named setter for a state or a value.",
        so: "The setter is removed.",
        families: NAMED,
        how: &[How::Removed],
        effect: |_| Effect::REMOVES,
        says: |event| format!("The setter for {} is removed.", event.subject()),
        case: named!("-", "    named: {\"null\": {name: nameless, doc: Things without a name.}}\n"),
        ..KIND
    },
    Kind {
        id: "name-changed",
        finds: "A renamed setter for a state or a value.",
        so: "The setter is renamed.",
        families: NAMED,
        facts: &["name"],
        how: ANY,
        effect: |_| Effect::RENAMES,
        says: |event| format!("The setter {} is renamed to {}.", event.was(), event.now()),
        case: named!(
            "-",
            "    named: {\"null\": {name: nameless, doc: Things without a name.}}\n+    named: {\"null\": {name: without_name, doc: Things without a name.}}\n"
        ),
        ..KIND
    },
    Kind {
        id: "name-described",
        finds: "Documentation of a named state or value changed.",
        so: "Only the documentation changes.",
        families: NAMED,
        facts: &["doc"],
        how: ANY,
        case: named!(
            "-",
            "    named: {\"null\": {name: nameless, doc: Things without a name.}}\n+    named: {\"null\": {name: nameless, doc: Things that have no name.}}\n"
        ),
        ..KIND
    },
];
