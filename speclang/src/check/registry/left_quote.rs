//! A quote that a draft left for its curator.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "left-quote",
    finds: "A comment that begins with `#>`, as `cargo xtask draft` quotes a package.",
    why: "The words are the vendor's, and what they say has not become a fact.",
    instead: "Say under the keys of the language what the page says, in your own words, and take the line out.",
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
