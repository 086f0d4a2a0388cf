//! JSON as a tree that keeps the text of every number.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Tree {
    Null,
    Boolean(bool),
    /// The number as it is written.
    Number(String),
    Text(String),
    List(Vec<Tree>),
    Object(BTreeMap<String, Tree>),
}

impl Tree {
    /// Reads one value; nothing where the text is no JSON.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let value: &RawValue = serde_json::from_str(text).ok()?;
        let text = value.get();
        Some(match text.as_bytes().first()? {
            b'n' => Self::Null,
            b't' | b'f' => Self::Boolean(text == "true"),
            b'"' => Self::Text(serde_json::from_str(text).ok()?),
            b'[' => {
                let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
                Self::List(items.into_iter().map(|item| Self::parse(item.get())).collect::<Option<_>>()?)
            }
            b'{' => Self::Object(serde_json::Deserializer::from_str(text).deserialize_map(EachKeyOnce).ok()?),
            _ => Self::Number(text.to_owned()),
        })
    }

    /// A scalar as it stands where everything is text.
    pub(crate) fn plain(&self) -> Option<String> {
        match self {
            Self::Boolean(truth) => Some(truth.to_string()),
            Self::Number(text) | Self::Text(text) => Some(text.clone()),
            _ => None,
        }
    }
}

/// Reads an object; the reader that serde has lets the last of two equal keys win.
struct EachKeyOnce;

impl<'de> Visitor<'de> for EachKeyOnce {
    type Value = BTreeMap<String, Tree>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some((key, value)) = map.next_entry::<String, &RawValue>()? {
            let value = Tree::parse(value.get()).ok_or_else(|| A::Error::custom("no value"))?;
            if entries.insert(key, value).is_some() {
                return Err(A::Error::custom("a key stands there twice"));
            }
        }
        Ok(entries)
    }
}

#[test]
fn numbers_keep_their_text_and_differ_from_strings() {
    let number = |text: &str| Tree::Number(text.to_owned());
    let tree = Tree::parse(r#"{"a": [0.10, 1e2, "0.10"], "b": null}"#).unwrap();
    let list = Tree::List(vec![number("0.10"), number("1e2"), Tree::Text("0.10".to_owned())]);
    assert_eq!(tree, Tree::Object([("a".to_owned(), list), ("b".to_owned(), Tree::Null)].into()));
}

#[test]
fn what_no_json_reader_agrees_on_is_refused() {
    assert_eq!(Tree::parse("{"), None);
    assert_eq!(Tree::parse(r#"{"a": 1, "a": 1}"#), None);
}
