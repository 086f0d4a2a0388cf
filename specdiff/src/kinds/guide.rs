//! Pages of the guide.

use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const GUIDE: &[Family] = &[Family::Guide];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "guide-page-added",
        finds: "A page of the guide that was not there.",
        so: "The crate's documentation has it.",
        families: GUIDE,
        how: &[How::Added],
        says: |event| format!("{} is new.", event.subject()),
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
];
