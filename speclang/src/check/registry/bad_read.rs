//! A `read:` that does not say what was read.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-read",
    finds: "A `read:` that names no part of a page, or does not say how much of it was read.",
    why: "What rests on the page, and what on something else, could not be told.",
    instead: "Write `whole`, `names` or `none` behind a part or `otherwise`, with `of PAGE` and `, rest from SOURCE` where they apply.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
read_on: 2026-01-31
read: {response: most of it, otherwise: whole}
safety: read
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
read_on: 2026-01-31
read: {response: whole, otherwise: whole}
safety: read
",
    run: Run::Loading,
};
