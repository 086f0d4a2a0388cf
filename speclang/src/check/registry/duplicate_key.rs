//! A key that stands twice in one map.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "duplicate-key",
    finds: "A key that stands twice in one map.",
    why: "YAML decoders keep one of the two in silence, so that half of what somebody wrote is lost.",
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
