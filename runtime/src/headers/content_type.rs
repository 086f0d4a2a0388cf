//! What a body is called in `Content-Type`.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::list;

/// The type, without its parameters and in lower case, where it is none of JSON; nothing where the header is missing. The field
/// has one value. Where a server or a proxy has repeated it, all of them are judged: the first that is not JSON counts.
pub(crate) fn other_type(headers: &HeaderMap) -> Option<String> {
    headers.get(CONTENT_TYPE)?;
    let (mut other, mut is_empty) = (None, true);
    list::each_member(headers, &CONTENT_TYPE, |member| {
        is_empty = false;
        let essence = member.split(';').next().unwrap_or_default().trim();
        if other.is_none() && !is_json(essence) {
            other = Some(essence.to_ascii_lowercase());
        }
    });
    if is_empty { Some(String::new()) } else { other }
}

/// Whether that is a name of JSON.
fn is_json(essence: &str) -> bool {
    let ends = |with: &str| essence.len().checked_sub(with.len()).and_then(|at| essence.get(at..));
    ["application/json", "text/json"].iter().any(|name| essence.eq_ignore_ascii_case(name))
        || ends("+json").is_some_and(|end| end.eq_ignore_ascii_case("+json"))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn read(lines: &[&'static str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(CONTENT_TYPE, HeaderValue::from_static(line));
        }
        other_type(&headers)
    }

    #[test]
    fn parameters_case_and_repetition_do_not_matter() {
        for json in [
            "application/json",
            "Application/JSON;",
            "application/json ; charset=\"utf-8\"",
            "application/json; x=\"a,b;c\"; y",
            "application/json, application/json",
        ] {
            assert_eq!(read(&[json]), None, "{json}");
        }
        assert_eq!(read(&["application/json", "application/problem+JSON"]), None);
    }

    #[test]
    fn one_other_type_is_enough() {
        assert_eq!(read(&[]), None);
        assert_eq!(read(&[""]).as_deref(), Some(""));
        assert_eq!(read(&["text/html; x=application/json"]).as_deref(), Some("text/html"));
        assert_eq!(read(&["application/json, text/html"]).as_deref(), Some("text/html"));
        assert_eq!(read(&["application/json", "TEXT/HTML"]).as_deref(), Some("text/html"));
    }
}
