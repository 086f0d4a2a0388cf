//! The query of a request, whose values share one text.

use core::fmt;
use std::borrow::Cow;

/// Keys and values of a query, not encoded, in the order in which they are sent. A key may stand here several times.
///
/// ```
/// use api_runtime::Query;
///
/// let mut query = Query::from_iter([("status", "5"), ("limit", "10")]);
/// query.push("status", "6");
/// query.set("limit", Some("100"));
/// assert_eq!(query.iter().collect::<Vec<_>>(), [("status", "5"), ("limit", "100"), ("status", "6")]);
/// ```
///
/// The debug form shows keys and never values.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// Each key, with the place where its value ends. It begins where the one before it ends.
    keys: Vec<(Cow<'static, str>, usize)>,
    values: String,
}

impl Query {
    /// A query without a pair.
    #[must_use]
    pub const fn new() -> Self {
        Self { keys: Vec::new(), values: String::new() }
    }

    /// The same, with room for so many pairs.
    pub(super) fn with_capacity(pairs: usize) -> Self {
        // Most values are short: numbers, times, ids.
        Self { keys: Vec::with_capacity(pairs), values: String::with_capacity(16 * pairs) }
    }

    /// The number of pairs.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The pairs in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut start = 0;
        self.keys.iter().map(move |(key, end)| {
            let value = &self.values[start..*end];
            start = *end;
            (&**key, value)
        })
    }

    /// Adds a pair at the end.
    pub fn push(&mut self, key: impl Into<Cow<'static, str>>, value: &str) {
        self.values.push_str(value);
        self.keys.push((key.into(), self.values.len()));
    }

    /// Puts the value where the key first stands, or at the end, and takes every other value of the key out; all of them without a value.
    pub fn set(&mut self, key: &str, value: Option<&str>) {
        let before = core::mem::take(self);
        let mut value = value;
        let mut start = 0;
        for (known, end) in before.keys {
            let kept = if known == key { value.take() } else { Some(&before.values[start..end]) };
            if let Some(kept) = kept {
                self.push(known, kept);
            }
            start = end;
        }
        if let Some(value) = value {
            self.push(key.to_owned(), value);
        }
    }
}

impl<K: Into<Cow<'static, str>>, V: AsRef<str>> Extend<(K, V)> for Query {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, pairs: I) {
        pairs.into_iter().for_each(|(key, value)| self.push(key, value.as_ref()));
    }
}

impl<K: Into<Cow<'static, str>>, V: AsRef<str>> FromIterator<(K, V)> for Query {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut query = Self::new();
        query.extend(pairs);
        query
    }
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.keys.iter().map(|(key, _)| key)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stands_where_its_key_stood_first() {
        let set = |value| {
            let mut query = Query::from_iter([("a", "1"), ("b", ""), ("a", "22"), ("c", "333")]);
            query.set("a", value);
            query
        };
        assert_eq!(set(Some("x")).iter().collect::<Vec<_>>(), [("a", "x"), ("b", ""), ("c", "333")]);
        assert_eq!(set(None).iter().collect::<Vec<_>>(), [("b", ""), ("c", "333")]);
        let mut query = set(None);
        query.set("d", Some("4"));
        assert_eq!(query, Query::from_iter([("b", ""), ("c", "333"), ("d", "4")]));
        assert_eq!(format!("{query:?}"), r#"["b", "c", "d"]"#);
        query.set("e", None);
        assert_eq!(query.len(), 3);
    }
}
