//! Unions: values of which each is of one of several types.

use super::{Collection, Kind, Parameter};
use crate::decode::JsonKind;

/// The types of which a value is one.
#[derive(Debug, Clone, Copy)]
pub struct Union {
    /// Field of objects whose value says which type each is of; empty where the kind of JSON value does.
    pub tag: &'static str,
    /// What each type is. Its name is its tag; one without is that of all other objects, or of all of a kind of JSON value.
    pub members: &'static [Parameter],
}

impl Union {
    /// One of these types, which have no name of their own.
    #[must_use]
    pub const fn of(members: &'static [Parameter]) -> Self {
        Self { tag: "", members }
    }

    /// One of these objects, each named by its tag, the value of that field.
    #[must_use]
    pub const fn tagged(tag: &'static str, members: &'static [Parameter]) -> Self {
        Self { tag, members }
    }

    /// The member of an index, as [`Wire::Member`](crate::Wire::Member) has it.
    #[must_use]
    pub fn member(self, index: u16) -> Option<&'static Parameter> {
        self.members.get(usize::from(index))
    }

    /// The index of the member that a JSON value of a kind is of, if the kind tells members apart.
    #[must_use]
    pub fn of_kind(self, kind: JsonKind) -> Option<u16> {
        let index = self.members.iter().position(|member| member.json_kind() == Some(kind))?;
        u16::try_from(index).ok().filter(|_| self.tag.is_empty())
    }

    /// The index of the member that an object with a tag is of, or one without.
    #[must_use]
    pub fn of_tag(self, tag: Option<&str>) -> Option<u16> {
        let of = |name: &str| self.members.iter().position(|member| member.name == name);
        let index = tag.filter(|tag| !tag.is_empty()).and_then(of).or_else(|| of(""))?;
        u16::try_from(index).ok().filter(|_| !self.tag.is_empty())
    }
}

impl Parameter {
    /// The kind of JSON value that it goes out as; nothing where that depends on the value.
    #[must_use]
    pub const fn json_kind(&self) -> Option<JsonKind> {
        match (self.facts.collection, self.facts.kind) {
            (Collection::List, _) => Some(JsonKind::List),
            (Collection::Map, _) | (_, Kind::Object(_)) => Some(JsonKind::Object),
            (_, Kind::Text | Kind::Instant | Kind::Date | Kind::Month) => Some(JsonKind::Text),
            (_, Kind::Integer | Kind::Unsigned | Kind::Decimal) => Some(JsonKind::Number),
            (_, Kind::Boolean) => Some(JsonKind::Boolean),
            (_, Kind::Union(union)) if !union.tag.is_empty() => Some(JsonKind::Object),
            (_, Kind::Any | Kind::Bytes | Kind::File | Kind::Union(_)) => None,
        }
    }
}
