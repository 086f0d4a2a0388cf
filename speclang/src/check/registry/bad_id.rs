//! An id that is not written as its kind is.

use crate::Spanned;
use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::naming::{LONGEST, is_camel_case, is_device, is_kebab_case, is_snake_case};

pub(super) const CHECK: Check = Check {
    code: "bad-id",
    finds: "An invalid id: operations and types are CamelCase, groups and callers snake_case, services and guide pages kebab-case and not a device name of an operating system, endpoints letters, digits, `-`, `_` and `.`; at most 100 characters.",
    why: "Ids become Rust names, files, folders and parts of URLs; a fixed form keeps them apart from wire names and from paths that lead elsewhere.",
    instead: "Write `ListThings` for operations and types, `master_account` for groups and callers, `billing-v2` for services and `01-getting-started` for pages.",
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
    run: Run::Values(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let file = &service.file;
    let operations = service.operations.iter().map(|operation| ("an operation", &operation.id));
    let types = service.types.iter().map(|known| ("a type", &known.name));
    for (what, id) in operations.chain(types) {
        judge(what, id, is_camel_case, "CamelCase, such as `ListThings`", findings);
    }
    let groups = file.groups.iter().map(|(name, _)| ("a group", name));
    let callers = file.callers.iter().map(|(name, _)| ("a caller", name));
    for (what, id) in groups.chain(callers) {
        judge(what, id, is_snake_case, "snake_case, such as `master_account`", findings);
    }
    judge("a service", &file.service, is_folder, "kebab-case, such as `billing-v2`", findings);
    for (name, _) in &file.endpoints {
        judge("an endpoint", name, is_region, "letters, digits, `-`, `_` and `.`, such as `eu-west-1`", findings);
    }
    for page in &service.guide {
        let name = Spanned { value: page.name.clone(), span: page.span };
        judge(
            "a page",
            &name,
            is_page,
            "lower-case letters, digits and single `-`, such as `01-getting-started`",
            findings,
        );
    }
}

/// Whether every system takes the name for a folder, and none for a path.
fn is_folder(name: &str) -> bool {
    is_kebab_case(name) && !is_device(name)
}

fn is_region(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    name.chars().all(is_part) && name.starts_with(|first: char| first.is_ascii_alphanumeric())
}

/// Words with hyphens between them, of which the first may be a number.
fn is_page(name: &str) -> bool {
    is_folder(&format!("n{name}")) && !is_device(name)
}

fn judge(what: &str, id: &Spanned<String>, fits: impl Fn(&str) -> bool, form: &str, findings: &mut Findings<'_>) {
    if !fits(id) {
        let wrong = findings.error(id.span, format!("`{}` is not a valid id of {what}", id.value.escape_debug()));
        findings.push(wrong.help(format!("write it in {form}")));
    } else if id.len() > LONGEST {
        let long = findings.error(id.span, format!("the id of {what} has {} characters", id.len()));
        findings.push(long.help(format!("use at most {LONGEST}; the id becomes a file name")));
    }
}
