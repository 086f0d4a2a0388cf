//! The rows of all collections: looked up and changed.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use super::yaml;
use crate::Json;

/// What a server answers from: collections by name, each a list of rows.
///
/// ```
/// use mock_server::{Data, Json};
///
/// let mut data = Data::parse("orders: [{order_id: CS1, amount_after_discount: '12.30'}]")?;
/// data.insert("orders", Json::row("{order_id: CS2, status: '5'}")?);
/// data.update("orders", "order_id", "CS1", |order| order.set("status", Json::text("6")));
///
/// let order = data.find("orders", "order_id", "CS1").expect("it was given");
/// assert_eq!(order.text_of("status"), Some("6"));
/// assert_eq!(order.decimal("amount_after_discount").map(|amount| amount.to_string()).as_deref(), Some("12.30"));
/// assert_eq!(data.rows("orders").len(), 2);
/// # Ok::<(), String>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Data(BTreeMap<String, Vec<Json>>);

impl Json {
    /// Reads a row of [`Data`] from YAML: a map of fields. A number with a point stands in quotes.
    ///
    /// # Errors
    ///
    /// When the text is no such map.
    pub fn row(yaml: &str) -> Result<Self, String> {
        yaml::read_row(yaml)
    }
}

impl<'de> Deserialize<'de> for Data {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        yaml::collections(deserializer).map(Self)
    }
}

impl Data {
    /// Reads collections: a map from their names to lists of rows.
    ///
    /// # Errors
    ///
    /// When the text is no such YAML, names something twice, or holds a number with a point that is not in quotes. The text
    /// names the line.
    pub fn parse(yaml: &str) -> Result<Self, String> {
        yaml::read(yaml).map(Self)
    }

    /// The collections as YAML that [`parse`](Self::parse) reads back as they are.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        yaml::write(&self.0)
    }

    /// The collections whose names are wanted.
    pub(crate) fn only(mut self, is_wanted: impl Fn(&str) -> bool) -> Self {
        self.0.retain(|name, _| is_wanted(name));
        self
    }

    /// Takes over the collections of another one.
    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
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

    /// Adds a row; [`Json::row`] reads one from YAML.
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
    pub fn rows_mut(&mut self, collection: &str) -> &mut Vec<Json> {
        self.0.entry(collection.to_owned()).or_default()
    }

    /// Why it could not be read back; `None` where it can be.
    pub(crate) fn fault(&self) -> Option<String> {
        let broken = |(_, rows): &(&String, &Vec<Json>)| rows.iter().any(|row| !matches!(row, Json::Object(_)));
        let (name, _) = self.0.iter().find(broken)?;
        Some(format!("invalid row in `{name}`: expected an object"))
    }

    /// Id of the account that calls: the first row of the collection `caller`.
    #[must_use]
    pub fn caller(&self) -> Option<&str> {
        self.rows("caller").first()?.text_of("id")
    }

    /// An id that no row of the collection has: the prefix, and a number of at least so many digits.
    #[must_use]
    pub fn unused_id(&self, collection: &str, field: &str, prefix: &str, digits: usize) -> String {
        let mut number = self.rows(collection).len() + 1;
        loop {
            let id = format!("{prefix}{number:0digits$}");
            if self.find(collection, field, &id).is_none() {
                return id;
            }
            number += 1;
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
    }

    #[test]
    fn what_is_no_data_is_refused_with_its_line() {
        for (text, why) in [
            ("rows:\n- {id: a}\n- {amount: 1.10}", "quote the number 1.1"),
            ("rows:\n- {id: a}\n- {id: b, id: c}", "duplicate key `id`"),
            ("rows: []\na: []\nrows: []", "duplicate key `rows`"),
            ("rows:\n- {id: a}\n- text", "a map of fields"),
            ("one: []\nrows: 1", "invalid type"),
            ("one:\n- {id: a}\n- {id: [}", "expected"),
            ("a\n", "collections by name"),
        ] {
            let told = Data::parse(text).expect_err("it is no data");
            // What is wrong with the whole of it, or with a collection that it names, has no line.
            let placed = told.contains("line ") || why == "duplicate key `rows`" || why.starts_with("collections");
            assert!(told.contains(why) && placed, "{text}: {told}");
        }
        assert!(Data::parse("").is_err());
    }
}
