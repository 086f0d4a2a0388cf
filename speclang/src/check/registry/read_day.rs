//! A page that was read on no day.

use crate::check::{Check, Findings, Run};
use crate::model::{Extent, Service};

pub(super) const CHECK: Check = Check {
    code: "read-day",
    finds: "An operation that states what was read of its page, but not when.",
    why: "Pages change; the age of the information would not be known.",
    instead: "Add `read_on:` with the date on which the page was read.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
read: {otherwise: whole}
safety: read
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
read: {otherwise: whole}
read_on: 2026-01-02
safety: read
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        // What was taken from elsewhere has no day of its own.
        if let (Some(read), None) = (&operation.read, &operation.read_on)
            && read.iter().any(|(_, reading)| reading.extent != Extent::None)
        {
            let missing =
                findings.error(read.span, format!("`{}` does not state when its page was read", operation.id.value));
            findings.push(missing.help("add `read_on: yyyy-MM-dd`"));
        }
    }
}
