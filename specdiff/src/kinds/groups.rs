//! Groups of operations, and kinds of accounts.

use crate::effect::{Effect, Movement};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const CALLER: &[Family] = &[Family::Caller];
const GROUP: &[Family] = &[Family::Group];
const ADDED: &[How] = &[How::Added];
const REMOVED: &[How] = &[How::Removed];
const RENAMED: &[How] = &[How::Renamed];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "account-kind-added",
        finds: "A new account type.",
        so: "Operations can list it under their callers.",
        families: CALLER,
        how: ADDED,
        says: |event| format!("{} is new.", event.subject()),
        case: "# patch: service.yaml\n callers:\n+  partner: Whoever resells things.\n",
        ..KIND
    },
    Kind {
        id: "account-kind-removed",
        finds: "A removed account type.",
        so: "No operation lists it any more.",
        families: CALLER,
        how: REMOVED,
        says: |event| format!("{} is removed.", event.subject()),
        case: "# patch: service.yaml\n callers:\n-  partner: Whoever resells things.\n",
        ..KIND
    },
    Kind {
        id: "account-kind-renamed",
        finds: "A renamed account type.",
        so: "Only the documentation names it.",
        families: CALLER,
        how: RENAMED,
        says: |event| format!("The caller {} is renamed to {}.", event.was(), event.now()),
        case: "# patch: service.yaml\n callers:\n-  partner: Whoever resells things.\n+  reseller: Whoever resells things.\n",
        ..KIND
    },
    Kind {
        id: "account-kind-described",
        finds: "Documentation of an account type changed.",
        so: "Only the documentation changes.",
        families: CALLER,
        facts: &["doc"],
        how: ANY,
        case: "# patch: service.yaml\n callers:\n-  customer: Whoever has things.\n+  customer: Whoever owns things.\n",
        ..KIND
    },
    Kind {
        id: "group-added",
        finds: "A new group of operations.",
        so: "It becomes a module and a feature once it has an operation.",
        families: GROUP,
        how: ADDED,
        effect: |event| if event.node().rust.exists() { Effect::ADDS } else { Effect::DOCS },
        says: |event| format!("{} is new.", event.subject()),
        case: "# patch: service.yaml\n groups:\n+  others: {title: Others, doc: Other things.}\n",
        ..KIND
    },
    Kind {
        id: "group-removed",
        finds: "A removed group of operations.",
        so: "Its module, its feature and its client method are removed.",
        families: GROUP,
        how: REMOVED,
        effect: |event| Effect::DOCS.movement(Movement::Removes).breaks_if(event.node().rust.exists()),
        says: |event| format!("{} is removed.", event.subject()),
        case: "# patch: service.yaml\n groups:\n-  others: {title: Others, doc: Other things.}\n",
        ..KIND
    },
    Kind {
        id: "group-renamed",
        finds: "A renamed group.",
        so: "Its module, its feature and its client method are renamed.",
        families: GROUP,
        how: RENAMED,
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(event.rust_name_differs()),
        says: |event| format!("Operations of the group {} move to the module {}.", event.was(), event.now()),
        case: "\
-group: things
+group: objects
# patch: service.yaml
-  things: {title: Things, doc: Things.}
+  objects: {title: Things, doc: Things.}
",
        ..KIND
    },
    Kind {
        id: "group-described",
        finds: "A different title or documentation of a group.",
        so: "Only the documentation changes.",
        families: GROUP,
        facts: &["title", "doc"],
        how: ANY,
        case: "# patch: service.yaml\n-  things: {title: Things, doc: Things.}\n+  things: {title: All things, doc: Things.}\n",
        ..KIND
    },
];
