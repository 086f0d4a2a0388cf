//! Rows as YAML: read with the place of every fault, and written so that they read back as they were.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_yaml::Value;

use crate::{Json, yaml};

/// A value of a row. Amounts are texts, so that no digit is lost; the spec says which go out as numbers.
struct Cell(Json);

/// A row: its fields by name.
struct Row(Json);

/// Collections by name; a name that stands twice would hide the first.
struct Collections(BTreeMap<String, Vec<Row>>);

/// Reads collections.
pub(super) fn read(text: &str) -> Result<BTreeMap<String, Vec<Json>>, String> {
    if text.trim().is_empty() {
        return Err("empty data; write `{}` for no collections".to_owned());
    }
    yaml::read(text).map(Collections::into_rows)
}

/// The same from a part of a file.
pub(super) fn collections<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, Vec<Json>>, D::Error> {
    Collections::deserialize(from).map(Collections::into_rows)
}

impl Collections {
    fn into_rows(self) -> BTreeMap<String, Vec<Json>> {
        self.0.into_iter().map(|(name, rows)| (name, rows.into_iter().map(|Row(row)| row).collect())).collect()
    }
}

/// Reads one row.
pub(super) fn read_row(text: &str) -> Result<Json, String> {
    let Row(row) = yaml::read(text)?;
    Ok(row)
}

/// Writes collections.
pub(super) fn write(collections: &BTreeMap<String, Vec<Json>>) -> String {
    let rows = |rows: &Vec<Json>| Value::Sequence(rows.iter().map(value).collect());
    let map: BTreeMap<&String, Value> = collections.iter().map(|(name, list)| (name, rows(list))).collect();
    // Texts, numbers, lists and maps with text keys always have a form in YAML.
    serde_yaml::to_string(&map).unwrap_or_default()
}

/// A value for YAML; a number that is no whole one is a text, as it is when it is read.
fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(text) => match (text.parse::<i64>(), text.parse::<u64>()) {
            (Ok(number), _) if number.to_string() == *text => Value::Number(number.into()),
            (_, Ok(number)) if number.to_string() == *text => Value::Number(number.into()),
            _ => Value::String(text.clone()),
        },
        Json::Text(text) => Value::String(text.clone()),
        Json::List(items) => Value::Sequence(items.iter().map(value).collect()),
        Json::Object(members) => {
            Value::Mapping(members.iter().map(|(name, json)| (Value::String(name.clone()), value(json))).collect())
        }
    }
}

/// The members of a map; a name that stands twice is refused.
fn members<'de, A: MapAccess<'de>, T: Deserialize<'de>>(mut map: A) -> Result<Vec<(String, T)>, A::Error> {
    let mut members: Vec<(String, T)> = Vec::new();
    while let Some(name) = map.next_key::<String>()? {
        if members.iter().any(|(known, _)| *known == name) {
            return Err(A::Error::custom(format_args!("duplicate key `{name}`")));
        }
        members.push((name, map.next_value()?));
    }
    Ok(members)
}

fn object<'de, A: MapAccess<'de>>(map: A) -> Result<Json, A::Error> {
    let members = members::<_, Cell>(map)?;
    Ok(Json::Object(members.into_iter().map(|(name, Cell(value))| (name, value)).collect()))
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CellVisitor;

        impl<'de> Visitor<'de> for CellVisitor {
            type Value = Cell;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value of a row")
            }

            fn visit_unit<E>(self) -> Result<Cell, E> {
                Ok(Cell(Json::Null))
            }

            fn visit_bool<E>(self, value: bool) -> Result<Cell, E> {
                Ok(Cell(Json::Bool(value)))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Cell, E> {
                Ok(Cell(Json::Number(value.to_string())))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Cell, E> {
                Ok(Cell(Json::Number(value.to_string())))
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<Cell, E> {
                Err(E::custom(format_args!("quote the number {value}, so that no digit is lost")))
            }

            fn visit_str<E>(self, text: &str) -> Result<Cell, E> {
                Ok(Cell(Json::text(text)))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Cell, A::Error> {
                let mut items = Vec::new();
                while let Some(Cell(item)) = list.next_element()? {
                    items.push(item);
                }
                Ok(Cell(Json::List(items)))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Cell, A::Error> {
                object(map).map(Cell)
            }
        }

        deserializer.deserialize_any(CellVisitor)
    }
}

impl<'de> Deserialize<'de> for Row {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RowVisitor;

        impl<'de> Visitor<'de> for RowVisitor {
            type Value = Row;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a row, which is a map of fields such as `{order_id: CS1, status: '6'}`")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Row, A::Error> {
                object(map).map(Row)
            }
        }

        deserializer.deserialize_map(RowVisitor)
    }
}

impl<'de> Deserialize<'de> for Collections {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CollectionsVisitor;

        impl<'de> Visitor<'de> for CollectionsVisitor {
            type Value = Collections;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("collections by name, each a list of rows")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Collections, A::Error> {
                Ok(Collections(members(map)?.into_iter().collect()))
            }
        }

        deserializer.deserialize_map(CollectionsVisitor)
    }
}
