//! All limits of one value: its own, else those of its type.

use rust_decimal::Decimal;

use super::{Limit, Stated, StatedValue, limits};
use crate::model::{Base, EnumDef, Field, Numbers, Range, Scalar, Service, Shape};

/// The limits of a parameter, a field, or a named scalar.
#[derive(Debug, Clone, Copy)]
pub struct Limits<'a> {
    field: Option<&'a Field>,
    shape: Option<&'a Shape>,
    /// What its values are on the wire, those of an enumeration included.
    pub scalar: Option<Scalar>,
    /// Its values, where they are listed.
    pub enumeration: Option<&'a EnumDef>,
}

impl<'a> Limits<'a> {
    /// Those of a field, which go before those of its type.
    #[must_use]
    pub fn of(field: &'a Field, service: &'a Service) -> Self {
        let (scalar, shape, enumeration) = match service.base_of_values(&field.ty) {
            Base::Scalar(scalar, shape) => (Some(scalar), shape, None),
            Base::Enum(scalar, values) => (Some(scalar), None, Some(values)),
            Base::Object(_) | Base::Map(_) | Base::Union(_) | Base::Tagged(_) | Base::Missing => (None, None, None),
        };
        Self { field: Some(field), shape, scalar, enumeration }
    }

    /// Those of a named scalar.
    #[must_use]
    pub fn of_shape(shape: &'a Shape) -> Self {
        let scalar = shape.scalar.map(|scalar| scalar.value);
        Self { field: None, shape: Some(shape), scalar, enumeration: None }
    }

    /// What holds.
    #[must_use]
    pub fn get(&self, limit: &Limit) -> Option<Stated<'a>> {
        self.own(limit).or_else(|| self.inherited(limit))
    }

    /// What the field states.
    #[must_use]
    pub fn own(&self, limit: &Limit) -> Option<Stated<'a>> {
        (limit.of_field)(self.field?)
    }

    /// What the named scalar states.
    #[must_use]
    pub fn inherited(&self, limit: &Limit) -> Option<Stated<'a>> {
        limit.of_type(self.shape?)
    }

    /// Whether it holds.
    #[must_use]
    pub fn has(&self, limit: &Limit) -> bool {
        self.get(limit).is_some()
    }

    /// A count.
    #[must_use]
    pub fn count(&self, limit: &Limit) -> Option<u32> {
        match self.get(limit)?.value {
            StatedValue::Count(count) => Some(count),
            _ => None,
        }
    }

    /// A text.
    #[must_use]
    pub fn text(&self, limit: &Limit) -> Option<&'a str> {
        match self.get(limit)?.value {
            StatedValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A range.
    #[must_use]
    pub fn range(&self, limit: &Limit) -> Option<Range> {
        match self.get(limit)?.value {
            StatedValue::Range(range) => Some(range),
            _ => None,
        }
    }

    /// A number.
    #[must_use]
    pub fn number(&self, limit: &Limit) -> Option<Decimal> {
        match self.get(limit)?.value {
            StatedValue::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Whether the value is a list.
    #[must_use]
    pub fn is_list(&self) -> bool {
        self.field.is_some_and(|field| field.ty.is_list())
    }

    /// Whether the value holds others that its limits are for: the items of a list, the values of a map.
    #[must_use]
    pub fn is_collection(&self) -> bool {
        self.field.is_some_and(|field| field.ty.is_collection())
    }

    /// Which numbers it allows; nothing where its values are none, or are listed.
    #[must_use]
    pub fn numbers(&self) -> Option<Numbers> {
        let scalar = self.scalar.filter(|_| self.enumeration.is_none())?;
        scalar.is_number().then(|| Numbers::new(scalar, self))
    }

    /// The limits in words, one each, for documentation.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        limits().filter_map(|limit| (limit.words)(self)).collect()
    }
}
