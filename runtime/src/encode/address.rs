//! The address of a request, as a signature has it.

use super::Parts;
use super::query::Encoded;

/// Path and query, with the pairs of the query sorted.
pub(crate) struct Address<'a> {
    parts: &'a Parts,
    /// The pairs of the query, sorted by keys, then values, as they were before encoding. In front of each stand the first bytes of
    /// its key, which decide between most.
    sorted: Vec<(u64, &'a Encoded)>,
}

impl<'a> Address<'a> {
    /// The address of the request.
    pub(crate) fn of(parts: &'a Parts) -> Self {
        let (pairs, _) = parts.query.encoded();
        let mut sorted: Vec<_> = pairs.iter().map(|pair| (first_eight(&pair.key), pair)).collect();
        sorted.sort_unstable_by(|(prefix, one), (other_prefix, other)| {
            let pair = |of: &'a Encoded| (&*of.key, parts.query.value(of));
            prefix.cmp(other_prefix).then_with(|| pair(one).cmp(&pair(other)))
        });
        Self { parts, sorted }
    }

    /// The pairs of the query as they stand in it, sorted by what they were before encoding.
    pub(crate) fn sorted_pairs(&self) -> impl Iterator<Item = &[u8]> {
        let (_, encoded) = self.parts.query.encoded();
        self.sorted.iter().map(|(_, pair)| &encoded[pair.place.clone()])
    }

    /// How many bytes the query has.
    pub(crate) fn query_length(&self) -> usize {
        self.parts.query.encoded().1.len()
    }
}

/// The first eight bytes of a text as a number that sorts as they do; where it has fewer, the rest is zero.
fn first_eight(text: &str) -> u64 {
    match text.as_bytes().first_chunk() {
        Some(bytes) => u64::from_be_bytes(*bytes),
        // Shifted together: bytes that are written one by one and read as a number take longer.
        None => {
            (0..8).fold(0, |number, at| number << 8 | u64::from(text.as_bytes().get(at).copied().unwrap_or_default()))
        }
    }
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
        let found: Vec<_> = address.sorted.iter().map(|(_, pair)| (&*pair.key, parts.query.value(pair))).collect();
        let mut sorted: Vec<(&str, &str)> = parts.query.iter().collect();
        sorted.sort_unstable();
        assert_eq!(found, sorted);
        assert_eq!("/?".len() + address.query_length(), parts.uri_path_and_query().len());
    }
}
