//! A key that nothing here has.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "unknown-key",
    finds: "A key that nothing here has, most often a slip of the pen.",
    why: "It would be passed over in silence, and the fact that it states would be lost.",
    instead: "Correct the key; `spec/schema.json` lists the keys that can stand here.",
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
