//! An id that is not written as its kind is.

use crate::Spanned;
use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::naming::{is_camel_case, is_snake_case};

pub(super) const CHECK: Check = Check {
    code: "bad-id",
    finds: "An id of an operation or a type that is not CamelCase, or one of a group or caller that is not snake_case.",
    why: "Ids become names in Rust and parts of addresses in the documentation; one form keeps them apart from wire names.",
    instead: "Write `ListThings` for operations and types, `master_account` for groups and callers.",
    fails: "\
# file: operations/list.yaml
operation: list-things
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
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let operations = service.operations.iter().map(|operation| ("an operation", &operation.id));
    let types = service.types.iter().map(|known| ("a type", &known.name));
    for (what, id) in operations.chain(types).filter(|(_, id)| !is_camel_case(id)) {
        refuse(what, id, "CamelCase, such as `ListThings`", findings);
    }
    let groups = service.file.groups.iter().map(|(name, _)| ("a group", name));
    let callers = service.file.callers.iter().map(|(name, _)| ("a caller", name));
    for (what, id) in groups.chain(callers).filter(|(_, id)| !is_snake_case(id)) {
        refuse(what, id, "snake_case, such as `master_account`", findings);
    }
}

fn refuse(what: &str, id: &Spanned<String>, form: &str, findings: &mut Findings<'_>) {
    let wrong = findings.error(id.span, format!("`{}` is not the id of {what}", id.value));
    findings.push(wrong.help(format!("write it in {form}")));
}
