//! A range that is none.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-range",
    finds: "A range that is not of the form `1..=100`, `0..=` or `..=9`, that is empty, or that has no bound.",
    why: "A range without `=` does not state whether its end is included, and an empty one allows no value.",
    instead: "Write `1..=100`, `0..=` for no upper bound, or `..=9` for no lower bound.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  size: {type: integer, range: 1..100, doc: Size of a thing., presence: filter if given}
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
  size: {type: integer, range: 1..=100, doc: Size of a thing., presence: filter if given}
",
    run: Run::Loading,
};
