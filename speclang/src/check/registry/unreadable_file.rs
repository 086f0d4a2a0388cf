//! A file that cannot be read as a text.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "unreadable-file",
    finds: "A file of a spec that is no regular file (a link, a pipe, a device), is too large or lies too deep, cannot be read, or is not UTF-8. Hidden files are passed over with a warning.",
    why: "Links and devices lead out of the folder; a file that one verb reads and another does not says two things.",
    instead: "Put a regular file of UTF-8 text in its place, or take it out of the folder.",
    fails: "\
# unread: operations/show.yaml
# file: operations/list.yaml
operation: ListThings
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
