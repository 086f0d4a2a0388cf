//! A quote that a draft left for its curator.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "left-quote",
    finds: "A comment that begins with `#>`, with which a draft quotes its source.",
    why: "The wording is the vendor's, and its content has not become a fact.",
    instead: "Write what the page states under the keys of the language, in your own words, and remove the line.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
#> Lists all the things of the calling account.
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
",
    run: Run::Loading,
};
