//! Limits that allow nothing.

use crate::Spanned;
use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Field, Range, Service};

pub(super) const CHECK: Check = Check {
    code: "empty-limit",
    finds: "A lower limit above its upper limit, a maximum length or number of items of 0, or an `above:` that is not a single number.",
    why: "No value satisfies it, so one of the numbers is wrong.",
    instead: "Correct the numbers.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, min_length: 8, max_length: 4, doc: Name of a thing., presence: filter if given}
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
  name: {type: text, min_length: 4, max_length: 8, doc: Name of a thing., presence: filter if given}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        let field = site.field;
        let Base::Scalar(_, Some(shape)) = service.base(&field.ty) else {
            counts(["min_length", "max_length"], [&field.min_length, &field.max_length], findings);
            numbers(field, None, findings);
            continue;
        };
        // What the parameter leaves out, its type says. Where it says nothing, the type is reported itself, below.
        if field.min_length.is_some() || field.max_length.is_some() {
            let least = if field.min_length.is_some() { &field.min_length } else { &shape.min_length };
            let most = if field.max_length.is_some() { &field.max_length } else { &shape.max_length };
            counts(["min_length", "max_length"], [least, most], findings);
        }
        numbers(field, shape.range.as_ref(), findings);
    }
    for known in &service.types {
        counts(["min_length", "max_length"], [&known.shape.min_length, &known.shape.max_length], findings);
    }
}

fn counts([lower, upper]: [&str; 2], [least, most]: [&Option<Spanned<u32>>; 2], findings: &mut Findings<'_>) {
    let Some(most) = most else { return };
    if most.value == 0 {
        let empty = findings.error(most.span, format!("`{upper}` is 0, so that no value can be sent"));
        findings.push(empty.help("omit the limit if the page states none"));
    } else if let Some(least) = least.as_ref().filter(|least| least.value > most.value) {
        let empty = findings.error(least.span, format!("`{lower}` {least} is greater than `{upper}` {most}"));
        findings.push(empty.also(most.span, "the upper limit").help("correct one of the two"));
    }
}

fn numbers(field: &Field, of_type: Option<&Spanned<Range>>, findings: &mut Findings<'_>) {
    counts(["min_items", "max_items"], [&field.min_items, &field.max_items], findings);
    let Some(above) = &field.above else { return };
    let Some(bound) = above.min.filter(|_| above.min == above.max) else {
        let wrong = findings.error(above.span, format!("`above` is `{above}`, which is not a single number"));
        findings.push(wrong.help("write the exclusive minimum, such as `above: 0`"));
        return;
    };
    let largest = field.range.as_ref().or(of_type).and_then(|range| Some((range.span, range.max?)));
    if let Some((span, _)) = largest.filter(|(_, largest)| *largest <= bound) {
        let empty = findings.error(above.span, format!("no value above {bound} is within the range"));
        findings.push(empty.also(span, "the range").help("correct one of the two"));
    }
}
