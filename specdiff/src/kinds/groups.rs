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
        finds: "A kind of account that was not there.",
        so: "Operations can name it among their callers.",
        families: CALLER,
        how: ADDED,
        says: |event| format!("{} can be named.", event.subject()),
        case: "# patch: service.yaml\n callers:\n+  partner: Whoever resells things.\n",
        ..KIND
    },
    Kind {
        id: "account-kind-removed",
        finds: "A kind of account that is gone.",
        so: "No operation names it any more.",
        families: CALLER,
        how: REMOVED,
        says: |event| format!("{} is gone.", event.subject()),
        case: "# patch: service.yaml\n callers:\n-  partner: Whoever resells things.\n",
        ..KIND
    },
    Kind {
        id: "account-kind-renamed",
        finds: "Another name of a kind of account.",
        so: "Only documentation names it.",
        families: CALLER,
        how: RENAMED,
        says: |event| format!("The caller {} is called {} now.", event.was(), event.now()),
        case: "# patch: service.yaml\n callers:\n-  partner: Whoever resells things.\n+  reseller: Whoever resells things.\n",
        ..KIND
    },
    Kind {
        id: "account-kind-described",
        finds: "Other words on a kind of account.",
        so: "Only documentation reads differently.",
        families: CALLER,
        facts: &["doc"],
        how: ANY,
        case: "# patch: service.yaml\n callers:\n-  customer: Whoever has things.\n+  customer: Whoever owns things.\n",
        ..KIND
    },
    Kind {
        id: "group-added",
        finds: "A group of operations that was not there.",
        so: "It becomes a module and a feature as soon as an operation belongs to it.",
        families: GROUP,
        how: ADDED,
        effect: |event| if event.node().rust.exists() { Effect::ADDS } else { Effect::DOCS },
        says: |event| format!("{} is there.", event.subject()),
        case: "# patch: service.yaml\n groups:\n+  others: {title: Others, doc: Other things.}\n",
        ..KIND
    },
    Kind {
        id: "group-removed",
        finds: "A group of operations that is gone.",
        so: "Its module, its feature and the client's method are gone.",
        families: GROUP,
        how: REMOVED,
        effect: |event| Effect::DOCS.movement(Movement::Removes).breaks_if(event.node().rust.exists()),
        says: |event| format!("{} is gone.", event.subject()),
        case: "# patch: service.yaml\n groups:\n-  others: {title: Others, doc: Other things.}\n",
        ..KIND
    },
    Kind {
        id: "group-renamed",
        finds: "Another name of a group.",
        so: "Its module, its feature and the client's method have another name.",
        families: GROUP,
        how: RENAMED,
        effect: |event| Effect::DOCS.movement(Movement::Alters).breaks_if(event.rust_name_differs()),
        says: |event| format!("Operations of the group {} stand in the module {} now.", event.was(), event.now()),
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
        finds: "Another title or description of a group.",
        so: "Only documentation reads differently.",
        families: GROUP,
        facts: &["title", "doc"],
        how: ANY,
        case: "# patch: service.yaml\n-  things: {title: Things, doc: Things.}\n+  things: {title: All things, doc: Things.}\n",
        ..KIND
    },
];
