//! Values within values without end.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "nesting",
    finds: "Lists and maps of YAML that stand more than 32 deep within each other, objects more than 64 deep, and types with more than 100,000 fields, written out with all that they hold.",
    why: "Whatever reads or writes such a value needs memory without end, and no person can read it.",
    instead: "Look for brackets or dashes that are too many, or for a type that is named in the wrong place.",
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
