//! A key that has nothing behind it.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "empty-key",
    finds: "A key without a value, as a draft leaves it to be filled in.",
    why: "The fact may not have been looked up, or may not exist; a reader cannot tell which.",
    instead: "Fill it in, or remove the key. An empty text is `\"\"`, an empty list `[]`, an empty map `{}`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
callers:
safety: read
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
callers: [customer]
safety: read
",
    run: Run::Loading,
};
