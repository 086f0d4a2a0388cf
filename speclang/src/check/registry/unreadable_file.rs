//! A file that cannot be read as a text.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "unreadable-file",
    finds: "A spec file that is not a regular file (a link, a pipe, a device), is too large or nested too deep, cannot be read, or is not UTF-8. Hidden files are skipped with a warning.",
    why: "Links and devices lead out of the folder; a file that one command reads and another does not is ambiguous.",
    instead: "Replace it with a regular UTF-8 file, or remove it from the folder.",
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
