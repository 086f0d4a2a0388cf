//! Pages of the guide.

use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const GUIDE: &[Family] = &[Family::Guide];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "guide-page-added",
        finds: "A new guide page.",
        so: "It is part of the crate's documentation. Rust code on it runs on the machine of everyone who tests the crate.",
        families: GUIDE,
        how: &[How::Added],
        says: |event| match event.node().said("code").lines().count() {
            0 => format!("{} is new.", event.subject()),
            lines => format!("{} is new, with {lines} lines of Rust that tests run.", event.subject()),
        },
        case: "# file: guide/01-first.md\n+# First steps\n",
        ..KIND
    },
    Kind {
        id: "guide-page-removed",
        finds: "A removed guide page.",
        so: "Links to it break.",
        families: GUIDE,
        how: &[How::Removed],
        says: |event| format!("{} is removed.", event.subject()),
        case: "# file: guide/01-first.md\n-# First steps\n",
        ..KIND
    },
    Kind {
        id: "guide-page-renamed",
        finds: "A renamed guide page.",
        so: "Links to the old name break.",
        families: GUIDE,
        how: &[How::Renamed],
        says: |event| format!("The guide page {} is renamed to {}.", event.was(), event.now()),
        case: "# file: guide/01-first.md\n-# First steps\n# file: guide/01-begin.md\n+# First steps\n",
        ..KIND
    },
    Kind {
        id: "guide-page-changed",
        finds: "The text of a guide page changed.",
        so: "Only the documentation changes.",
        families: GUIDE,
        facts: &["text"],
        how: &[How::Changed],
        says: |event| format!("The text of {} changed.", event.subject()),
        case: "# file: guide/01-first.md\n # First steps\n \n-Begin here.\n+Begin there.\n",
        ..KIND
    },
    Kind {
        id: "guide-code-changed",
        finds: "Rust code on a guide page changed; the crate's tests compile and run it.",
        so: "It runs on the machine of everyone who tests the crate: review it as code.",
        families: GUIDE,
        facts: &["code"],
        how: &[How::Set, How::Unset, How::Changed],
        says: |event| match event.how {
            How::Unset => format!("{} no longer contains Rust.", event.subject()),
            _ => format!("The Rust on {} changed; tests run it.", event.subject()),
        },
        case: "# file: guide/01-first.md\n # First steps\n \n ```no_run\n-let begin = 1;\n+let begin = 2;\n ```\n",
        ..KIND
    },
];
