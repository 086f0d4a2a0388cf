//! A file that is not YAML.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-yaml",
    finds: "A file that is not YAML, or that two YAML parsers read differently.",
    why: "Nothing can be read from it; what two parsers read differently, two people will too.",
    instead: "Quote a text that holds a colon with a space behind it, or begins with a sign that means something in YAML; else write it in a plainer form.",
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
