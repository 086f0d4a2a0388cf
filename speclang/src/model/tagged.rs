//! Unions whose members a field tells apart.

use serde::Deserialize;

use super::Type;
use crate::{Entries, Spanned};

/// One of several objects: a field says which.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Tagged {
    /// Field of the objects whose value says which type each is of.
    pub tagged_by: Spanned<String>,
    /// Whether the documentation states that objects with other tags are possible; clients keep them as any JSON.
    #[serde(default)]
    pub open: bool,
    /// The type of each tag; `otherwise` for all other objects, with a tag or without.
    pub values: Entries<Spanned<Type>>,
}

/// The key of the type that all other objects are of.
pub const OTHERWISE: &str = "otherwise";

impl Tagged {
    /// The types in their order, each with its tag; none where it is that of all other objects.
    pub fn members(&self) -> impl Iterator<Item = (Option<&str>, &Type)> {
        self.values.iter().map(|(tag, ty)| (Some(tag.as_str()).filter(|tag| *tag != OTHERWISE), &ty.value))
    }

    /// The tags.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.members().filter_map(|(tag, _)| tag)
    }

    /// The type of objects with a tag, or without one.
    #[must_use]
    pub fn member(&self, tag: Option<&str>) -> Option<&Type> {
        let of = |wanted: Option<&str>| self.members().find(|(known, _)| *known == wanted).map(|(_, ty)| ty);
        tag.and_then(|tag| of(Some(tag))).or_else(|| of(None))
    }
}
