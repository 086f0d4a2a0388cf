//! An operation in a group that the service does not declare.

use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "unknown-group",
    finds: "An operation in a group that `service.yaml` does not declare.",
    why: "The group has no title and no place in the documentation.",
    instead: "Correct the name, or declare the group under `groups:`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
# file: operations/list_parts.yaml
operation: ListParts
summary: Lists parts.
request: GET /parts
group: part
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
# file: operations/list_parts.yaml
operation: ListParts
summary: Lists parts.
request: GET /parts
group: things
source: things
safety: read
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        let group = &operation.group;
        if service.file.groups.get(group).is_none() {
            let unknown = findings.error(group.span, format!("unknown group `{}`", group.value));
            let known: Vec<&str> = service.file.groups.keys().collect();
            let help = format!("groups: {}; declare others under `groups:` in `service.yaml`", known.join(", "));
            findings.push(unknown.suggest(group, known).help(help));
        }
    }
}
