//! A key that nothing here has.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "unknown-key",
    finds: "A key that is not allowed here, usually a typo.",
    why: "It would be silently ignored, and its fact would be lost.",
    instead: "Correct the key; `spec/schema.json` lists the keys that are allowed here.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  id: {type: ThingId, doc: Id of a thing., presence: filter if given}
types:
  ThingId: {doc: Id of a thing., scalar: text, max_lenght: 64}
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
  id: {type: ThingId, doc: Id of a thing., presence: filter if given}
types:
  ThingId: {doc: Id of a thing., scalar: text, max_length: 64}
",
    run: Run::Loading,
};
