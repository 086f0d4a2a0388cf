//! A file that is nothing a spec knows.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "unknown-file",
    finds: "A file whose first key is not `service:`, `errors:`, `type:` or `operation:`.",
    why: "The first key determines the kind of the file; without it the file would be ignored.",
    instead: "Put that key first, or move the file out of the folder.",
    fails: "\
# file: operations/list.yaml
summary: Lists things.
operation: ListThings
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
