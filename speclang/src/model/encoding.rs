//! Encodings of bodies: how the tree of a body becomes bytes.

use serde::{Deserialize, Deserializer};

use crate::Spanned;
use crate::load::grammar_error;

/// What stands under `encoding:`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encoding {
    /// A JSON object.
    #[default]
    Json,
    /// `application/x-www-form-urlencoded`: pairs of keys and texts.
    Form,
    /// `multipart/form-data`: parts with names, which are texts and files.
    Multipart,
}

impl Encoding {
    /// All encodings with their names in the language.
    pub const ALL: [(&str, Self); 3] = [("json", Self::Json), ("form", Self::Form), ("multipart", Self::Multipart)];

    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, encoding)| *encoding == self).map_or("json", |(name, _)| name)
    }
}

impl<'de> Deserialize<'de> for Encoding {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let known = Self::ALL.iter().find(|(name, _)| *name == text).map(|(_, encoding)| *encoding);
        known.ok_or_else(|| {
            let help = "allowed: json, form, multipart; clients have no other encoding of bodies";
            grammar_error("bad-value", &format!("`{text}` is not an encoding"), help)
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Encoding {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Encoding".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names: Vec<&str> = Self::ALL.iter().map(|(name, _)| *name).collect();
        schemars::json_schema!({
            "description": "How a body is encoded: `json`, `form` for `application/x-www-form-urlencoded`, or `multipart` for `multipart/form-data`.",
            "enum": names,
        })
    }
}

/// How the key of a field of an object is written in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ObjectStyle {
    /// `address[city]`
    Brackets,
    /// `address.city`
    Dots,
}

/// How the key of an item of a list is written in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ListStyle {
    /// `labels[]`, once for each item.
    #[serde(rename = "[]")]
    Brackets,
    /// `labels[0]`, with the number of the item.
    Indexed,
    /// `labels`, once for each item.
    Repeated,
}

/// How values are written in a form.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FormSpelling {
    /// Keys of fields of objects: `brackets` for `address[city]`, `dots` for `address.city`.
    pub object: Option<Spanned<ObjectStyle>>,
    /// Keys of items of lists: `"[]"` for `labels[]`, `indexed` for `labels[0]`, `repeated` for the bare key.
    pub list: Option<Spanned<ListStyle>>,
    /// The empty string; by default nothing.
    pub empty_string: Option<Spanned<String>>,
}

impl ObjectStyle {
    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Brackets => "brackets",
            Self::Dots => "dots",
        }
    }
}

impl ListStyle {
    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Brackets => "[]",
            Self::Indexed => "indexed",
            Self::Repeated => "repeated",
        }
    }
}
