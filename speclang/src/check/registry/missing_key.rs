//! A key that must be there and is not.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "missing-key",
    finds: "A map without a required key, such as `doc:` of a parameter.",
    why: "The fact has no default.",
    instead: "Add the key; `spec/schema.json` describes its value.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  id: {type: text, presence: filter if given}
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
  id: {type: text, doc: Id of a thing., presence: filter if given}
",
    run: Run::Loading,
};
