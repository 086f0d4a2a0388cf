//! A safety class that does not exist.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-safety",
    finds: "A `safety:` that is not one of the three classes.",
    why: "A client would not know whether it may retry the call.",
    instead: "Write `read`, `write`, or `write keyed by PARAMETER` if that parameter is an idempotency key.",
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
