//! Documentation of a parameter or of a field of an answer: what it is, then its facts.

use speclang::model::{Base, Field, Limits, Place, Scalar, Service};

use super::paragraph;
use super::presence_words::{outcome_words, state_title};
use crate::ir::Doc;
use crate::lower::particulars::particulars;
use speclang::text::markdown;

/// A parameter: what it is, then one line of facts.
pub(in crate::lower) fn request_field(wire: &str, field: &Field, place: Place, service: &Service) -> Doc {
    let mut doc = markdown::paragraphs(&field.doc);
    let mut facts = vec![if field.required { "Required".to_owned() } else { "Optional".to_owned() }];
    facts.push(format!("{} in the {}", markdown::code(wire), place.name()));
    facts.extend(Limits::of(field, service).words());
    facts.extend(zone_words(field, service));
    facts.extend(particulars(field));
    if field.secret {
        facts.push("redacted".to_owned());
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
        format!("- [`{0}`](Self::{0}) sets {key}: {doc}", named.name.value)
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
    facts.extend(particulars(field));
    if field.secret {
        facts.push("redacted".to_owned());
    }
    paragraph(&mut doc, [facts.join(" · ")]);
    paragraph(&mut doc, field.missing_when.iter().map(|sentence| markdown::line(sentence)));
    doc
}

fn zone_words(field: &Field, service: &Service) -> Option<String> {
    match service.base(&field.ty) {
        Base::Scalar(Scalar::Instant, _) => Some("UTC".to_owned()),
        Base::Scalar(Scalar::Date | Scalar::Month, _) => Some(format!("UTC{}", service.file.zone.value)),
        _ => None,
    }
}
