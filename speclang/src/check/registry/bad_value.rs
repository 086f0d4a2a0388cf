//! A word that its key does not know.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-value",
    finds: "A word that its key does not know, such as an unknown `sent_as:` or `retry:`, a rate limit or an HTTP status that is none.",
    why: "The value cannot be understood.",
    instead: "Write one of the words that the message lists.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
rate_limit: ten a second
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
rate_limit: 10 per second
",
    run: Run::Loading,
};
