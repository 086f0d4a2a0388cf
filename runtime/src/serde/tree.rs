//! What is written: a value as a tree of what is there, and the one body of code that writes every tree.

use std::borrow::Cow;

use serde_core::ser::{SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};

use super::amounts;
use crate::decode::{Names, read_json};
use crate::{DecodeError, Json, Parameter};

/// A value as it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Tree<'a> {
    /// Nothing: an object leaves the key out.
    Absent,
    /// Null.
    Null,
    /// A text; also numbers that must keep their digits.
    Text(Cow<'a, str>),
    /// A whole number.
    Integer(i64),
    /// A whole number that no smaller type holds.
    Unsigned(u64),
    /// A truth value.
    Bool(bool),
    /// A list.
    List(Vec<Tree<'a>>),
    /// An object, by the names on the wire.
    Object(Vec<(Cow<'a, str>, Tree<'a>)>),
}

impl<'a> Tree<'a> {
    /// A text.
    #[must_use]
    pub const fn text(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }

    /// Any JSON.
    pub(super) fn json(text: &str) -> Self {
        let mut tree = Tree::Null;
        // What is kept is JSON; what is deeper than anything is read stays text.
        let read = read_json(text, &mut |json| Anything(&mut tree).read(json));
        if read.is_ok() { tree } else { Tree::Text(text.to_owned().into()) }
    }

    /// A number of any JSON; a text where it is no whole one of 64 bits, as a float would not have its digits.
    fn of_number(text: String) -> Tree<'static> {
        let whole = text.parse::<i64>().ok().filter(|number| number.to_string() == text);
        whole.map_or_else(|| Tree::Text(text.into()), Tree::Integer)
    }

    /// A number of an enumeration; a text where it is spelled as no number of 64 bits is.
    #[must_use]
    pub fn number(text: &'a str) -> Self {
        let number = text.parse::<i64>().ok().filter(|number| number.to_string() == text);
        number.map_or(Self::text(text), Self::Integer)
    }
}

/// An object with these names; those of constants stand behind them and have no value here.
#[must_use]
pub fn of_names<'a>(names: &'static str, values: Vec<Tree<'a>>) -> Tree<'a> {
    Tree::Object(Names::Joined(names).iter().map(Cow::Borrowed).zip(values).collect())
}

/// An answer below its status. A list without items is there all the same.
#[must_use]
pub fn of_status<'a>(status: &'static str, answer: Tree<'a>) -> Tree<'a> {
    let answer = if answer == Tree::Absent { Tree::List(Vec::new()) } else { answer };
    Tree::Object(vec![(Cow::Borrowed(status), answer)])
}

/// An object with its tag, which it may have as a field; as it is where the tag is empty.
#[must_use]
pub fn of_tag<'a>(field: &'static str, tag: &'static str, object: Tree<'a>) -> Tree<'a> {
    let Tree::Object(mut fields) = object else { return object };
    let is_said = fields.iter().any(|(name, value)| name == field && *value != Tree::Absent);
    if !is_said && !tag.is_empty() {
        fields.retain(|(name, _)| name != field);
        fields.insert(0, (field.into(), Tree::text(tag)));
    }
    Tree::Object(fields)
}

/// An object with the names of a table. Constants say nothing and have no value here.
#[must_use]
pub fn of_table<'a>(parameters: &'static [Parameter], values: Vec<Tree<'a>>) -> Tree<'a> {
    let names = parameters.iter().filter(|parameter| !parameter.is_constant);
    let tree = Tree::Object(names.map(|parameter| Cow::Borrowed(parameter.name)).zip(values).collect());
    let amounts = parameters.iter().filter_map(|parameter| Some((parameter.name, parameter.money?)));
    amounts.fold(tree, |tree, (name, money)| amounts::amount(tree, name, money))
}

/// Reads any JSON as a tree.
struct Anything<'t>(&'t mut Tree<'static>);

impl Anything<'_> {
    fn read(self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        *self.0 = if json.is_object() {
            let mut fields = Vec::new();
            json.entries(&mut |key, value| {
                let mut tree = Tree::Null;
                Anything(&mut tree).read(value)?;
                fields.push((key.to_owned().into(), tree));
                Ok(())
            })?;
            Tree::Object(fields)
        } else if json.is_list() {
            let mut items = Vec::new();
            json.items(&mut |value| {
                let mut tree = Tree::Null;
                Anything(&mut tree).read(value)?;
                items.push(tree);
                Ok(())
            })?;
            Tree::List(items)
        } else {
            let is_text = json.is_text();
            let text = json.written().unwrap_or_default().into_owned();
            match text.as_str() {
                _ if is_text => Tree::Text(text.into()),
                "null" => Tree::Null,
                "true" | "false" => Tree::Bool(text == "true"),
                _ => Tree::of_number(text),
            }
        };
        Ok(())
    }
}

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent => serializer.serialize_none(),
            Self::Null => serializer.serialize_unit(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Integer(number) => serializer.serialize_i64(*number),
            Self::Unsigned(number) => serializer.serialize_u64(*number),
            Self::Bool(truth) => serializer.serialize_bool(*truth),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                list.end()
            }
            Self::Object(fields) => {
                let there = || fields.iter().filter(|(_, value)| *value != Self::Absent);
                let mut map = serializer.serialize_map(Some(there().count()))?;
                there().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
                map.end()
            }
        }
    }
}
