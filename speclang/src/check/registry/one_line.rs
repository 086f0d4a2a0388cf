//! Several lines where a text stands in a list, a table or a message.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "one-line",
    finds: "A value of several lines that is not under `doc:` or `notes:`, or a key of several lines.",
    why: "Such texts stand in lists, tables, headings and messages, where a second line would be something else.",
    instead: "Write one line. A long text may go on, indented, on the next line of the file: that is still one line to YAML.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
restrictions:
  - |
    Lists things of this year.

    Approved by everybody.
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
restrictions:
  - Lists things of this year,
    and of the year before.
",
    run: Run::Loading,
};
