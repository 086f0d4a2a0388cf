//! Limits that leave no value of the type.

use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::limit;
use crate::model::{Base, Field, Limits, Numbers, Scalar, Service, Type};

pub(super) const CHECK: Check = Check {
    code: "no-value",
    finds: "Limits that no value of the type satisfies: numbers between two neighbours, lengths that no time, number or enum value has, more distinct items than there are values.",
    why: "No value could be sent, so one of the limits or the type is wrong.",
    instead: "Correct the limits, or the type.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  since: {type: instant, max_length: 19, doc: Time of the thing., presence: filter if given}
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
  since: {type: instant, max_length: 20, doc: Time of the thing., presence: filter if given}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        numbers(service, site.field, findings);
        lengths(service, site.field, findings);
        different(service, site.field, findings);
    }
}

/// Fewest and most characters of a type's values; nothing where they can have any number of them.
fn characters(service: &Service, field: &Field) -> Option<(u32, u32)> {
    match service.base(&field.ty) {
        Base::Scalar(Scalar::Instant, _) => Some((20, 20)),
        Base::Scalar(Scalar::Date, _) => Some((10, 10)),
        Base::Scalar(Scalar::Month, _) => Some((7, 7)),
        Base::Scalar(Scalar::Integer | Scalar::Unsigned, _) => Some((1, 20)),
        Base::Scalar(Scalar::Decimal, _) => Some((1, 31)),
        Base::Enum(_, values) if !values.open => {
            let lengths = values
                .values
                .iter()
                .map(|(value, _)| value)
                .map(|value| u32::try_from(value.chars().count()).unwrap_or(u32::MAX));
            Some((lengths.clone().min()?, lengths.max()?))
        }
        _ => None,
    }
}

fn lengths(service: &Service, field: &Field, findings: &mut Findings<'_>) {
    let Some((fewest, most)) = characters(service, field) else { return };
    let long = field.min_length.as_ref().filter(|least| least.value > most);
    let short = field.max_length.as_ref().filter(|limit| limit.value > 0 && limit.value < fewest);
    for (limit, bound, has) in
        [(long, "at least", format!("{most} at most")), (short, "at most", format!("{fewest} at least"))]
    {
        if let Some(limit) = limit {
            let message = format!("no `{}` has {bound} {limit} characters: it has {has}", field.ty.item());
            findings.push(findings.error(limit.span, message).help("correct the length, or the type"));
        }
    }
}

/// Numbers whose limits, each right by itself, leave none.
fn numbers(service: &Service, field: &Field, findings: &mut Findings<'_>) {
    let Some(numbers) = Numbers::of(field, service) else { return };
    let known = Limits::of(field, service);
    let of_numbers = || limit::limits().filter(|limit| limit.suits.is_of_numbers());
    // A type by itself leaves some, and limits that contradict each other are told by themselves.
    let mut stated = of_numbers().filter_map(|limit| known.own(limit)?.span);
    let Some(at) = stated.next().filter(|_| numbers.sample().is_none()) else { return };
    let mut ends = numbers.range.into_iter().flat_map(|range| [range.min, range.max]).flatten().chain(numbers.above);
    let told =
        ends.any(|end| !numbers.carries(end)) || of_numbers().any(|limit| (limit.contradiction)(&known).is_some());
    if !told {
        let empty = findings.error(at, format!("no `{}` satisfies all number limits", field.ty.value));
        let empty = stated.fold(empty, |empty, span| empty.also(span, "together with this"));
        findings.push(empty.help("correct one of them; the digits of the type are limited, too"));
    }
}

/// Lists without repetition that ask for more items than there are values.
fn different(service: &Service, field: &Field, findings: &mut Findings<'_>) {
    let Some(least) = field.min_items.as_ref().filter(|_| field.unique) else { return };
    let values = match service.base(&field.ty) {
        Base::Enum(_, values) if !values.open => u32::try_from(values.values.iter().len()).ok(),
        Base::Scalar(Scalar::Boolean, _) => Some(2),
        _ => None,
    };
    // Of lists within a list there are more.
    let nested = matches!(&field.ty.value, Type::List(item) if item.is_list());
    if let Some(values) = values.filter(|values| *values < least.value && !nested) {
        let empty = findings.error(least.span, format!("{least} distinct items, but there are only {values} values"));
        findings.push(empty.also(field.ty.span, "their type").help("correct `min_items`, or remove `unique`"));
    }
}
