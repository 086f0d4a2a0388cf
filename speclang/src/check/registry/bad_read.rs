//! A `read:` that does not say what was read.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-read",
    finds: "A `read:` with an unknown part of a page, or without how much of it was read.",
    why: "It would not be known which facts are from the page and which from another source.",
    instead: "Write `whole`, `names` or `none` after a part or `otherwise`, with `of PAGE` and `, rest from SOURCE` where they apply.",
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
