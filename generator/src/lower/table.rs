//! A parameter to its row of the runtime's table.

use speclang::model::limit::{self, FactValue, Suits};
use speclang::model::{Base, Encoding, Field, Limits, Operation, Place, Scalar, SentAs, Service, WholeKind};

use super::names;
use super::presence::cells;
use super::rules::conditions;
use crate::ir::{self, BodyEncoding, Bound, Case, Fact, Kind, Moment, ParameterRow, Table, Times};

/// The row of a parameter of an operation.
pub(super) fn parameter(
    (place, name, field): (Place, &str, &Field),
    operation: &Operation,
    service: &Service,
) -> ParameterRow {
    let encoding = encoding(operation, service).filter(|_| place.is_body());
    row((place, self::place(place)), name, field, encoding, service)
}

/// The row of a field of an object.
pub(super) fn field(name: &str, field: &Field, place: Place, service: &Service) -> ParameterRow {
    row((place, ir::Place::Field), name, field, None, service)
}

/// How the body of an operation becomes bytes, where that is not JSON.
pub(super) fn encoding(operation: &Operation, service: &Service) -> Option<BodyEncoding> {
    match (service.whole_body(operation), operation.encoding.map(|encoding| encoding.value)) {
        (Some(WholeKind::Text | WholeKind::Bytes), _) => Some(BodyEncoding::Plain),
        (None, Some(Encoding::Form)) => Some(BodyEncoding::Form),
        (None, Some(Encoding::Multipart)) => Some(BodyEncoding::Parts),
        _ => operation.media_type.as_ref().map(|_| BodyEncoding::Json),
    }
}

fn row(
    (place, shown): (Place, ir::Place),
    name: &str,
    field: &Field,
    encoding: Option<BodyEncoding>,
    service: &Service,
) -> ParameterRow {
    let mut facts = kind(field, service);
    limit_facts(field, service, &mut facts);
    facts.extend(encoding.map(Fact::In));
    facts.extend(field.segments.map(|_| Fact::Segments));
    facts.extend(field.required.then_some(Fact::Required));
    facts.extend(field.secret.then_some(Fact::Secret));
    facts.extend(presence(field, place, service));
    ParameterRow { place: shown, name: name.to_owned(), facts }
}

/// The row of a member of a union, which has no presence, and no name but its tag.
pub(super) fn member(tag: &str, field: &Field, service: &Service) -> ParameterRow {
    let mut facts = kind(field, service);
    limit_facts(field, service, &mut facts);
    ParameterRow { place: ir::Place::Field, name: tag.to_owned(), facts }
}

fn kind(field: &Field, service: &Service) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(constant) = &field.constant {
        let of = constant_kind(field, service).into_iter().map(Fact::Kind);
        return of.chain([Fact::Constant(constant.value.clone())]).collect();
    }
    match service.base_of_values(&field.ty) {
        Base::Scalar(of, _) => facts.push(Fact::Kind(scalar(of))),
        Base::Enum(of, values) => {
            facts.push(Fact::Kind(scalar(of)));
            if !values.open {
                let accepted = values.values.keys().filter(|value| field.except.iter().all(|not| not.value != *value));
                facts.push(Fact::OneOf(accepted.map(str::to_owned).collect()));
            }
        }
        Base::Object(_) => facts.push(Fact::Object(of_type(field, service))),
        Base::Union(members) => {
            let (of, recursive) = (names::union(members, service), service.is_recursive_union(members));
            facts.push(Fact::Union(Table { of, recursive }));
        }
        Base::Tagged(union) => {
            facts.push(Fact::Tagged(union.tagged_by.value.clone(), of_type(field, service)));
        }
        Base::Map(_) | Base::Missing => {}
    }
    facts.extend((0..field.ty.depth()).map(|_| Fact::List));
    if field.ty.is_map() {
        facts.push(Fact::Map);
    }
    facts
}

/// The table of the type that a field is of.
fn of_type(field: &Field, service: &Service) -> Table {
    let name = field.ty.item().to_string();
    Table { of: names::type_name(&name, service), recursive: service.is_recursive(&name) }
}

