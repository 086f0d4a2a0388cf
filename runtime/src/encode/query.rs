//! The query of a request, which is encoded as it is built.

use core::fmt;
use core::ops::Range;
use std::borrow::Cow;

use super::percent::put_percent_encoded;

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
    pairs: Vec<Encoded>,
    /// As it stands in an address, without its question mark.
    encoded: Vec<u8>,
    /// The values that encoding changes, as they were before.
    values: String,
}

/// How many pairs a query has room for.
const USUAL: usize = 12;

/// A pair of a query.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Encoded {
    pub(super) key: Cow<'static, str>,
    /// Where it stands in the encoded query.
    pub(super) place: Range<usize>,
    /// The number of bytes of its value there.
    length: usize,
    /// Where the value stands before encoding; nowhere if that changes nothing.
    value: Range<usize>,
}

impl Query {
    /// A query without a pair.
    #[must_use]
    pub const fn new() -> Self {
        Self { pairs: Vec::new(), encoded: Vec::new(), values: String::new() }
    }

    /// The number of pairs.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The pairs in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|pair| (&*pair.key, self.value(pair)))
    }

    /// The value of a pair of this query.
    pub(super) fn value(&self, pair: &Encoded) -> &str {
        if pair.value.is_empty() {
            // ASCII alone.
            let value = &self.encoded[pair.place.end - pair.length..pair.place.end];
            core::str::from_utf8(value).unwrap_or_default()
        } else {
            &self.values[pair.value.clone()]
        }
    }

    /// The pairs, of which each stands in the encoded query.
    pub(super) fn encoded(&self) -> (&[Encoded], &[u8]) {
        (&self.pairs, &self.encoded)
    }

    /// Adds a pair at the end.
    pub fn push(&mut self, key: impl Into<Cow<'static, str>>, value: &str) {
        self.put((key.into(), false), value);
    }

    /// The same for a key that is known to need no encoding, or may need one.
    pub(super) fn put(&mut self, (key, is_plain): (Cow<'static, str>, bool), value: &str) {
        if self.pairs.is_empty() {
            // Most queries fit: their keys and values are words, numbers, times, ids.
            (self.pairs, self.encoded) = (Vec::with_capacity(USUAL), Vec::with_capacity(32 * USUAL));
        } else {
            self.encoded.push(b'&');
        }
        let start = self.encoded.len();
        if is_plain {
            self.encoded.extend_from_slice(key.as_bytes());
        } else {
            put_percent_encoded(key.as_bytes(), &mut self.encoded);
        }
        self.encoded.push(b'=');
        let (middle, before) = (self.encoded.len(), self.values.len());
        put_percent_encoded(value.as_bytes(), &mut self.encoded);
        let end = self.encoded.len();
        if end - middle > value.len() {
            // Times are such values, and few come alone.
            self.values.reserve(if before == 0 { 4 * value.len() } else { 0 });
            self.values.push_str(value);
        }
        let (length, value) = (end - middle, before..self.values.len());
        self.pairs.push(Encoded { key, place: start..end, length, value });
    }

    /// Puts the value where the key first stands, or at the end, and takes every other value of the key out; all of them without a value.
    pub fn set(&mut self, key: &str, value: Option<&str>) {
        let before = core::mem::take(self);
        let mut value = value;
        for pair in &before.pairs {
            let kept = if pair.key == key { value.take() } else { Some(before.value(pair)) };
            if let Some(kept) = kept {
                self.push(pair.key.clone(), kept);
            }
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
        f.debug_list().entries(self.pairs.iter().map(|pair| &pair.key)).finish()
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

    #[test]
    fn what_encoding_changes_is_kept_as_it_was() {
        let pairs = [("a", "x y"), ("中", "ü"), ("b", ""), ("c", "+"), ("d", "4")];
        let mut query = Query::from_iter(pairs);
        assert_eq!(query.iter().collect::<Vec<_>>(), pairs);
        assert_eq!(query.encoded().1, b"a=x%20y&%E4%B8%AD=%C3%BC&b=&c=%2B&d=4");
        query.set("中", Some("/"));
        query.set("a", None);
        assert_eq!(query, Query::from_iter([("中", "/"), ("b", ""), ("c", "+"), ("d", "4")]));
        assert_eq!(query.encoded().1, b"%E4%B8%AD=%2F&b=&c=%2B&d=4");
    }
}
