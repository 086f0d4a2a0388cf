//! The form of a request that signer and server both compute.

use crate::Parts;
use crate::encode::{Address, all, is_unreserved, percent_decode, put_percent_encoded, trimmed};

/// The headers that a request signs, sorted by their names in lower case, then by their values.
pub(super) struct SignedHeaders<'a>(Vec<(&'a str, &'a str)>);

impl<'a> SignedHeaders<'a> {
    /// Those of these headers that are signed: gateways drop one with an underscore on the way.
    pub(super) fn of(headers: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut signed = Vec::with_capacity(8);
        for (name, value) in headers {
            if !name.as_bytes().contains(&b'_') {
                signed.push((name, trimmed(value)));
            }
        }
        signed.sort_unstable_by(|(one, value), (other, other_value)| {
            let lower = |name: &'a str| name.bytes().map(|byte| byte.to_ascii_lowercase());
            lower(one).cmp(lower(other)).then_with(|| value.cmp(other_value))
        });
        Self(signed)
    }

    /// How many bytes their names have, with what stands between them.
    pub(super) fn names_length(&self) -> usize {
        self.0.iter().map(|(name, _)| name.len() + 1).sum::<usize>().saturating_sub(1)
    }

    /// Writes their names in lower case, with semicolons between them.
    pub(super) fn put_names(&self, text: &mut String) {
        let start = text.len();
        for (index, (name, _)) in self.0.iter().enumerate() {
            text.push_str(if index > 0 { ";" } else { "" });
            text.push_str(name);
        }
        text[start..].make_ascii_lowercase();
    }
}

/// The canonical text of a request with these headers and their names, which goes to that address and whose body has that hash.
pub(super) fn canonical(
    parts: &Parts,
    address: &Address<'_>,
    (headers, names): (&SignedHeaders<'_>, &str),
    body_hash: &[u8],
) -> Vec<u8> {
    let values: usize = headers.0.iter().map(|(_, value)| value.len() + 2).sum();
    let length = parts.path.len() + address.query_length() + 2 * names.len() + values + body_hash.len() + 16;
    let mut text = Vec::with_capacity(length);
    text.extend_from_slice(parts.method.as_str().as_bytes());
    text.push(b'\n');
    put_path(&parts.path, &mut text);
    text.push(b'\n');
    for (index, pair) in address.sorted_pairs().enumerate() {
        if index > 0 {
            text.push(b'&');
        }
        text.extend_from_slice(pair);
    }
    text.push(b'\n');
    // Each header has a line of its own, the last one included: hence the empty line behind them.
    let mut start = 0;
    for (name, value) in &headers.0 {
        text.extend_from_slice(&names.as_bytes()[start..start + name.len()]);
        start += name.len() + 1;
        text.push(b':');
        text.extend_from_slice(value.as_bytes());
        text.push(b'\n');
    }
    // One that signs no header has its line all the same.
    text.extend_from_slice(if headers.0.is_empty() { b"\n\n" } else { b"\n" });
    text.extend_from_slice(names.as_bytes());
    text.push(b'\n');
    text.extend_from_slice(body_hash);
    text
}

/// The path with each segment decoded and encoded again, and a slash at the end.
///
/// Decoding comes before splitting, as the vendor does it: an encoded slash parts segments here.
fn put_path(encoded: &str, text: &mut Vec<u8>) {
    if all(encoded.as_bytes(), |byte| byte == b'/' || is_unreserved(byte)) {
        text.extend_from_slice(encoded.as_bytes());
    } else {
        for (index, segment) in percent_decode(encoded.as_bytes()).split(|&byte| byte == b'/').enumerate() {
            if index > 0 {
                text.push(b'/');
            }
            put_percent_encoded(segment, text);
        }
    }
    // Nothing stands before a path but the end of a line.
    if !text.ends_with(b"/") {
        text.push(b'/');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_end_with_a_slash_and_are_encoded_once() {
        let path = |encoded| {
            let mut text = Vec::new();
            put_path(encoded, &mut text);
            String::from_utf8(text).unwrap()
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
        let (headers, mut names) = (SignedHeaders::of(headers.into_iter()), String::new());
        headers.put_names(&mut names);
        assert_eq!((names.as_str(), names.len()), ("a;x-b;x-b", headers.names_length()));
        let text = canonical(&parts, &Address::of(&parts), (&headers, &names), b"-");
        assert_eq!(text, b"GET\n/\n\na:1\nx-b:1\nx-b:2\n\na;x-b;x-b\n-");
    }
}
