//! A rule that is no sentence of the grammar.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-rule",
    finds: "A rule that does not match the grammar, or a map that has both `rule:` and `server:` or neither.",
    why: "A rule that is not understood is neither checked nor documented.",
    instead: "Use one of the sentences in `docs/spec-format.md`, or `{server: Sentence.}` for what only the server can check.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, doc: Name of a thing., presence: filter if given}
  owner: {type: text, doc: Owner of a thing., presence: filter if given}
rules:
  owner-of-name: name needs owner
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
  owner: {type: text, doc: Owner of a thing., presence: filter if given}
rules:
  owner-of-name: name only with owner
",
    run: Run::Loading,
};
