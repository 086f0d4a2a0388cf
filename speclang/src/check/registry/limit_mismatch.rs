//! A limit that does not suit the type.

use crate::Span;
use crate::check::walk::{Site, sites, word_after};
use crate::check::{Check, Findings, Run};
use crate::model::limit::{self, Suits};
use crate::model::{Base, Place, Scalar, SentAs, Service, Shape};
use crate::source::Sources;

pub(super) const CHECK: Check = Check {
    code: "limit-mismatch",
    finds: "A limit that does not apply to the type or location: a length or pattern on a value that is not text on the wire, a range on a value that is not a number, `scale` on a value that is not a decimal, item limits on a value that is not a list or a map, limits of keys on a value that is not a map, `sent_as` where there is only one form.",
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

const AS_TEXT: &str =
    "`text` applies to numbers and booleans in a body; elsewhere, and for other types, there is only one form";
const AS_TIME: &str = "`seconds`, `milliseconds` and `offset` apply to instants";
const AS_MONEY: &str = "`minor units` applies to a decimal, alone and not in a list or a map";
const AS_LIST: &str = "`repeated` and `comma` apply to lists in a query";

/// A limit that does not suit: its key, where it stands, and what it would suit.
type Mismatch = (&'static str, Span, &'static str);

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        let base = service.base_of_values(&site.field.ty);
        // What is wrong with a type that is none, other checks say.
        if !matches!(base, Base::Missing) {
            let remedy = match base {
                Base::Union(_) => "state it in the type of the member that it limits, with a name and `scalar:`",
                _ => "remove it, or correct the type",
            };
            report(of_site(site, base, findings.sources), &site.field.ty.to_string(), site.name, remedy, findings);
        }
    }
    for known in &service.types {
        if let Some(scalar) = &known.shape.scalar {
            let wrong = of_shape(&known.shape, scalar.value);
            report(wrong, scalar.name(), &known.name, "remove it, or correct the type", findings);
        }
    }
}

fn report(mismatches: Vec<Mismatch>, ty: &str, name: &str, remedy: &str, findings: &mut Findings<'_>) {
    for (key, span, suits) in mismatches {
        let wrong = findings.error(span, format!("`{key}` does not apply to `{name}`, which is of type `{ty}`"));
        findings.push(wrong.help(format!("{suits}; {remedy}")));
    }
}

fn of_shape(shape: &Shape, scalar: Scalar) -> Vec<Mismatch> {
    let suits = |suits| match suits {
        Suits::Length => !matches!(scalar, Scalar::Boolean | Scalar::Any),
        Suits::Text => scalar == Scalar::Text,
        Suits::Number => scalar.is_number(),
        Suits::Decimal => scalar == Scalar::Decimal,
        Suits::Items | Suits::List | Suits::Map => false,
    };
    let wrong = limit::limits().filter(|limit| !suits(limit.suits));
    wrong.filter_map(|limit| Some((limit.key, limit.of_type(shape)?.span?, limit.suits.words()))).collect()
}

fn of_site(site: Site<'_>, base: Base<'_>, sources: &Sources) -> Vec<Mismatch> {
    let field = site.field;
    // The values of an enumeration are its limit; only a length may be stated as well.
    let (scalar, wire) = match base {
        Base::Scalar(scalar, _) => (Some(scalar), Some(scalar)),
        Base::Enum(scalar, _) => (None, Some(scalar)),
        Base::Object(_) | Base::Map(_) | Base::Union(_) | Base::Tagged(_) | Base::Missing => (None, None),
    };
    let is_text = match wire {
        Some(Scalar::Integer | Scalar::Unsigned) => {
            !matches!(site.place, Place::Body | Place::Whole)
                || field.sent_as.as_ref().is_some_and(|form| form.value == SentAs::Text)
        }
        Some(Scalar::Boolean | Scalar::Any) | None => false,
        // Its text is not the one of an instant, or of an amount.
        Some(Scalar::Instant | Scalar::Decimal) => {
            field.sent_as.as_ref().is_none_or(|form| !form.value.is_of_answers())
        }
        Some(_) => true,
    };
    let is_list = field.ty.is_list();
    let suits = |suits| match suits {
        Suits::Length => is_text,
        Suits::Text => scalar == Some(Scalar::Text),
        Suits::Number => scalar.is_some_and(Scalar::is_number),
        Suits::Decimal => scalar == Some(Scalar::Decimal),
        Suits::Items => field.ty.is_collection(),
        Suits::List => is_list,
        Suits::Map => field.ty.is_map(),
    };
    let wrong = limit::limits().filter(|limit| !suits(limit.suits));
    let limits = wrong.filter_map(|limit| {
        let stated = (limit.of_field)(field)?;
        let span = stated.span.unwrap_or_else(|| word_after(sources, site.name.span, limit.key));
        Some((limit.key, span, limit.suits.words()))
    });
    let form = field.sent_as.as_ref().and_then(|form| {
        let (suits, words) = match form.value {
            SentAs::Seconds | SentAs::Milliseconds | SentAs::Offset => (scalar == Some(Scalar::Instant), AS_TIME),
            SentAs::MinorUnits => (scalar == Some(Scalar::Decimal) && !field.ty.is_collection(), AS_MONEY),
            SentAs::Repeated | SentAs::Comma => (site.place == Place::Query && is_list, AS_LIST),
            SentAs::Text => {
                let has_other = |scalar: Scalar| scalar.is_plain_json() && scalar.is_single();
                (matches!(site.place, Place::Body | Place::Whole) && wire.is_some_and(has_other), AS_TEXT)
            }
        };
        (!suits).then_some(("sent_as", form.span, words))
    });
    limits.chain(form).collect()
}
