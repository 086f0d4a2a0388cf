//! A request line that is none.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-request",
    finds: "A `request:` that is not a method and a path, or whose path contains a query.",
    why: "The operation cannot be called.",
    instead: "Write the method in capitals, a space and the path, `GET /v2/orders/{order_id}`; put query parameters under `query:`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: /things
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
