//! The values of an example as a tree by names on the wire, and what the rules of an operation change about them.

use generator::ir::Value;
use speclang::model::{Base, Condition, Demand, Field, Operation, Service, Statement};
use speclang::{Entries, Spanned, naming};

/// A value of an example.
#[derive(Debug, Clone)]
pub(super) enum Said<'a> {
    /// A value without parts, as text.
    Plain(String),
    /// A list.
    List(Vec<Said<'a>>),
    /// An object.
    Object(Vec<Member<'a>>),
}

/// A parameter or a field with its value.
#[derive(Debug, Clone)]
pub(super) struct Member<'a> {
    pub(super) name: &'a str,
    pub(super) field: &'a Field,
    pub(super) said: Said<'a>,
}

impl<'a> Said<'a> {
    /// The generator's sample value of a field.
    pub(super) fn of(field: &'a Field, value: &Value, service: &'a Service) -> Self {
        match value {
            Value::List(items) => Self::List(items.iter().map(|item| Self::of(field, item, service)).collect()),
            Value::Object(_, values, _) => {
                let Base::Object(fields) = service.base(&field.ty) else { return Self::Object(Vec::new()) };
                Self::Object(members(fields.iter().map(|(name, field)| (name, field)), values, service))
            }
            Value::Text(text) | Value::Decimal(text) | Value::Time(_, text) | Value::UnknownVariant(_, text) => {
                Self::Plain(text.clone())
            }
            Value::Repeat(character, count) => Self::Plain(character.to_string().repeat(*count as usize)),
            Value::Integer(number) => Self::Plain(number.to_string()),
            Value::Boolean(value) => Self::Plain(value.to_string()),
            Value::Variant(_, name) => Self::Plain(variant(field, name, service).unwrap_or_default()),
            // Samples hold no states, and no lists of many items.
            Value::Series(_) | Value::State(_) => Self::Plain(String::new()),
        }
    }
}

/// The required ones of the fields with their sample values, which have the same order.
pub(super) fn members<'a>(
    fields: impl Iterator<Item = (&'a Spanned<String>, &'a Field)>,
    values: &[(String, Value)],
    service: &'a Service,
) -> Vec<Member<'a>> {
    let required = fields.filter(|(_, field)| field.required);
    let given = required.zip(values);
    given.map(|((name, field), (_, value))| Member { name, field, said: Said::of(field, value, service) }).collect()
}

/// The value on the wire of a variant.
fn variant(field: &Field, name: &str, service: &Service) -> Option<String> {
    let Base::Enum(_, known) = service.base(&field.ty) else { return None };
    let mut values = known.values.iter();
    let named = |value: &speclang::model::EnumValue| value.name.as_ref().map(|name| name.value.clone());
    let found = values.find(|(wire, value)| naming::variant(wire, named(value).as_deref()).as_deref() == Some(name))?;
    Some(found.0.value.clone())
}

/// Changes values so that nothing more is required: samples hold what every call must carry, and rules may ask for more.
pub(super) fn keep_rules<'a>(given: &mut Vec<Member<'a>>, operation: &'a Operation, service: &'a Service) {
    for (_, entry) in &operation.rules {
        let Statement::Conditional(rule) = &entry.rule.statement else { continue };
        let [condition] = rule.when.as_slice() else { continue };
        if rule.demand != Demand::Required || condition.values.is_empty() || condition.negated {
            continue;
        }
        let path: Vec<&str> = condition.parameter.split('.').collect();
        let fields: Vec<_> = operation.parameters().map(|(_, name, field)| (name, field)).collect();
        let Some((name, field)) = fields.iter().find(|(name, _)| name.as_str() == path[0]).copied() else { continue };
        set(given, (name, field), &path[1..], condition, rule.unless, service);
    }
}

/// Gives the parameter of a condition a value by which the demand does not hold.
fn set<'a>(
    given: &mut Vec<Member<'a>>,
    (name, field): (&'a str, &'a Field),
    rest: &[&str],
    condition: &Condition,
    unless: bool,
    service: &'a Service,
) {
    let place = given.iter().position(|member| member.name == name);
    if let [next, rest @ ..] = rest {
        // Objects that the example leaves out ask for nothing.
        let Some(Said::Object(members)) = place.map(|place| &mut given[place].said) else { return };
        let Some(inner) = inside(field, next, service) else { return };
        return set(members, inner, rest, condition, unless, service);
    }
    let holds = |member: &Member<'_>| matches!(&member.said, Said::Plain(text) if condition.values.contains(text));
    let is_asked = place.is_some_and(|place| holds(&given[place])) != unless;
    if !is_asked {
        return;
    }
    let listed = |text: &&str| condition.values.iter().any(|value| value == text) == unless;
    let value = match service.base(&field.ty) {
        Base::Enum(_, known) => known.values.keys().find(listed).map(str::to_owned),
        _ => condition.values.first().filter(|_| unless).cloned(),
    };
    let Some(said) = value.map(Said::Plain) else { return };
    match place {
        Some(place) => given[place].said = said,
        None => given.push(Member { name, field, said }),
    }
}

fn inside<'a>(field: &'a Field, name: &str, service: &'a Service) -> Option<(&'a str, &'a Field)> {
    let Base::Object(fields) = service.base(&field.ty) else { return None };
    let fields: &Entries<Field> = fields;
    fields.iter().find(|(known, _)| known.as_str() == name).map(|(name, field)| (name.as_str(), field))
}
