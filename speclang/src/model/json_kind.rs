//! Kinds of JSON value, by which the members of a union are told apart.

use super::{Base, Scalar, Service, Type};

/// A kind of JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonKind {
    /// A string.
    Text,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
}

impl JsonKind {
    /// The kind in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

impl Service {
    /// The members of a union in the order of their kinds, so that the order in which they are written says nothing.
    #[must_use]
    pub fn by_kind<'a>(&self, members: &'a [Type]) -> Vec<&'a Type> {
        let mut sorted: Vec<&Type> = members.iter().collect();
        sorted.sort_by_key(|member| self.json_kind(member));
        sorted
    }

    /// The same type with the members of its unions in the order of their kinds.
    #[must_use]
    pub fn in_one_order(&self, ty: &Type) -> Type {
        match ty {
            Type::List(item) => Type::List(Box::new(self.in_one_order(item))),
            Type::Map(value) => Type::Map(Box::new(self.in_one_order(value))),
            Type::Union(members) => {
                Type::Union(self.by_kind(members).into_iter().map(|member| self.in_one_order(member)).collect())
            }
            Type::Scalar(_) | Type::Named(_) => ty.clone(),
        }
    }

    /// What the values of a type are in JSON; nothing where they are of several kinds, or where nothing stands behind a name.
    #[must_use]
    pub fn json_kind(&self, ty: &Type) -> Option<JsonKind> {
        if ty.is_list() {
            return Some(JsonKind::List);
        }
        match self.base(ty) {
            Base::Scalar(Scalar::Any, _) | Base::Union(_) | Base::Missing => None,
            Base::Scalar(scalar, _) | Base::Enum(scalar, _) if scalar.is_number() => Some(JsonKind::Number),
            Base::Scalar(Scalar::Boolean, _) => Some(JsonKind::Boolean),
            Base::Scalar(..) | Base::Enum(..) => Some(JsonKind::Text),
            Base::Object(_) | Base::Map(_) | Base::Tagged(_) => Some(JsonKind::Object),
        }
    }
}
