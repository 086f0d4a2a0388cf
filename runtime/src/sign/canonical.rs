//! The form of a request that signer and server both compute.

use std::borrow::Cow;

use crate::Parts;
use crate::encode::{Address, BLANKS, percent_decode, put_bytes_percent_encoded};

/// The headers that are signed, sorted by their names in lower case, then by their values.
///
/// Headers with an underscore stay out: gateways drop them on the way.
pub(super) struct SignedHeaders<'a> {
    headers: Vec<(&'a str, &'a str)>,
    /// Their names in lower case with semicolons between them.
    names: String,
}

impl<'a> SignedHeaders<'a> {
    pub(super) fn of(headers: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let signed = headers.filter(|(name, _)| !name.as_bytes().contains(&b'_'));
        let mut headers = Vec::with_capacity(8);
        headers.extend(signed.map(|(name, value)| (name, value.trim_matches(BLANKS))));
        headers.sort_unstable_by(|(one, value), (other, other_value)| {
            let lower = |name: &'a str| name.bytes().map(|byte| byte.to_ascii_lowercase());
            lower(one).cmp(lower(other)).then_with(|| value.cmp(other_value))
        });
        let mut names = String::with_capacity(headers.iter().map(|(name, _)| name.len() + 1).sum());
        for (name, _) in &headers {
            names.push_str(if names.is_empty() { "" } else { ";" });
            names.push_str(name);
        }
        names.make_ascii_lowercase();
        Self { headers, names }
    }

    pub(super) fn names(&self) -> &str {
        &self.names
    }

    /// The names, in lower case, with their values.
    fn iter(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.names.split(';').zip(self.headers.iter().map(|(_, value)| *value))
    }
}

/// The canonical text of the whole request, which goes to that address.
pub(super) fn request(parts: &Parts, address: &Address<'_>, signed: &SignedHeaders<'_>, body_hash: &str) -> String {
    let mut text = String::with_capacity(1024);
    text.push_str(parts.method.as_str());
    text.push('\n');
    put_path(&parts.path, &mut text);
    text.push('\n');
    for (index, pair) in address.sorted_pairs().enumerate() {
        text.push_str(if index > 0 { "&" } else { "" });
        text.push_str(pair);
    }
    text.push('\n');
    // Each header has a line of its own, the last one included: hence the empty line behind them.
    for (name, value) in signed.iter() {
        text.push_str(name);
        text.push(':');
        text.push_str(value);
        text.push('\n');
    }
    // One that signs no header has its line all the same.
    text.push_str(if signed.headers.is_empty() { "\n\n" } else { "\n" });
    text.push_str(signed.names());
    text.push('\n');
    text.push_str(body_hash);
    text
}

/// The path with each segment decoded and encoded again, and a slash at the end.
///
/// Decoding comes before splitting, as the vendor does it: an encoded slash parts segments here.
fn put_path(encoded: &str, text: &mut String) {
    let decoded = if encoded.contains('%') {
        percent_decode(encoded.as_bytes()).into()
    } else {
        Cow::Borrowed(encoded.as_bytes())
    };
    for (index, segment) in decoded.split(|&byte| byte == b'/').enumerate() {
        text.push_str(if index > 0 { "/" } else { "" });
        put_bytes_percent_encoded(segment, text);
    }
    if !decoded.ends_with(b"/") {
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
        let signed = SignedHeaders::of(headers.into_iter());
        assert_eq!(signed.iter().collect::<Vec<_>>(), [("a", "1"), ("x-b", "1"), ("x-b", "2")]);
        assert_eq!(signed.names(), "a;x-b;x-b");
    }
}
