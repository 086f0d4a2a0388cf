//! Facts of types and of the catalogue of error codes.

use std::collections::{BTreeMap, BTreeSet};

use super::ground::PageReading;
use super::of_field;
use super::{Fact, Ground, Home, Key, Layer, Origin, of_part};
use crate::Spanned;
use crate::model::limit;
use crate::model::{EnumValue, ErrorEntry, Level, Operation, Part, Service, Type, TypeDef};

/// What facts of a type rest on that carry no evidence themselves: what was read about the type, or of the parts that use
/// it where it stands in an operation's file.
pub(super) fn ground<'a>(service: &'a Service, known: &'a TypeDef) -> Ground<'a> {
    let owner = known.owner.as_ref();
    let operation = owner.and_then(|id| service.operation(id));
    let own = known.shape.read.as_ref().map(|reading| &reading.value);
    let page = operation.map_or("", |operation| operation.source.as_str());
    let readings = match (own, operation) {
        (None, Some(operation)) => {
            let parts = using(service, operation, known);
            parts.into_iter().map(|part| of_part::reading(operation, part)).collect()
        }
        (reading, _) => vec![PageReading { page, reading }],
    };
    let evidence = operation.map_or([].as_slice(), |operation| &operation.evidence);
    Ground::read(service, readings)
        .within(Layer::of(evidence, || vec![Key::named("types", &known.name), "types".into()]))
}

/// Parts of an operation from which a type can be reached.
fn using(service: &Service, operation: &Operation, known: &TypeDef) -> Vec<Part> {
    let parts = operation.parameters().map(|(place, _, field)| (place.part(), &field.ty.value));
    let headers = operation.response_headers.iter().map(|(_, field)| &field.ty.value);
    let response = operation.response_types().chain(headers).map(|ty| (Part::Response, ty));
    let errors = operation.error_fields.iter().map(|(_, field)| (Part::Errors, &field.ty.value));
    let mut types: BTreeMap<Part, Vec<&Type>> = BTreeMap::new();
    for (part, ty) in parts.chain(response).chain(errors) {
        types.entry(part).or_default().push(ty);
    }
    types.retain(|_, types| service.types_behind(types.iter().copied()).contains(known.name.as_str()));
    types.into_keys().collect()
}

/// All facts of a type; `requested` are the names of types that requests carry.
pub(super) fn facts<'a>(service: &'a Service, known: &'a TypeDef, requested: &BTreeSet<&str>) -> Vec<Fact<'a>> {
    let mut facts = Vec::new();
    let shape = &known.shape;
    let around = ground(service, known);
    let mut put = |key: &'static str, subject, span, layer: Layer<'a>, sentence| {
        facts.push(around.clone().within(layer).fact(Home::Type(known), subject, key, span, sentence));
    };
    let limits = limit::limits().map(|limit| (limit.key, limit.of_type(shape).is_some(), true));
    let keys = [("doc", true, true), ("scalar", shape.scalar.is_some(), false)].into_iter().chain(limits);
    let is_open = shape.enumeration.as_ref().is_some_and(|values| values.open);
    for (key, stated, sentence) in keys.chain([("keyed_by", !shape.keyed_by.is_empty(), true), ("open", is_open, true)])
    {
        if stated {
            put(key, "", known.name.span, Layer::new(&shape.evidence, key), sentence);
        }
    }
    if let Some(union) = &shape.union {
        put("union", "", union.tagged_by.span, Layer::new(&shape.evidence, "union"), false);
    }
    for (wire, value) in shape.enumeration.iter().flat_map(|values| &values.values) {
        put("value", wire, wire.span, layer_of_value(known, wire, value), true);
    }
    let place = requested.contains(known.name.as_str()).then_some(known.place);
    for (name, field) in shape.fields.iter().flatten() {
        let around = around.clone().within(of_field(known, name));
        of_field::add((Home::Type(known), &around), (service, place), (name, field), &mut facts);
    }
    facts
}

/// What a value of an enumeration rests on; nothing where the enumeration does not have it.
pub(super) fn of_value<'a>(service: &'a Service, known: &'a TypeDef, wire: &'a str) -> Option<Origin<'a>> {
    let value = known.shape.enumeration.as_ref()?.values.get(wire)?;
    Some(ground(service, known).within(layer_of_value(known, wire, value)).origin(true))
}

/// A value speaks for itself first, then the type for all of its values.
fn layer_of_value<'a>(known: &'a TypeDef, wire: &'a str, value: &'a EnumValue) -> Layer<'a> {
    let own = value.evidence.as_slice();
    if !own.is_empty() {
        return Layer::new(own, "doc");
    }
    Layer::of(&known.shape.evidence, || {
        let name = Key::named("values", wire);
        name.inside("doc").into_iter().chain([name, "values".into(), "enum".into()]).collect()
    })
}

/// What a type says of its fields' evidence.
pub(super) fn of_field<'a>(known: &'a TypeDef, name: &'a str) -> Layer<'a> {
    Layer::of(&known.shape.evidence, || vec![Key::named("fields", name), "fields".into()])
}

/// All facts of a code of the catalogue.
pub(super) fn facts_of_code<'a>(
    service: &'a Service,
    code: &'a Spanned<String>,
    entry: &'a ErrorEntry,
) -> Vec<Fact<'a>> {
    let mut facts = Vec::new();
    let reading = entry.read.as_ref().map(|reading| &reading.value);
    let around = Ground::read(service, [PageReading { page: "", reading }]);
    let keys = [
        ("status", true, false),
        ("meaning", true, true),
        ("cause", entry.cause.is_some(), true),
        ("remedy", entry.remedy.is_some(), true),
        ("retry", true, true),
    ];
    for (key, _, sentence) in keys.into_iter().filter(|(_, stated, _)| *stated) {
        let ground = around.clone().within(Layer::new(&entry.evidence, key));
        // The page that an entry names was read for it.
        let page = entry.source.as_deref().map(|source| Origin::Source { level: Level::Documented, source });
        let origin = match (ground.stated(), key) {
            (Some(stated), _) => stated,
            // No page speaks of repeating calls: the class is ours, after the meaning.
            (None, "retry") => Origin::Source { level: Level::Inferred, source: "meaning of the code" },
            (None, _) => page.unwrap_or_else(|| ground.origin(sentence)),
        };
        facts.push(ground.fact_of(Home::Code(code, entry), code, key, code.span, origin));
    }
    facts
}
