//! The id of a request, which the vendor's support asks for.

use http::HeaderMap;

use crate::shown;

/// Most characters of ids that are kept.
const MOST: usize = 200;

/// The id in that header; nothing where it is missing or empty. Several ids, as of a gateway and of the service behind it, are
/// all kept.
pub(crate) fn request_id(headers: &HeaderMap, name: &str) -> Option<String> {
    let mut ids: Vec<String> = Vec::new();
    for line in headers.get_all(name) {
        let id = String::from_utf8_lossy(line.as_bytes()).trim().to_owned();
        if !id.is_empty() && !ids.contains(&id) {
            ids.push(id);
        }
    }
    (!ids.is_empty()).then(|| shown::cut_at(&ids.join(", "), MOST))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn read(lines: &[&[u8]]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-id", HeaderValue::from_bytes(line).expect("a value"));
        }
        request_id(&headers, "X-Id")
    }

    #[test]
    fn ids_are_kept_whatever_they_look_like() {
        assert_eq!(read(&[]), None);
        assert_eq!(read(&[b"", b"\t "]), None);
        assert_eq!(read(&[b" a ", b"b", b"a"]).as_deref(), Some("a, b"));
        assert_eq!(read(&["\u{e9}".as_bytes()]).as_deref(), Some("\u{e9}"));
        assert_eq!(read(&[b"a\xff"]).as_deref(), Some("a\u{fffd}"));
        let long = "x".repeat(201);
        assert_eq!(read(&[long.as_bytes()]), Some(format!("{}…", "x".repeat(200))));
    }
}
