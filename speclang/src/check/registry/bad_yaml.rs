//! A file that is not YAML.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-yaml",
    finds: "A file that is not YAML, or that two YAML parsers read differently.",
    why: "Nothing can be read from it, or it is ambiguous.",
    instead: "Quote a text that contains a colon followed by a space, or that begins with a character that has a meaning in YAML; otherwise write it in a simpler form.",
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
  ThingId:
    doc: Id of a thing: as the server gave it.
    scalar: text
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
  ThingId:
    doc: \"Id of a thing: as the server gave it.\"
    scalar: text
",
    run: Run::Loading,
};