/// What a constant is; checks refuse those that are nothing.
pub(super) fn constant_kind(field: &Field, service: &Service) -> Option<Kind> {
    match service.base(&field.ty) {
        Base::Scalar(of, _) | Base::Enum(of, _) => Some(scalar(of)),
        Base::Object(_) | Base::Map(_) | Base::Union(_) | Base::Tagged(_) | Base::Missing => None,
    }
}

fn limit_facts(field: &Field, service: &Service, facts: &mut Vec<Fact>) {
    let known = Limits::of(field, service);
    let (mut of_number, mut of_list) = (Vec::new(), Vec::new());
    for limit in limit::limits() {
        let Some(stated) = known.get(limit) else { continue };
        for fact in limit.facts {
            let Some(bound) = (fact.value)(stated.value).map(bound) else { continue };
            let name = if known.is_collection() { fact.of_items } else { fact.name };
            match limit.suits {
                Suits::Number | Suits::Decimal => of_number.push((name, bound)),
                Suits::Length | Suits::Text if !known.is_collection() => facts.push(Fact::Limit(name, bound)),
                Suits::Length | Suits::Text | Suits::Items | Suits::List | Suits::Map => of_list.push((name, bound)),
            }
        }
    }
    facts.extend((!of_number.is_empty()).then_some(Fact::NumberLimits(of_number)));
    facts.extend((!of_list.is_empty()).then_some(Fact::ListLimits(of_list)));
    match field.sent_as.map(|sent| sent.value) {
        Some(SentAs::Text) if known.scalar != Some(Scalar::Text) => facts.push(Fact::AsText),
        Some(SentAs::Comma) => facts.push(Fact::Comma),
        Some(SentAs::MinorUnits) => facts.extend(currency(field).map(Fact::MinorUnits)),
        _ => facts.extend(times(field).map(Fact::Times)),
    }
}

/// Wire name of the field with the currency of an amount in minor units.
pub(super) fn currency(field: &Field) -> Option<String> {
    let currency =
        field.currency.as_ref().filter(|_| field.sent_as.is_some_and(|form| form.value == SentAs::MinorUnits));
    currency.map(|currency| currency.value.clone())
}

/// How instants of a field are spelled, where that is not their own way.
pub(super) fn times(field: &Field) -> Option<Times> {
    match field.sent_as?.value {
        SentAs::Seconds => Some(Times::Seconds),
        SentAs::Milliseconds => Some(Times::Milliseconds),
        SentAs::Offset => Some(Times::Offset),
        SentAs::Text | SentAs::Repeated | SentAs::Comma | SentAs::MinorUnits => None,
    }
}

fn bound(value: FactValue<'_>) -> Bound {
    match value {
        FactValue::Count(count) => Bound::Count(count),
        FactValue::Number(number) => Bound::Text(number.to_string()),
        FactValue::Text(text) => Bound::Text(text.to_owned()),
        FactValue::Flag => Bound::Holds,
    }
}

fn presence(field: &Field, place: Place, service: &Service) -> Option<Fact> {
    let cases = field.presence_cases(place, service);
    match cases.as_slice() {
        [] => None,
        [case] if case.when.is_empty() => {
            let row = cells(&case.row);
            (!row.is_empty()).then_some(Fact::Presence(row))
        }
        cases => {
            let case = |case: &speclang::model::Case| Case { when: conditions(&case.when), row: cells(&case.row) };
            Some(Fact::Cases(cases.iter().map(case).collect()))
        }
    }
}

fn place(place: Place) -> ir::Place {
    match place {
        Place::Path => ir::Place::Path,
        Place::Query => ir::Place::Query,
        Place::Header => ir::Place::Header,
        Place::Body | Place::Form => ir::Place::Body,
        Place::Whole => ir::Place::Whole,
    }
}

fn scalar(scalar: Scalar) -> Kind {
    match scalar {
        Scalar::Text => Kind::Text,
        Scalar::Integer => Kind::Integer,
        Scalar::Unsigned => Kind::Unsigned,
        Scalar::Decimal => Kind::Decimal,
        Scalar::Boolean => Kind::Boolean,
        Scalar::Instant => Kind::Time(Moment::Instant),
        Scalar::Date => Kind::Time(Moment::Date),
        Scalar::Month => Kind::Time(Moment::Month),
        Scalar::Any => Kind::Any,
        Scalar::Bytes => Kind::Bytes,
        Scalar::File => Kind::File,
    }
}
