//! A safety class that does not exist.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-safety",
    finds: "A `safety:` that is not one of the three classes.",
    why: "A client could not tell whether it may repeat the call.",
    instead: "Write `read`, `write`, or `write keyed by PARAMETER` where the server acts once per value of that parameter.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: idempotent
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
