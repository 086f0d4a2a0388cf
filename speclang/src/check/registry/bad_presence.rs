//! A presence that the table does not know.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-presence",
    finds: "A `presence:` with an unknown shorthand, state, outcome or condition, or with both states and conditions.",
    why: "The meaning of an absent value is not defined.",
    instead: "Use a shorthand or an outcome of the tables in `docs/spec-format.md`; with conditions, put the other states under `otherwise:`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, doc: Name of a thing., presence: filter when given}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, doc: Name of a thing., presence: filter if given}
",
    run: Run::Loading,
};
