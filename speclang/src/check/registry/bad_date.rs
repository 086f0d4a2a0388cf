//! A day that the calendar does not have.

use crate::Span;
use crate::check::walk::entities::entities;
use crate::check::walk::values::is_date;
use crate::check::walk::word_after;
use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "bad-date",
    finds: "A `read_on:` or `date:` that is not a date of the form `yyyy-MM-dd`.",
    why: "The date decides which of two sources is newer.",
    instead: "Write the date as `yyyy-MM-dd`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
read_on: 2026-02-30
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
read_on: 2026-02-28
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        judge("read_on", operation.read_on.as_deref(), operation.id.span, findings);
    }
    for entity in entities(service) {
        for dispute in entity.disputed {
            judge("date", dispute.date.as_deref(), dispute.of.span, findings);
        }
        for evidence in entity.evidence {
            let anchor = evidence.of.as_ref().map_or(entity.name.span, |of| of.span);
            judge("date", evidence.date.as_deref(), anchor, findings);
        }
    }
}

/// Days remember no place of their own, so they are looked for behind what stands before them.
fn judge(key: &str, text: Option<&str>, anchor: Span, findings: &mut Findings<'_>) {
    if let Some(text) = text.filter(|text| !is_date(text)) {
        let span = word_after(findings.sources, anchor, text);
        let wrong = findings.error(span, format!("`{text}` is not a valid date"));
        findings.push(wrong.help(format!("write `{key}:` as `yyyy-MM-dd`")));
    }
}
