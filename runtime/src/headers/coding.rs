//! The codings that a body came in: `Content-Encoding`, and what `Transfer-Encoding` leaves behind.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, TRANSFER_ENCODING};

use super::list;

/// The codings in which the body still is, such as `gzip`, in the order in which they were applied; nothing where it is as it
/// was written.
pub(crate) fn coding(headers: &HeaderMap) -> Option<String> {
    // Chunks are put together by whoever reads the connection.
    let is_taken_off = |name: &str| ["identity", "chunked"].iter().any(|known| name.eq_ignore_ascii_case(known));
    let mut codings = Vec::new();
    for name in [CONTENT_ENCODING, TRANSFER_ENCODING] {
        list::each_member(headers, &name, |coding| {
            if !is_taken_off(coding) {
                codings.push(coding.to_ascii_lowercase());
            }
        });
    }
    (!codings.is_empty()).then(|| crate::shown::cut(&codings.join(", ")))
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    fn read(lines: &[(HeaderName, &'static str)]) -> Option<String> {
        let lines = lines.iter().map(|(name, text)| (name.clone(), HeaderValue::from_static(text)));
        coding(&lines.collect::<HeaderMap>())
    }

    #[test]
    fn lists_repeated_lines_and_any_case_are_read() {
        assert_eq!(read(&[]), None);
        for none in ["", "identity", "Identity , identity"] {
            assert_eq!(read(&[(CONTENT_ENCODING, none)]), None, "{none}");
        }
        assert_eq!(read(&[(TRANSFER_ENCODING, "chunked")]), None);
        assert_eq!(read(&[(CONTENT_ENCODING, "GZIP")]).as_deref(), Some("gzip"));
        assert_eq!(read(&[(CONTENT_ENCODING, "br, identity")]).as_deref(), Some("br"));
        assert_eq!(read(&[(TRANSFER_ENCODING, "gzip, chunked")]).as_deref(), Some("gzip"));
    }

    #[test]
    fn repeated_lines_are_one_list() {
        let mut headers = HeaderMap::new();
        for line in ["deflate", "x-gzip,zstd"] {
            headers.append(CONTENT_ENCODING, HeaderValue::from_static(line));
        }
        assert_eq!(coding(&headers).as_deref(), Some("deflate, x-gzip, zstd"));
    }
}
