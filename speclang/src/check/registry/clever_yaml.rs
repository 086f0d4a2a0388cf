//! YAML that hides what it says.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "clever-yaml",
    finds: "An anchor, an alias, a tag, a merge key, a key that is not a word, or a second document.",
    why: "A reader would have to look elsewhere for the value, and parsers do not agree on these features.",
    instead: "Write the value out where it is used, quote values that are text, and put each document in its own file.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  first: &day {type: date, doc: Day of a thing., presence: filter if given}
  last: *day
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
  first: {type: date, doc: First day., presence: filter if given}
  last: {type: date, doc: Last day., presence: filter if given}
",
    run: Run::Loading,
};
