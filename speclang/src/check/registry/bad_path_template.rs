//! A path template that does not fit the path parameters.

use crate::check::{Check, Findings, Run};
use crate::model::{Operation, Service};

pub(super) const CHECK: Check = Check {
    code: "bad-path-template",
    finds: "A path template with unbalanced braces, with a query, or whose placeholders differ from `path:`.",
    why: "No URL can be built from it, or a parameter is never sent.",
    instead: "Name each path parameter once in braces, and describe each of them under `path:`.",
    fails: "\
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /things/{id}
group: things
source: things
safety: read
path:
  thing_id: {type: text, required: true, doc: Id of the thing.}
",
    passes: "\
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /things/{thing_id}
group: things
source: things
safety: read
path:
  thing_id: {type: text, required: true, doc: Id of the thing.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        let path = operation.request.path.as_str();
        if !is_balanced(path) {
            let wrong = findings.error(operation.request.span, format!("unbalanced braces in `{path}`"));
            findings.push(wrong.help("write each parameter as `{name}`"));
        } else if path.contains(['?', '#']) {
            let wrong = findings.error(operation.request.span, format!("`{path}` is not only a path"));
            findings.push(wrong.help("describe query parameters under `query:`"));
        } else {
            placeholders(service, operation, findings);
        }
    }
}

/// Whether each brace that opens is closed before the next one opens.
fn is_balanced(path: &str) -> bool {
    let mut open = false;
    let fits = path.chars().filter(|character| matches!(character, '{' | '}')).all(|brace| {
        let expected = if open { '}' } else { '{' };
        open = brace == '{';
        brace == expected
    });
    fits && !open
}

fn placeholders(service: &Service, operation: &Operation, findings: &mut Findings<'_>) {
    let placeholders = operation.request.placeholders();
    for (index, name) in placeholders.iter().enumerate() {
        let span = findings.sources.locate(operation.request.span, name);
        if placeholders[..index].contains(name) {
            let twice =
                findings.error(operation.request.span, format!("duplicate placeholder `{{{name}}}` in the path"));
            findings.push(twice.help("a parameter has one location; rename the second one"));
        } else if operation.path.get(name).is_none() && service.file.every_call.path.get(name).is_none() {
            let missing = findings.error(span, format!("no parameter `{name}` under `path:`"));
            findings.push(missing.suggest(name, operation.path.keys()).help(format!("add `{name}` under `path:`")));
        }
    }
    for (name, _) in &operation.path {
        if !placeholders.contains(&name.as_str()) {
            let lost = findings.error(name.span, format!("no placeholder for `{}` in the path", name.value));
            let lost = lost.also(operation.request.span, "the path").suggest(name, placeholders.iter().copied());
            findings.push(lost.help(format!("write `{{{}}}` in the path", name.value)));
        }
    }
}
