//! Several lines where a text stands in a list, a table or a message.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "one-line",
    finds: "A multi-line value that is not under `doc:` or `notes:`, or a multi-line key.",
    why: "Such texts are used in lists, tables, headings and messages, where a second line would be interpreted differently.",
    instead: "Write one line. A long text may continue, indented, on the next line of the file: YAML treats it as one line.",
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
