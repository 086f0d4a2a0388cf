//! A key that has nothing behind it.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "empty-key",
    finds: "A key with no value, as `cargo xtask draft` leaves those that a person has to fill in.",
    why: "It could be a fact that nobody has looked up, or one that does not exist; a reader cannot tell which.",
    instead: "Fill it in, or take out the key. An empty text is `\"\"`, an empty list `[]`, an empty map `{}`.",
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
