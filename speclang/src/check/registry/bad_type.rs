//! A `type:` that is none.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-type",
    finds: "A `type:` that is neither a scalar, nor a list, nor a map, nor a union, nor the name of a type.",
    why: "The values of the parameter would not be known.",
    instead: "Write text, integer, decimal, boolean, instant, date, month, any, `list of T`, `map of T`, `A or B`, or the CamelCase name of a type.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: string, doc: Name of a thing., presence: filter if given}
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
