//! The address of a request. The pairs of its query are encoded once, for the address and for the signature.

use core::ops::Range;

use super::percent::put_percent_encoded;
use super::{Pair, Parts};

/// Endpoint, path and query.
pub(crate) struct Address<'a> {
    text: String,
    /// Pairs of the query, sorted by keys, then values, and where in the text each stands.
    pairs: Vec<(&'a Pair, Range<usize>)>,
}

impl<'a> Address<'a> {
    /// The address of the request at that endpoint.
    pub(crate) fn of(parts: &'a Parts, endpoint: &str) -> Self {
        let mut text = String::with_capacity(512);
        text.push_str(endpoint);
        text.push_str(&parts.path);
        let mut pairs = Vec::with_capacity(parts.query.len());
        for pair in &parts.query {
            text.push(if pairs.is_empty() { '?' } else { '&' });
            let start = text.len();
            put_percent_encoded(&pair.0, &mut text);
            text.push('=');
            put_percent_encoded(&pair.1, &mut text);
            pairs.push((pair, start..text.len()));
        }
        pairs.sort_unstable_by_key(|(pair, _)| *pair);
        Self { text, pairs }
    }

    /// The pairs of the query as they stand in it, sorted by what they were before encoding.
    pub(crate) fn sorted_pairs(&self) -> impl Iterator<Item = &str> {
        self.pairs.iter().map(|(_, place)| &self.text[place.clone()])
    }

    /// All of it.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
}
