//! The rows of all collections: read from YAML, looked up, changed, and written as YAML again.

use std::collections::BTreeMap;

use serde_yaml::Value;

use crate::Json;

/// What a server answers from: collections by name, each a list of rows.
///
/// ```
/// use mock_server::{Data, Json};
///
/// let mut data = Data::parse("orders: [{order_id: CS1, amount_after_discount: '12.30'}]")?;
/// data.update("orders", "order_id", "CS1", |order| order.set("status", Json::text("6")));
///
/// let order = data.find("orders", "order_id", "CS1").expect("it was given");
/// assert_eq!(order.text_of("status"), Some("6"));
/// assert_eq!(order.decimal("amount_after_discount").map(|amount| amount.to_string()).as_deref(), Some("12.30"));
/// # Ok::<(), String>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Data(BTreeMap<String, Vec<Json>>);

impl Data {
    /// Reads collections: a map from their names to lists of rows.
    ///
    /// # Errors
    ///
    /// When the text is no such YAML, or holds a number with a point that is not in quotes.
    pub fn parse(yaml: &str) -> Result<Self, String> {
        let read: BTreeMap<String, Vec<Value>> = serde_yaml::from_str(yaml).map_err(|error| error.to_string())?;
        let rows = |rows: Vec<Value>| rows.into_iter().map(from_yaml).collect::<Result<Vec<_>, _>>();
        read.into_iter().map(|(name, list)| Ok((name, rows(list)?))).collect::<Result<_, String>>().map(Self)
    }

    /// The collections as YAML that [`parse`](Self::parse) reads back as they are.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let rows = |rows: &Vec<Json>| Value::Sequence(rows.iter().map(to_yaml).collect());
        let map: BTreeMap<&String, Value> = self.0.iter().map(|(name, list)| (name, rows(list))).collect();
        // Texts, numbers, lists and maps with text keys always have a form in YAML.
        serde_yaml::to_string(&map).unwrap_or_default()
    }

    /// Names of the collections.
    pub fn collections(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The rows of a collection; none where there is no such collection.
    #[must_use]
    pub fn rows(&self, collection: &str) -> &[Json] {
        self.0.get(collection).map_or(&[], Vec::as_slice)
    }

    /// The first row of a collection whose field is that text or number.
    #[must_use]
    pub fn find(&self, collection: &str, field: &str, value: &str) -> Option<&Json> {
        self.rows(collection).iter().find(|row| row.is(field, value))
    }

    /// Adds a row.
    pub fn insert(&mut self, collection: &str, row: Json) {
        self.rows_mut(collection).push(row);
    }

    /// Changes every row of a collection whose field is that text or number; says how many there were.
    pub fn update(&mut self, collection: &str, field: &str, value: &str, mut change: impl FnMut(&mut Json)) -> usize {
        let rows = self.rows_mut(collection).iter_mut().filter(|row| row.is(field, value));
        rows.map(&mut change).count()
    }

    /// Takes the rows of a collection out for which the question is answered with yes.
    pub fn remove(&mut self, collection: &str, is_gone: impl Fn(&Json) -> bool) {
        self.rows_mut(collection).retain(|row| !is_gone(row));
    }

    /// The rows of a collection, to be changed.
    pub(crate) fn rows_mut(&mut self, collection: &str) -> &mut Vec<Json> {
        self.0.entry(collection.to_owned()).or_default()
    }
}

/// A row's value. Amounts are texts, so that no digit is lost; the spec says which go out as numbers.
fn from_yaml(value: Value) -> Result<Json, String> {
    Ok(match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(value),
        Value::Number(number) if number.is_f64() => return Err(format!("write the number {number} in quotes")),
        Value::Number(number) => Json::Number(number.to_string()),
        Value::String(text) => Json::Text(text),
        Value::Sequence(items) => Json::List(items.into_iter().map(from_yaml).collect::<Result<_, _>>()?),
        Value::Mapping(members) => {
            let member = |(name, value)| match name {
                Value::String(name) => Ok((name, from_yaml(value)?)),
                other => Err(format!("the key {other:?} is not a text")),
            };
            Json::Object(members.into_iter().map(member).collect::<Result<_, _>>()?)
        }
        Value::Tagged(_) => return Err("tags mean nothing here".to_owned()),
    })
}

/// The same back; a number that is no whole one is a text, as it is when it is read.
fn to_yaml(value: &Json) -> Value {
    match value {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(text) => match text.parse::<i64>() {
            Ok(number) if number.to_string() == *text => Value::Number(number.into()),
            _ => Value::String(text.clone()),
        },
        Json::Text(text) => Value::String(text.clone()),
        Json::List(items) => Value::Sequence(items.iter().map(to_yaml).collect()),
        Json::Object(members) => {
            Value::Mapping(members.iter().map(|(name, value)| (Value::String(name.clone()), to_yaml(value))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_comes_back_as_it_was() {
        let text = "\
rows:
- {text: '0012', number: 7, amount: '1.10', yes: 'yes', null_text: 'null', nothing: null, empty: '', on: true,
   list: [], inside: {deep: ['1e5', '~', ' x ']}}
none: []
";
        let data = Data::parse(text).expect("data");
        assert_eq!(Data::parse(&data.to_yaml()).expect("data"), data);
        assert_eq!(data.collections().collect::<Vec<_>>(), ["none", "rows"]);
        let seed = Data::parse(crate::embedded::SEED).expect("data");
        assert_eq!(Data::parse(&seed.to_yaml()).expect("data"), seed);
    }

    #[test]
    fn what_would_lose_digits_is_refused() {
        assert!(Data::parse("rows: [{amount: 1.10}]").expect_err("a float").contains("in quotes"));
        assert!(Data::parse("rows: 1").is_err());
    }
}
