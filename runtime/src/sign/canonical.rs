//! The form of a request that signer and server both compute.

use core::ops::Range;

use crate::Parts;
use crate::encode::{Address, all, is_unreserved, percent_decode, put_bytes_percent_encoded, trimmed};

/// The canonical text of a request.
pub(super) struct Canonical {
    text: String,
    /// Where in it the names of the signed headers stand.
    names: Range<usize>,
}

impl Canonical {
    /// The text of the request with these headers, which goes to that address and whose body has that hash.
    ///
    /// Headers with an underscore stay out: gateways drop them on the way.
    pub(super) fn of<'a>(
        parts: &Parts,
        address: &Address<'_>,
        headers: impl Iterator<Item = (&'a str, &'a str)>,
        body_hash: &str,
    ) -> Self {
        let signed = sorted(headers.filter(|(name, _)| name.bytes().all(|byte| byte != b'_')));
        let lines: usize = signed.iter().map(|(name, value)| 2 * name.len() + value.len() + 3).sum();
        let around = parts.path.len() + address.query_length() + body_hash.len() + 16;
        let mut text = String::with_capacity(around + lines);
        text.push_str(parts.method.as_str());
        text.push('\n');
        put_path(&parts.path, &mut text);
        text.push('\n');
        for (index, pair) in address.sorted_pairs().enumerate() {
            if index > 0 {
                text.push('&');
            }
            text.push_str(pair);
        }
        text.push('\n');
        // Each header has a line of its own, the last one included: hence the empty line behind them.
        for (name, value) in &signed {
            put_in_lower_case(name, &mut text);
            text.push(':');
            text.push_str(value);
            text.push('\n');
        }
        // One that signs no header has its line all the same.
        text.push_str(if signed.is_empty() { "\n\n" } else { "\n" });
        let start = text.len();
        for (index, (name, _)) in signed.iter().enumerate() {
            if index > 0 {
                text.push(';');
            }
            put_in_lower_case(name, &mut text);
        }
        let names = start..text.len();
        text.push('\n');
        text.push_str(body_hash);
        Self { text, names }
    }

    /// The names of the signed headers in lower case, with semicolons between them.
    pub(super) fn names(&self) -> &str {
        &self.text[self.names.clone()]
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// Headers sorted by their names in lower case, then by their values.
fn sorted<'a>(headers: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<(&'a str, &'a str)> {
    let mut sorted = Vec::with_capacity(8);
    sorted.extend(headers.map(|(name, value)| (name, trimmed(value))));
    sorted.sort_unstable_by(|(one, value), (other, other_value)| {
        let lower = |name: &'a str| name.bytes().map(|byte| byte.to_ascii_lowercase());
        lower(one).cmp(lower(other)).then_with(|| value.cmp(other_value))
    });
    sorted
}

fn put_in_lower_case(name: &str, text: &mut String) {
    let start = text.len();
    text.push_str(name);
    text[start..].make_ascii_lowercase();
}

/// The path with each segment decoded and encoded again, and a slash at the end.
///
/// Decoding comes before splitting, as the vendor does it: an encoded slash parts segments here.
fn put_path(encoded: &str, text: &mut String) {
    if all(encoded.as_bytes(), |byte| byte == b'/' || is_unreserved(byte)) {
        text.push_str(encoded);
    } else {
        for (index, segment) in percent_decode(encoded.as_bytes()).split(|&byte| byte == b'/').enumerate() {
            text.push_str(if index > 0 { "/" } else { "" });
            put_bytes_percent_encoded(segment, text);
        }
    }
    // Nothing stands before a path but the end of a line.
    if !text.ends_with('/') {
        text.push('/');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_end_with_a_slash_and_are_encoded_once() {
        let path = |encoded| {
            let mut text = String::new();
            put_path(encoded, &mut text);
            text
        };
        assert_eq!(path("/v2/a%20b"), "/v2/a%20b/");
        assert_eq!(path("/v2/a%2fb~/"), "/v2/a/b~/");
        assert_eq!(path("/"), "/");
        assert_eq!(path(""), "/");
    }

    #[test]
    fn headers_are_trimmed_sorted_and_without_underscores() {
        let headers = [("X-B", " 2 "), ("a", "1"), ("x_c", "3"), ("x-B", "1\t")];
        let parts = Parts::new(crate::Method::Get, "/".into());
        let canonical = Canonical::of(&parts, &Address::of(&parts), headers.into_iter(), "-");
        assert_eq!(canonical.names(), "a;x-b;x-b");
        assert_eq!(canonical.into_text(), "GET\n/\n\na:1\nx-b:1\nx-b:2\n\na;x-b;x-b\n-");
    }
}
