//! A character that readers do not see.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "hidden-character",
    finds: "A control character, a bidirectional formatting character, a zero-width character, or a line separator: in a value, a key, a comment, or a guide page; literally or as an escape.",
    why: "A reviewer does not see what is there, and a terminal, a browser or a compiler may interpret it.",
    instead: "Remove it. If the API sends such a character, describe it in words.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: \"Lists \\u202Esgniht.\"
request: GET /things
group: things
source: things
safety: read
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
",
    run: Run::Loading,
};
