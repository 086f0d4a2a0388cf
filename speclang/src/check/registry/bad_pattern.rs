//! A regular expression that does not compile.

use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "bad-pattern",
    finds: "A `pattern:` that is no regular expression, or uses what the checks before sending do not know.",
    why: "No value could be checked against it.",
    instead: "Correct the expression. Groups that look ahead or behind and references to groups do not exist, and a backslash is doubled between double quotes.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, pattern: '[a-z', doc: Name of a thing., presence: filter if given}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, pattern: '[a-z]+', doc: Name of a thing., presence: filter if given}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let of_fields = sites(service).into_iter().filter_map(|site| site.field.pattern.as_ref());
    let of_types = service.types.iter().filter_map(|known| known.shape.pattern.as_ref());
    for pattern in of_fields.chain(of_types) {
        // The runtime compiles patterns with the same crate.
        if let Err(error) = regex_lite::Regex::new(pattern) {
            let wrong = findings.error(pattern.span, format!("`{}` is no regular expression: {error}", pattern.value));
            findings.push(wrong.help("correct it; look-around and references to groups do not exist here"));
        }
    }
}
