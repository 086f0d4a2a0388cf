//! Documentation of a parameter or of a field of an answer: what it is, then its facts.

use speclang::model::{Base, Field, Place, Scalar, Service, Unlimited};

use super::paragraph;
use super::presence_words::{outcome_words, state_title};
use crate::ir::Doc;
use crate::lower::limits::limits;
use speclang::text::markdown;

/// A parameter: what it is, then one line of facts.
pub(in crate::lower) fn request_field(wire: &str, field: &Field, place: Place, service: &Service) -> Doc {
    let mut doc = markdown::paragraphs(&field.doc);
    let mut facts = vec![if field.required { "Required".to_owned() } else { "Optional".to_owned() }];
    facts.push(format!("{} in the {}", markdown::code(wire), place.name()));
    facts.extend(limits(field, service).words());
    facts.extend(zone_words(field, service));
    facts.extend(exception(field, "not accepted here"));
    facts.extend(unlimited(field));
    if field.reserved {
        facts.push("reserved by the vendor".to_owned());
    }
    if field.secret {
        facts.push("never shown".to_owned());
    }
    paragraph(&mut doc, [facts.join(" · ")]);
    let (must, may) = field.states(place, service);
    let states = must.iter().chain(&may).filter_map(|state| {
        let words = outcome_words(field, place, *state, service);
        (!words.is_empty()).then(|| format!("{}: {words}", state_title(*state)))
    });
    let states: Vec<String> = states.filter(|_| !field.required).collect();
    if !states.is_empty() {
        paragraph(&mut doc, [states.join(" · ")]);
    }
    let named = field.named.iter().map(|(key, named)| {
        let (key, doc) = (markdown::code(key), markdown::line(&named.doc));
        format!("- [`{0}`](Self::{0}) says {key}: {doc}", named.name.value)
    });
    paragraph(&mut doc, named.collect::<Vec<_>>());
    doc
}

/// A field of an answer: what it is, and when it is missing.
pub(in crate::lower) fn answer_field(wire: &str, field: &Field, service: &Service) -> Doc {
    let mut doc = markdown::paragraphs(&field.doc);
    let mut facts = vec![markdown::code(wire)];
    facts.extend(zone_words(field, service));
    facts.extend(field.unit.as_ref().map(|unit| format!("unit in {}", markdown::code(unit))));
    facts.extend(field.currency.as_ref().map(|currency| format!("currency in {}", markdown::code(currency))));
    facts.extend(exception(field, "never comes here"));
    if field.reserved {
        facts.push("reserved by the vendor, always empty".to_owned());
    }
    if field.secret {
        facts.push("never shown".to_owned());
    }
    paragraph(&mut doc, [facts.join(" · ")]);
    paragraph(&mut doc, field.missing_when.iter().map(|sentence| markdown::line(sentence)));
    doc
}

/// Values of the enumeration that the operation has no use for.
fn exception(field: &Field, words: &str) -> Option<String> {
    let values: Vec<String> = field.except.iter().map(|value| markdown::code(value)).collect();
    (!values.is_empty()).then(|| format!("{} {words}", values.join(", ")))
}

/// Limits that the page leaves out on purpose.
fn unlimited(field: &Field) -> impl Iterator<Item = String> {
    field.unlimited.iter().map(|limit| match limit.value {
        Unlimited::MaxLength => "any length".to_owned(),
        Unlimited::Range => "any size".to_owned(),
        Unlimited::MaxItems => "any number of items".to_owned(),
    })
}

fn zone_words(field: &Field, service: &Service) -> Option<String> {
    match service.base(&field.ty) {
        Base::Scalar(Scalar::Instant, _) => Some("UTC".to_owned()),
        Base::Scalar(Scalar::Date | Scalar::Month, _) => Some(format!("UTC{}", service.file.zone.value)),
        _ => None,
    }
}
