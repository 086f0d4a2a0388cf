//! A number that its type does not carry.

use rust_decimal::Decimal;

use crate::Spanned;
use crate::check::walk::rules::rules;
use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::{Demand, Numbers, Range, Scalar, Service, Statement};

pub(super) const CHECK: Check = Check {
    code: "beyond-type",
    finds: "A bound of an integer that is not a 64-bit integer, or of an unsigned integer that is negative or has more than 64 bits, in a range, in `above` or in a rule, or a `scale` with more digits than a decimal has.",
    why: "The type has no value at the bound, so the limit has no effect there.",
    instead: "Write a bound that the type can represent, leave that end open, or make the type `unsigned` or a decimal.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  size: {type: integer, range: 0..=18446744073709551615, doc: Size of a thing., presence: filter if given}
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
  size: {type: unsigned, range: 1..=18446744073709551615, doc: Size of a thing., presence: filter if given}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        let Some(numbers) = Numbers::of(site.field, service) else { continue };
        bounds("range", &numbers, site.field.range.as_ref(), findings);
        bounds("above", &numbers, site.field.above.as_ref(), findings);
        if let Some(scale) = site.field.scale.as_ref().filter(|scale| scale.value > Decimal::MAX_SCALE) {
            let most = Decimal::MAX_SCALE;
            let wrong =
                findings.error(scale.span, format!("`scale` is {scale}, but a decimal has {most} decimal places"));
            findings.push(wrong.help(format!("write {most} or less, or omit it if the page states none")));
        }
    }
    for known in &service.types {
        let scalar = known.shape.scalar.as_ref().map_or(Scalar::Decimal, |scalar| scalar.value);
        let numbers = Numbers::without_limits(scalar);
        bounds("range", &numbers, known.shape.range.as_ref(), findings);
    }
    for rule in rules(service) {
        let Statement::Conditional(conditional) = rule.statement() else { continue };
        let Demand::InRange(range) = &conditional.demand else { continue };
        let field = rule.parameter(service, &conditional.parameter).map(|(_, field)| field);
        if let Some(numbers) = field.and_then(|field| Numbers::of(field, service)) {
            let span = rule.locate(findings.sources, &conditional.parameter);
            bounds("the range of the rule", &numbers, Some(&Spanned { value: *range, span }), findings);
        }
    }
}

fn bounds(what: &str, numbers: &Numbers, range: Option<&Spanned<Range>>, findings: &mut Findings<'_>) {
    let Some(range) = range else { return };
    let both = [range.min, range.max.filter(|_| range.min != range.max)];
    for bound in both.into_iter().flatten() {
        // The wire writes `5` and never `5.0`.
        let Some((least, most)) = numbers.scalar.whole() else { continue };
        if !numbers.carries(bound) || bound.scale() > 0 {
            let is_unsigned = numbers.scalar == Scalar::Unsigned;
            let kind = if is_unsigned { "an unsigned 64-bit integer" } else { "a 64-bit integer" };
            let message = format!("bound {bound} of `{what}` is not {kind}", what = what.trim_matches('`'));
            let other = if is_unsigned { "a decimal" } else { "`unsigned` or a decimal" };
            let help =
                format!("write an integer from {least} to {most}, leave that end open, or make the type {other}");
            findings.push(findings.error(range.span, message).help(help));
        }
    }
}
