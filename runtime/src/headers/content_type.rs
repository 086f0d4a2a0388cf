//! What a body is called in `Content-Type`.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::list;

/// The type without its parameters, in lower case; nothing where the header is missing. The field has one value. Where a
/// server or a proxy has repeated it, all of them are judged: the first that is not JSON counts.
pub(crate) fn content_type(headers: &HeaderMap) -> Option<String> {
    headers.get(CONTENT_TYPE)?;
    let types = list::members(headers, &CONTENT_TYPE).into_iter().map(|member| essence(&member));
    let types: Vec<String> = types.collect();
    let other = types.iter().find(|name| !is_json(name)).or_else(|| types.first());
    Some(other.cloned().unwrap_or_default())
}

/// Whether that is a name of JSON.
pub(crate) fn is_json(essence: &str) -> bool {
    matches!(essence, "application/json" | "text/json") || essence.ends_with("+json")
}

fn essence(text: &str) -> String {
    text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
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
        content_type(&headers)
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
            assert!(is_json(&read(&[json]).unwrap()), "{json}");
        }
        assert!(is_json(&read(&["application/json", "application/problem+json"]).unwrap()));
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
