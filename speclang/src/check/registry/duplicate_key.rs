//! A key that stands twice in one map.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "duplicate-key",
    finds: "A duplicate key in a map.",
    why: "YAML decoders silently keep one of the two, so that the other is lost.",
    instead: "Remove one of the two, or rename it.",
    fails: "\
# file: types/id.yaml
type: Id
doc: Id of a thing.
scalar: text
max_length: 64
max_length: 32
",
    passes: "\
# file: types/id.yaml
type: Id
doc: Id of a thing.
scalar: text
max_length: 64
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /things/{id}
group: things
source: things
safety: read
path:
  id: {type: Id, required: true, doc: Thing to show.}
",
    run: Run::Loading,
};
