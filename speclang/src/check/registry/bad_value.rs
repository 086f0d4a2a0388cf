//! A word that its key does not know.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "bad-value",
    finds: "A word that is not allowed for its key, such as an unknown `sent_as:` or `retry:`, or an invalid rate limit or HTTP status.",
    why: "The value cannot be interpreted.",
    instead: "Use one of the words that the message lists.",
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
