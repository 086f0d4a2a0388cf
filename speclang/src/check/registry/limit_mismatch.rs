//! A limit that does not suit the type.

use crate::check::walk::{Site, sites, word_after};
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Place, Scalar, SentAs, Service, Shape};
use crate::source::Sources;
use crate::{Span, Spanned};

pub(super) const CHECK: Check = Check {
    code: "limit-mismatch",
    finds: "A limit that does not apply to the type or location: a length or pattern on a value that is not text on the wire, a range on a value that is not a number, `scale` on a value that is not a decimal, item limits on a value that is not a list, `sent_as` where there is only one form.",
    why: "The limit cannot be checked, so the page was misread or the type is wrong.",
    instead: "Remove the limit, or correct the type.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  size: {type: integer, scale: 2, doc: Size of a thing., presence: filter if given}
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
  size: {type: decimal, scale: 2, doc: Size of a thing., presence: filter if given}
",
    run: Run::Service(run),
};

const LENGTH: &str =
    "lengths apply to text on the wire: texts, decimals, times, and integers outside a body or with `sent_as: text`";
const PATTERN: &str = "a pattern applies to texts";
const NUMBER: &str = "bounds apply to integers and decimals";
const SCALE: &str = "a scale applies to decimals";
const ITEMS: &str = "item limits apply to lists";
const AS_TEXT: &str =
    "`text` applies to numbers and booleans in a body; elsewhere, and for other types, there is only one form";
const AS_LIST: &str = "`repeated` and `comma` apply to lists in a query";

/// A limit that does not suit: its key, where it stands, and what it would suit.
type Mismatch = (&'static str, Span, &'static str);

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        let base = service.base(&site.field.ty);
        // What is wrong with a type that is none, other checks say.
        if !matches!(base, Base::Missing) {
            report(of_site(site, base, findings.sources), &site.field.ty.to_string(), site.name, findings);
        }
    }
    for known in &service.types {
        if let Some(scalar) = &known.shape.scalar {
            report(of_shape(&known.shape, scalar.value), scalar.name(), &known.name, findings);
        }
    }
}

fn report(mismatches: Vec<Mismatch>, ty: &str, name: &str, findings: &mut Findings<'_>) {
    for (key, span, suits) in mismatches {
        let wrong = findings.error(span, format!("`{key}` does not apply to `{name}`, which is of type `{ty}`"));
        findings.push(wrong.help(format!("{suits}; remove it, or correct the type")));
    }
}

fn of_shape(shape: &Shape, scalar: Scalar) -> Vec<Mismatch> {
    mismatches([
        ("min_length", span(shape.min_length.as_ref()), scalar != Scalar::Boolean, LENGTH),
        ("max_length", span(shape.max_length.as_ref()), scalar != Scalar::Boolean, LENGTH),
        ("pattern", span(shape.pattern.as_ref()), scalar == Scalar::Text, PATTERN),
        ("range", span(shape.range.as_ref()), scalar.is_number(), NUMBER),
    ])
}

fn of_site(site: Site<'_>, base: Base<'_>, sources: &Sources) -> Vec<Mismatch> {
    let field = site.field;
    // The values of an enumeration are its limit; only a length may be stated as well.
    let (scalar, wire) = match base {
        Base::Scalar(scalar, _) => (Some(scalar), Some(scalar)),
        Base::Enum(scalar, _) => (None, Some(scalar)),
        Base::Object(_) | Base::Missing => (None, None),
    };
    let is_text = match wire {
        Some(Scalar::Integer) => {
            site.place != Place::Body || field.sent_as.as_ref().is_some_and(|form| form.value == SentAs::Text)
        }
        Some(Scalar::Boolean) | None => false,
        Some(_) => true,
    };
    let (is_number, is_list) = (scalar.is_some_and(Scalar::is_number), field.ty.is_list());
    let unique = field.unique.then(|| word_after(sources, site.name.span, "unique"));
    let (form_suits, form) = match field.sent_as.as_ref().map(|form| form.value) {
        Some(SentAs::Repeated | SentAs::Comma) => (site.place == Place::Query && is_list, AS_LIST),
        _ => (site.place == Place::Body && wire.is_some_and(Scalar::is_plain_json), AS_TEXT),
    };
    mismatches([
        ("min_length", span(field.min_length.as_ref()), is_text, LENGTH),
        ("max_length", span(field.max_length.as_ref()), is_text, LENGTH),
        ("pattern", span(field.pattern.as_ref()), scalar == Some(Scalar::Text), PATTERN),
        ("range", span(field.range.as_ref()), is_number, NUMBER),
        ("above", span(field.above.as_ref()), is_number, NUMBER),
        ("scale", span(field.scale.as_ref()), scalar == Some(Scalar::Decimal), SCALE),
        ("min_items", span(field.min_items.as_ref()), is_list, ITEMS),
        ("max_items", span(field.max_items.as_ref()), is_list, ITEMS),
        ("unique", unique, is_list, ITEMS),
        ("sent_as", span(field.sent_as.as_ref()), form_suits, form),
    ])
}

fn span<T>(limit: Option<&Spanned<T>>) -> Option<Span> {
    limit.map(|limit| limit.span)
}

/// Of keys with their places, whether they suit and what they would suit: those that are there and do not.
fn mismatches<const N: usize>(limits: [(&'static str, Option<Span>, bool, &'static str); N]) -> Vec<Mismatch> {
    let wrong = limits.into_iter().filter(|(_, _, suits, _)| !suits);
    wrong.filter_map(|(key, span, _, help)| Some((key, span?, help))).collect()
}
