//! The form of a request that signer and server both compute.

use std::borrow::Cow;

use crate::Parts;
use crate::encode::{BLANKS, percent_decode, put_pairs, put_percent_encoded};

/// A header as it is signed: its name in lower case, and its value.
pub(super) type Signed<'a> = (Cow<'a, str>, &'a str);

/// Names in lower case and values of the headers that are signed, sorted.
///
/// Headers with an underscore stay out: gateways drop them on the way.
pub(super) fn signed_headers(headers: &[(String, String)]) -> Vec<Signed<'_>> {
    let signed = headers.iter().filter(|(name, _)| !name.contains('_'));
    let mut signed: Vec<_> = signed.map(|(name, value)| (lower(name), value.trim_matches(BLANKS))).collect();
    signed.sort_unstable();
    signed
}

fn lower(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    }
}

/// The names of signed headers with semicolons between them.
pub(super) fn put_names(signed_headers: &[Signed<'_>], text: &mut String) {
    for (index, (name, _)) in signed_headers.iter().enumerate() {
        text.push_str(if index > 0 { ";" } else { "" });
        text.push_str(name);
    }
}

/// The canonical text of the whole request.
pub(super) fn request(parts: &Parts, signed_headers: &[Signed<'_>], body_hash: &str) -> String {
    let mut text = String::with_capacity(1024);
    text.push_str(parts.method.as_str());
    text.push('\n');
    put_path(&parts.path, &mut text);
    text.push('\n');
    put_query(&parts.query, &mut text);
    text.push('\n');
    // Each header has a line of its own, the last one included: hence the empty line behind them.
    for (name, value) in signed_headers {
        text.push_str(name);
        text.push(':');
        text.push_str(value);
        text.push('\n');
    }
    // One that signs no header has its line all the same.
    text.push_str(if signed_headers.is_empty() { "\n\n" } else { "\n" });
    put_names(signed_headers, &mut text);
    text.push('\n');
    text.push_str(body_hash);
    text
}

/// The path with each segment decoded and encoded again, and a slash at the end.
///
/// Decoding comes before splitting, as the vendor does it: an encoded slash parts segments here.
fn put_path(encoded: &str, text: &mut String) {
    let decoded = percent_decode(encoded.as_bytes());
    for (index, segment) in decoded.split(|&byte| byte == b'/').enumerate() {
        text.push_str(if index > 0 { "/" } else { "" });
        put_percent_encoded(segment, text);
    }
    if !decoded.ends_with(b"/") {
        text.push('/');
    }
}

/// The query sorted by keys, then values, before encoding.
fn put_query(pairs: &[(String, String)], text: &mut String) {
    let mut sorted: Vec<&(String, String)> = pairs.iter().collect();
    sorted.sort_unstable();
    put_pairs(sorted, text);
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
        let headers = [("X-B".into(), " 2 ".into()), ("a".into(), "1".into()), ("x_c".into(), "3".into())];
        assert_eq!(signed_headers(&headers), [("a".into(), "1"), ("x-b".into(), "2")]);
    }
}
