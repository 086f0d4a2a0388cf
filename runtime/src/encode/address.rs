//! The address of a request. The pairs of its query are encoded once, for the address and for the signature.

use core::ops::Range;

use super::Parts;
use super::percent::put_percent_encoded;

/// Path and query.
pub(crate) struct Address<'a> {
    text: String,
    /// The pairs of the query, sorted by keys, then values.
    pairs: Vec<Encoded<'a>>,
}

/// A pair of the query.
struct Encoded<'a> {
    /// The first bytes of its key, which decide between most keys.
    prefix: u64,
    pair: (&'a str, &'a str),
    /// Where in the text it stands.
    place: Range<usize>,
}

impl<'a> Address<'a> {
    /// The address of the request below its endpoint.
    pub(crate) fn of(parts: &'a Parts) -> Self {
        let mut text = String::with_capacity(512);
        text.push_str(&parts.path);
        let mut pairs = Vec::with_capacity(parts.query.len());
        for pair in parts.query.iter() {
            text.push(if pairs.is_empty() { '?' } else { '&' });
            let start = text.len();
            put_percent_encoded(pair.0, &mut text);
            text.push('=');
            put_percent_encoded(pair.1, &mut text);
            pairs.push(Encoded { prefix: prefix(pair.0), pair, place: start..text.len() });
        }
        pairs.sort_unstable_by_key(|encoded| (encoded.prefix, encoded.pair));
        Self { text, pairs }
    }

    /// The pairs of the query as they stand in it, sorted by what they were before encoding.
    pub(crate) fn sorted_pairs(&self) -> impl Iterator<Item = &str> {
        self.pairs.iter().map(|encoded| &self.text[encoded.place.clone()])
    }

    /// How many bytes the query has, its question mark included.
    pub(crate) fn query_length(&self) -> usize {
        self.pairs.iter().map(|encoded| encoded.place.len() + 1).sum()
    }

    /// All of it.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

/// The first eight bytes of a key as a number that sorts as they do; where it has fewer, the rest is zero.
fn prefix(key: &str) -> u64 {
    u64::from_be_bytes(key.as_bytes().first_chunk().copied().unwrap_or_else(|| {
        let mut bytes = [0; 8];
        bytes.iter_mut().zip(key.bytes()).for_each(|(byte, of_key)| *byte = of_key);
        bytes
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Method;

    #[test]
    fn pairs_are_sorted_as_their_texts_are() {
        let keys = ["b", "a", "a\0", "create_time_end", "create_time_begin", "中", "", "customer_id", "a", "create_t"];
        let pairs = keys.iter().enumerate().map(|(index, key)| (*key, format!("{}", 20 - index)));
        let parts = Parts { query: pairs.collect(), ..Parts::new(Method::Get, "/".into()) };
        let address = Address::of(&parts);
        let found: Vec<(&str, &str)> = address.pairs.iter().map(|encoded| encoded.pair).collect();
        let mut sorted: Vec<(&str, &str)> = parts.query.iter().collect();
        sorted.sort_unstable();
        assert_eq!(found, sorted);
        assert_eq!(address.query_length() + 1, address.into_text().len());
    }
}
