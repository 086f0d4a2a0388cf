//! A value of another kind than the key takes.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "wrong-type",
    finds: "A value of the wrong kind, such as a text instead of a number, or a map instead of a list.",
    why: "The value cannot be interpreted.",
    instead: "Write the kind of value that the message names.",
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
  ThingId: {doc: Id of a thing., scalar: text, max_length: sixty-four}
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
