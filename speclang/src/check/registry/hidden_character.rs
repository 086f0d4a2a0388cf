//! A character that readers do not see.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "hidden-character",
    finds: "A control character, one that turns the direction of writing, one without width, or a separator of lines: in a value, a key, a comment, or a page of the guide; as it is, or by an escape.",
    why: "What a reviewer sees is not what is there, and a terminal, a page or a compiler does something else with it.",
    instead: "Take it out. Where the API sends such a character, say so in words.",
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
