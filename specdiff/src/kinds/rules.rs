//! Rules between parameters.

use speclang::model::{Demand, Statement};

use crate::effect::{Bump, Effect, Movement, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::kinds::rule_bounds::{Step, step};
use crate::tree::{Family, Node};

const RULE: &[Family] = &[Family::Rule];
const CHANGED: &[How] = &[How::Changed];

macro_rules! rules {
    ($lines:literal) => {
        concat!(
            " query:\n   begin: {type: date, doc: First day.}\n   end: {type: date, doc: Last day.}\n",
            "   kind: {type: text, doc: Kind of a thing.}\n   name: {type: text, doc: Name of a thing., presence: filter if given}\n rules:\n   apart: begin is not after end\n",
            $lines
        )
    };
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "rule-added",
        finds: "A new rule between parameters.",
        so: "New clients check it before sending.",
        families: RULE,
        how: &[How::Added],
        when: |event| is_checked(event.new.as_deref()),
        effect: |_| Effect::TIGHTENS,
        says: |event| format!("{} is new: {}", event.subject(), event.node().said("rule")),
        case: rules!("+  both: kind and name go together\n"),
        ..KIND
    },
    Kind {
        id: "rule-removed",
        finds: "A removed rule between parameters.",
        so: "Released clients still reject values that the server accepts: release soon.",
        families: RULE,
        how: &[How::Removed],
        when: |event| is_checked(event.old.as_deref()),
        effect: |_| Effect::LOOSENS,
        says: |event| format!("{} is removed: {}", event.subject(), event.node().said("rule")),
        case: rules!("-  both: kind and name go together\n"),
        ..KIND
    },
    Kind {
        id: "no-effect-rule-added",
        finds: "A parameter that now has no effect under some condition.",
        so: "The same call has a different meaning, without an error.",
        families: RULE,
        how: &[How::Added],
        when: |event| is_no_effect(event.new.as_deref()),
        effect: |_| Effect::SILENT,
        says: |event| format!("The server now ignores a parameter: {}.", event.node().said("rule")),
        case: rules!("+  idle: name has no effect if kind is present\n"),
        ..KIND
    },
    Kind {
        id: "no-effect-rule-removed",
        finds: "A parameter that had no effect under some condition, and now has one.",
        so: "The same call has a different meaning, without an error.",
        families: RULE,
        how: &[How::Removed],
        when: |event| is_no_effect(event.old.as_deref()),
        effect: |_| Effect::SILENT,
        says: |event| format!("The server no longer ignores the parameter; removed: {}.", event.node().said("rule")),
        case: rules!("-  idle: name has no effect if kind is present\n"),
        ..KIND
    },
    Kind {
        id: "server-rule-added",
        finds: "A new rule that only the server checks.",
        so: "It is not checked before sending.",
        families: RULE,
        how: &[How::Added],
        when: |event| is_server(event.new.as_deref()),
        effect: |_| Effect::TIGHTENS,
        says: |event| format!("The server now requires: {}", event.node().said("rule")),
        case: rules!("+  owned: {server: The thing belongs to the caller., about: [name]}\n"),
        ..KIND
    },
    Kind {
        id: "server-rule-removed",
        finds: "A removed rule that only the server checked.",
        so: "More calls succeed.",
        families: RULE,
        how: &[How::Removed],
        when: |event| is_server(event.old.as_deref()),
        effect: |_| Effect::LOOSENS.released(Released::Nothing),
        says: |event| format!("The server no longer requires: {}", event.node().said("rule")),
        case: rules!("-  owned: {server: The thing belongs to the caller., about: [name]}\n"),
        ..KIND
    },
    Kind {
        id: "rule-renamed",
        finds: "The same rule with a different id.",
        so: "Callers that disabled it by its old id have it enabled again, without an error.",
        families: RULE,
        how: &[How::Renamed],
        effect: |_| Effect::SILENT.released(Released::Nothing),
        says: |event| {
            format!("The rule {} is renamed to {}; a mode set for the old id has no effect.", event.was(), event.now())
        },
        case: rules!("-  both: kind and name go together\n+  together: kind and name go together\n"),
        ..KIND
    },
    Kind {
        id: "rule-loosened",
        finds: "A rule with a looser bound.",
        so: "Released clients still reject values that the server accepts: release soon.",
        families: RULE,
        facts: &["rule"],
        how: CHANGED,
        when: |event| step(event) == Some(Step::Looser),
        effect: |_| Effect::LOOSENS,
        says: |event| format!("{} is {} (was {}).", event.subject(), event.now(), event.was()),
        case: rules!("-  span: begin to end spans at most 30 days\n+  span: begin to end spans at most 90 days\n"),
        ..KIND
    },
    Kind {
        id: "rule-tightened",
        finds: "A rule with a tighter bound.",
        so: "New clients reject before sending what the server now rejects.",
        families: RULE,
        facts: &["rule"],
        how: CHANGED,
        when: |event| step(event) == Some(Step::Tighter),
        effect: |_| Effect::TIGHTENS,
        says: |event| format!("{} is {} (was {}).", event.subject(), event.now(), event.was()),
        case: rules!("-  span: begin to end spans at most 90 days\n+  span: begin to end spans at most 30 days\n"),
        ..KIND
    },
    Kind {
        id: "server-rule-changed",
        finds: "A rule that only the server checks changed.",
        so: "It is not checked before sending.",
        families: RULE,
        facts: &["rule"],
        how: CHANGED,
        when: |event| is_server(event.old.as_deref()) && is_server(event.new.as_deref()),
        effect: |_| Effect::DOCS.movement(Movement::Alters).floor(Bump::Minor),
        says: |event| format!("The server requires: {}", event.new_text().unwrap_or_default()),
        case: rules!(
            "-  owned: {server: The thing belongs to the caller., about: [name]}\n+  owned: {server: The thing is the caller's own., about: [name]}\n"
        ),
        ..KIND
    },
    Kind {
        id: "rule-changed",
        finds: "A rule that changed in another way.",
        so: "Whether it accepts more or less is not determined: assume both.",
        families: RULE,
        facts: &["rule"],
        how: CHANGED,
        when: |event| step(event).is_none() && !(is_server(event.old.as_deref()) && is_server(event.new.as_deref())),
        effect: |event| {
            let silent = is_no_effect(event.old.as_deref()) || is_no_effect(event.new.as_deref());
            let both = Effect::TIGHTENS.movement(Movement::Alters).released(Released::FalseRefusal);
            if silent { both.silent() } else { both }
        },
        says: |event| format!("{} is {} (was {}).", event.subject(), event.now(), event.was()),
        case: rules!("-  both: kind and name go together\n+  both: kind only with name\n"),
        ..KIND
    },
    Kind {
        id: "rule-explained",
        finds: "Documentation of why a rule holds changed.",
        so: "Only the documentation changes.",
        families: RULE,
        facts: &["doc"],
        how: &[How::Set, How::Unset, How::Changed],
        case: rules!(
            "-  both: {rule: kind and name go together, doc: A name says nothing by itself.}\n+  both: {rule: kind and name go together, doc: A kind says nothing by itself.}\n"
        ),
        ..KIND
    },
];

fn is_server(node: Option<&Node>) -> bool {
    matches!(node.and_then(Node::statement), Some(Statement::Server(_)))
}

fn is_no_effect(node: Option<&Node>) -> bool {
    matches!(node.and_then(Node::statement), Some(Statement::Conditional(rule)) if rule.demand == Demand::NoEffect)
}

/// Whether the crate checks the rule before sending.
fn is_checked(node: Option<&Node>) -> bool {
    !is_server(node) && !is_no_effect(node)
}
