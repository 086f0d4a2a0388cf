//! Values within values without end.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "nesting",
    finds: "YAML lists and maps nested more than 32 levels deep, objects nested more than 64 levels deep, and types with more than 100,000 fields when expanded.",
    why: "Reading or writing such a value needs unbounded memory.",
    instead: "Look for extra brackets or dashes, or for a type in the wrong place.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
callers: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[customer]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
callers: [customer]
",
    run: Run::Loading,
};
