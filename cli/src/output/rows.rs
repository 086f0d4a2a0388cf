//! The rows of an answer and their cells, each still the text that came.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// Of two equal names the last one counts, as everywhere in answers.
type Object<'a> = BTreeMap<String, &'a RawValue>;

/// The rows of an answer.
pub(crate) struct Rows<'a> {
    rows: Vec<&'a RawValue>,
}

impl<'a> Rows<'a> {
    /// The rows at the end of that path; without one a list is its items, and any other answer is a row. No body has no rows.
    pub(crate) fn of(body: &'a [u8], path: &[&str]) -> Self {
        let rows = match path.split_last() {
            Some((last, way)) => {
                let inside =
                    way.iter().try_fold(body, |around, name| Some(object(around).get(*name)?.get().as_bytes()));
                let found = inside.and_then(|around| object(around).get(*last).copied());
                found.and_then(|list| serde_json::from_str(list.get()).ok()).unwrap_or_default()
            }
            None if body.trim_ascii_start().starts_with(b"[") => serde_json::from_slice(body).unwrap_or_default(),
            None => serde_json::from_slice::<&RawValue>(body).into_iter().collect(),
        };
        Self { rows }
    }

    /// The text of each row.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &'a str> {
        self.rows.iter().map(|row| row.get())
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

fn object(body: &[u8]) -> Object<'_> {
    serde_json::from_slice(body).unwrap_or_default()
}

/// The cells of a row.
pub(super) fn cells(row: &str, columns: &[String]) -> Vec<String> {
    columns.iter().map(|column| cell(row, column).unwrap_or_default()).collect()
}

fn cell(row: &str, column: &str) -> Option<String> {
    let mut value = row;
    let mut object: Object<'_>;
    for name in column.split('.') {
        object = serde_json::from_str(value).ok()?;
        value = object.get(name)?.get();
    }
    Some(shown(value))
}

/// A string without its quotes, nothing for null, and everything else as it came.
pub(super) fn shown(value: &str) -> String {
    match value {
        "null" => String::new(),
        _ if value.starts_with('"') => serde_json::from_str(value).unwrap_or_else(|_| value.to_owned()),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_texts_as_they_came() {
        let row = r#"{"a":"x\"y","n":100.00,"o":{"b":true},"l":[1, 2],"z":null}"#;
        let columns = ["a", "n", "o.b", "l", "z", "missing", "a.b"].map(str::to_owned);
        assert_eq!(cells(row, &columns), ["x\"y", "100.00", "true", "[1, 2]", "", "", ""]);
    }

    #[test]
    fn rows_stand_below_a_key_or_are_the_answer() {
        let body = br#"{"total":"3","rows":[{"a":1},{"a":2}]}"#;
        let rows = Rows::of(body, &["rows"]);
        assert_eq!(rows.texts().collect::<Vec<_>>(), [r#"{"a":1}"#, r#"{"a":2}"#]);
        assert_eq!(Rows::of(body, &[]).len(), 1);
        assert_eq!(Rows::of(br#" [{"a":1}, 2]"#, &[]).texts().collect::<Vec<_>>(), [r#"{"a":1}"#, "2"]);
        assert_eq!(Rows::of(br#"{"data":{"rows":[1,2]}}"#, &["data", "rows"]).len(), 2);
        assert!(Rows::of(b"", &[]).is_empty() && Rows::of(b"{}", &["rows"]).is_empty());
    }
}
