//! The values of an example as a tree by names on the wire.

use generator::ir::Value;
use speclang::model::{Base, Field, Service, Type};
use speclang::{Spanned, naming};

/// A value of an example.
#[derive(Debug, Clone)]
pub(super) enum Said<'a> {
    /// A value without parts, as text.
    Plain(String),
    /// A list.
    List(Vec<Said<'a>>),
    /// A map.
    Map(Vec<(String, Said<'a>)>),
    /// An object.
    Object(Vec<Member<'a>>),
    /// A value of a union, with its type, and with its tag and the field of it where it has one.
    Member(Box<Said<'a>>, &'a Type, Option<(&'a str, &'a str)>),
}

/// A parameter or a field with its value.
#[derive(Debug, Clone)]
pub(super) struct Member<'a> {
    pub(super) name: &'a str,
    pub(super) field: &'a Field,
    pub(super) said: Said<'a>,
}

impl<'a> Said<'a> {
    /// The generator's sample value of a type.
    pub(super) fn of(ty: &'a Type, value: &Value, service: &'a Service) -> Self {
        match value.plain() {
            Value::List(items) => Self::List(items.iter().map(|item| Self::of(ty, item, service)).collect()),
            Value::Many(items, count) => {
                let items = items.iter().cycle().take(*count as usize);
                Self::List(items.map(|item| Self::of(ty, item, service)).collect())
            }
            Value::Object(_, required, optional) => {
                let Base::Object(fields) = service.base_of_values(ty) else { return Self::Object(Vec::new()) };
                let fields = fields.iter().map(|(name, field)| (name, field));
                Self::Object(members(fields, [required, optional], service))
            }
            Value::Map(entries) => {
                let entry = |(key, value): &(String, Value)| (key.clone(), Self::of(ty, value, service));
                Self::Map(entries.iter().map(entry).collect())
            }
            Value::Any(text) => Self::Plain(serde_json::Value::from(text.as_str()).to_string()),
            Value::Text(text)
            | Value::Bytes(text)
            | Value::File(text)
            | Value::Decimal(text)
            | Value::Time(_, text)
            | Value::UnknownVariant(_, text) => Self::Plain(text.clone()),
            Value::Repeat(character, count) => Self::Plain(character.to_string().repeat(*count as usize)),
            Value::Integer(number) => Self::Plain(number.to_string()),
            Value::Boolean(value) => Self::Plain(value.to_string()),
            Value::Variant(_, name) => Self::Plain(variant(ty, name, service).unwrap_or_default()),
            Value::Member(_, variant, value) => {
                let found = match service.base_of_values(ty) {
                    Base::Union(members) => {
                        let named = |member: &&Type| naming::union_member(member, service).as_ref() == Some(variant);
                        members.iter().find(named).map(|ty| (ty, None))
                    }
                    Base::Tagged(union) => {
                        let named = |(_, member): &(Option<&str>, &Type)| {
                            naming::tagged_member(member, service).as_ref() == Some(variant)
                        };
                        let found = union.members().find(named);
                        found.map(|(tag, ty)| (ty, tag.map(|tag| (union.tagged_by.as_str(), tag))))
                    }
                    _ => None,
                };
                found.map_or(Self::Plain(String::new()), |(ty, tag)| {
                    Self::Member(Box::new(Self::of(ty, value, service)), ty, tag)
                })
            }
            // Samples hold no states.
            Value::Given(_) | Value::State(_) => Self::Plain(String::new()),
        }
    }
}

/// The fields that have a value among those.
pub(super) fn members<'a>(
    fields: impl Iterator<Item = (&'a Spanned<String>, &'a Field)>,
    values: [&[(String, Value)]; 2],
    service: &'a Service,
) -> Vec<Member<'a>> {
    let given = fields.filter_map(|(name, field)| {
        let member = naming::member(name, field.rust_name.as_ref().map(|chosen| chosen.as_str()))?;
        let (_, value) = values.into_iter().flatten().find(|(known, _)| *known == member)?;
        Some(Member { name, field, said: Said::of(&field.ty, value, service) })
    });
    given.collect()
}

/// The value on the wire of a variant.
fn variant(ty: &Type, name: &str, service: &Service) -> Option<String> {
    let Base::Enum(_, known) = service.base_of_values(ty) else { return None };
    let mut values = known.values.iter();
    let named = |value: &speclang::model::EnumValue| value.name.as_ref().map(|name| name.value.clone());
    let found = values.find(|(wire, value)| naming::variant(wire, named(value).as_deref()).as_deref() == Some(name))?;
    Some(found.0.value.clone())
}
