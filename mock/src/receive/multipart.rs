//! Bodies of several parts, read as their headers say: texts, and files whose bytes stand as characters up to U+00FF.

use hyper::HeaderMap;
use hyper::header::CONTENT_TYPE;

/// A part of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Its name, as it was before it was written between quotes.
    pub(super) name: String,
    /// Its content.
    pub(super) text: String,
    /// Whether it has a file name.
    pub(super) is_file: bool,
}

/// The parts of a body, or why it has none.
pub(super) fn read(headers: &HeaderMap, body: &[u8]) -> Result<Vec<Part>, String> {
    if body.is_empty() {
        return Ok(Vec::new());
    }
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (media_type, parameters) = content_type.split_once(';').unwrap_or((content_type, ""));
    if !media_type.trim().eq_ignore_ascii_case("multipart/form-data") {
        return Err("is not multipart/form-data by its Content-Type".to_owned());
    }
    let boundary = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("boundary="));
    let boundary = boundary.map(|text| text.trim_matches('"')).filter(|text| !text.is_empty() && text.len() <= 70);
    let Some(boundary) = boundary else { return Err("has no boundary in its Content-Type".to_owned()) };
    // As if a line stood before the first one, so that all delimiters are alike.
    let delimiter = format!("\r\n--{boundary}");
    let whole = [b"\r\n", body].concat();
    let mut pieces = split(&whole, delimiter.as_bytes()).into_iter();
    let before = pieces.next().unwrap_or_default();
    let mut parts = Vec::new();
    let mut is_closed = false;
    for piece in pieces {
        if is_closed {
            return Err("has data after its last part".to_owned());
        }
        if piece.starts_with(b"--") {
            is_closed = true;
        } else {
            parts.push(part(piece)?);
        }
    }
    match (before.is_empty(), is_closed) {
        (false, _) => Err("does not begin with its boundary".to_owned()),
        (_, false) => Err("has no end".to_owned()),
        _ => Ok(parts),
    }
}

fn part(piece: &[u8]) -> Result<Part, String> {
    let piece = piece.strip_prefix(b"\r\n").ok_or("has a line that only begins with its boundary")?;
    let [head, content] = split(piece, b"\r\n\r\n").try_into().or_else(|all: Vec<&[u8]>| {
        // A content may hold blank lines.
        let head = all.first().copied().ok_or("has a part without headers")?;
        let content = piece.get(head.len() + 4..).ok_or("has a part without headers")?;
        Ok::<_, String>([head, content])
    })?;
    let head = std::str::from_utf8(head).map_err(|_| "has a header that is not UTF-8")?;
    let lines: Vec<(&str, &str)> = head.split("\r\n").filter_map(|line| line.split_once(':')).collect();
    if lines.len() != head.split("\r\n").count() {
        return Err("has a line that is no header of a part".to_owned());
    }
    let disposition = lines.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-disposition"));
    let disposition = disposition.map(|(_, value)| value.trim()).filter(|value| value.starts_with("form-data;"));
    let Some(disposition) = disposition else { return Err("has a part that is no form-data".to_owned()) };
    let quoted = |key: &str| {
        let (_, rest) = disposition.split_once(&format!("; {key}=\""))?;
        rest.split_once('"').map(|(text, _)| text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
    };
    let name = quoted("name").ok_or("has a part without a name")?;
    let is_file = quoted("filename").is_some();
    let text = if is_file {
        content.iter().map(|byte| char::from(*byte)).collect()
    } else {
        String::from_utf8(content.to_vec()).map_err(|_| format!("has a part `{name}` that is not UTF-8"))?
    };
    Ok(Part { name, text, is_file })
}

/// The pieces between the places where something stands.
fn split<'b>(bytes: &'b [u8], what: &[u8]) -> Vec<&'b [u8]> {
    let (mut pieces, mut start, mut at) = (Vec::new(), 0, 0);
    while at + what.len() <= bytes.len() {
        if bytes[at] == what[0] && &bytes[at..at + what.len()] == what {
            pieces.push(&bytes[start..at]);
            at += what.len();
            start = at;
        } else {
            at += 1;
        }
    }
    pieces.push(&bytes[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::{Part, read};
    use hyper::HeaderMap;

    fn parts(content_type: &'static str, body: &[u8]) -> Result<Vec<Part>, String> {
        let headers: HeaderMap = [("content-type", content_type)]
            .into_iter()
            .map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value")))
            .collect();
        read(&headers, body)
    }

    #[test]
    fn parts_are_texts_and_files() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n\r\n2\r\n\
            --x\r\nContent-Disposition: form-data; name=\"f%22\"; filename=\"b\"\r\nContent-Type: image/png\r\n\r\n\xff\r\n--x--\r\n";
        let part = |name: &str, text: &str, is_file| Part { name: name.to_owned(), text: text.to_owned(), is_file };
        let expected = vec![part("a", "1\r\n\r\n2", false), part("f\"", "\u{ff}", true)];
        assert_eq!(parts("multipart/form-data; boundary=x", body), Ok(expected));
        assert_eq!(parts("multipart/form-data; boundary=x", b""), Ok(vec![]));
    }

    #[test]
    fn what_is_no_body_of_parts_says_why() {
        let head = "Content-Disposition: form-data; name=\"a\"\r\n\r\n";
        for (content_type, body, why) in [
            ("application/json", "{}".to_owned(), "is not multipart/form-data by its Content-Type"),
            ("multipart/form-data", "--x--".to_owned(), "has no boundary in its Content-Type"),
            ("multipart/form-data; boundary=x", format!("--x\r\n{head}1"), "has no end"),
            (
                "multipart/form-data; boundary=x",
                format!("y--x\r\n{head}1\r\n--x--"),
                "does not begin with its boundary",
            ),
            (
                "multipart/form-data; boundary=x",
                "--x\r\nA: b\r\n\r\n1\r\n--x--".to_owned(),
                "has a part that is no form-data",
            ),
            ("multipart/form-data; boundary=x", format!("--x--\r\n--x\r\n{head}"), "has data after its last part"),
            (
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nInjected\r\n\r\n1\r\n--x--".to_owned(),
                "has a line that is no header of a part",
            ),
        ] {
            assert_eq!(parts(content_type, body.as_bytes()), Err(why.to_owned()), "{body}");
        }
    }
}
