//! The form of a request that signer and server both compute.

use crate::Parts;
use crate::encode::{BLANKS, percent_decode, percent_encode, percent_encode_bytes};

/// Names in lower case and values of the headers that are signed, sorted.
///
/// Headers with an underscore stay out: gateways drop them on the way.
pub(super) fn signed_headers(headers: &[(String, String)]) -> Vec<(String, String)> {
    let signed = headers.iter().filter(|(name, _)| !name.contains('_'));
    let mut signed: Vec<_> =
        signed.map(|(name, value)| (name.to_ascii_lowercase(), value.trim_matches(BLANKS).to_owned())).collect();
    signed.sort();
    signed
}

/// The canonical text of the whole request.
pub(super) fn request(parts: &Parts, signed_headers: &[(String, String)], body_hash: &str) -> String {
    let lines: Vec<String> = signed_headers.iter().map(|(name, value)| format!("{name}:{value}")).collect();
    let names: Vec<&str> = signed_headers.iter().map(|(name, _)| name.as_str()).collect();
    let (path, query) = (path(&parts.path), query(&parts.query));
    // Each header has a line of its own, the last one included: hence the empty line behind them.
    [parts.method.as_str(), &path, &query, &lines.join("\n"), "", &names.join(";"), body_hash].join("\n")
}

/// The path with each segment decoded and encoded again, and a slash at the end.
///
/// Decoding comes before splitting, as the vendor does it: an encoded slash parts segments here.
fn path(encoded: &str) -> String {
    let decoded = percent_decode(encoded.as_bytes());
    let segments: Vec<String> = decoded.split(|&byte| byte == b'/').map(percent_encode_bytes).collect();
    let path = segments.join("/");
    if path.ends_with('/') { path } else { path + "/" }
}

/// The query sorted by keys, then values, before encoding.
fn query(pairs: &[(String, String)]) -> String {
    let mut sorted: Vec<&(String, String)> = pairs.iter().collect();
    sorted.sort();
    let encoded = |(key, value): &(String, String)| format!("{}={}", percent_encode(key), percent_encode(value));
    sorted.into_iter().map(encoded).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_end_with_a_slash_and_are_encoded_once() {
        assert_eq!(path("/v2/a%20b"), "/v2/a%20b/");
        assert_eq!(path("/v2/a%2fb~/"), "/v2/a/b~/");
        assert_eq!(path("/"), "/");
        assert_eq!(path(""), "/");
    }

    #[test]
    fn headers_are_trimmed_sorted_and_without_underscores() {
        let headers = [("X-B".into(), " 2 ".into()), ("a".into(), "1".into()), ("x_c".into(), "3".into())];
        assert_eq!(signed_headers(&headers), [("a".into(), "1".into()), ("x-b".into(), "2".into())]);
    }
}
