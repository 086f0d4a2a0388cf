//! Pages of the guide.

use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const GUIDE: &[Family] = &[Family::Guide];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "guide-page-added",
        finds: "A page of the guide that was not there.",
        so: "The crate's documentation has it. Rust on it is code, which runs on the machine of whoever tests the crate.",
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
        finds: "A page of the guide that is gone.",
        so: "Links to it lead nowhere.",
        families: GUIDE,
        how: &[How::Removed],
        says: |event| format!("{} is gone.", event.subject()),
        case: "# file: guide/01-first.md\n-# First steps\n",
        ..KIND
    },
    Kind {
        id: "guide-page-renamed",
        finds: "A page of the guide under another name.",
        so: "Links to the old name lead nowhere.",
        families: GUIDE,
        how: &[How::Renamed],
        says: |event| format!("The guide page {} is called {} now.", event.was(), event.now()),
        case: "# file: guide/01-first.md\n-# First steps\n# file: guide/01-begin.md\n+# First steps\n",
        ..KIND
    },
    Kind {
        id: "guide-page-changed",
        finds: "Other words on a page of the guide.",
        so: "Only documentation reads differently.",
        families: GUIDE,
        facts: &["text"],
        how: &[How::Changed],
        says: |event| format!("{} reads differently.", event.subject()),
        case: "# file: guide/01-first.md\n # First steps\n \n-Begin here.\n+Begin there.\n",
        ..KIND
    },
    Kind {
        id: "guide-code-changed",
        finds: "Other Rust on a page of the guide, which the tests of the crate compile and run.",
        so: "It runs on the machine of whoever tests the crate: read it as code.",
        families: GUIDE,
        facts: &["code"],
        how: &[How::Set, How::Unset, How::Changed],
        says: |event| match event.how {
            How::Unset => format!("{} has no Rust any more.", event.subject()),
            _ => format!("{} has other Rust, which tests run.", event.subject()),
        },
        case: "# file: guide/01-first.md\n # First steps\n \n ```no_run\n-let begin = 1;\n+let begin = 2;\n ```\n",
        ..KIND
    },
];
