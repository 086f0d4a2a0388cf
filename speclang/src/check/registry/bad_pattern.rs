//! A regular expression that does not compile.

use regex_lite::RegexBuilder;

use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "bad-pattern",
    finds: "A `pattern:` that is not a regular expression, uses unsupported features, ends in a comment, or compiles to more than a megabyte.",
    why: "No value can be checked against it.",
    instead: "Correct the expression. Look-around and backreferences are not supported, a backslash is doubled between double quotes, and lengths belong in `min_length` and `max_length`.",
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

/// Bytes that a compiled expression may take. `[a-z]{1,1000}` takes a tenth of it.
const LARGEST: usize = 1 << 20;

/// Whether an expression can be checked as the runtime does: with the same crate, for each value, inside a group.
fn compile(pattern: &str) -> Result<(), regex_lite::Error> {
    let alone = |text: &str| RegexBuilder::new(text).size_limit(LARGEST).build();
    alone(pattern).and_then(|_| alone(&format!("^(?:{pattern})$"))).map(drop)
}

fn run(service: &Service, findings: &mut Findings<'_>) {
    let of_fields = sites(service).into_iter().filter_map(|site| site.field.pattern.as_ref());
    let of_types = service.types.iter().filter_map(|known| known.shape.pattern.as_ref());
    let of_calls = service.file.every_call.iter().filter_map(|(_, value)| value.pattern.as_ref());
    let variables = service.file.endpoints.iter().flat_map(|(_, endpoint)| &endpoint.variables);
    let of_variables = variables.filter_map(|(_, variable)| variable.pattern.as_ref());
    for pattern in of_fields.chain(of_types).chain(of_calls).chain(of_variables) {
        if let Err(error) = compile(pattern) {
            let wrong = findings
                .error(pattern.span, format!("`{}` is not a supported regular expression: {error}", pattern.value));
            findings.push(wrong.help("correct it; look-around and backreferences are not supported, and lengths belong in `min_length` and `max_length`"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::compile;

    #[test]
    fn what_the_runtime_could_not_compile_is_refused() {
        for pattern in ["[a-z]{1,1000}", "a|bc", ".*"] {
            assert!(compile(pattern).is_ok(), "{pattern}");
        }
        for pattern in ["[a-z]{1,1000000}", "((a{100}){100}){100}", "(?x)a # the end", "a)|(b", "["] {
            assert!(compile(pattern).is_err(), "{pattern}");
        }
    }
}
