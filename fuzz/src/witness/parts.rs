//! The parts of a `multipart/form-data` body, read by their delimiters (RFC 7578, RFC 2046), and those that were asked for.

use std::fmt::Write as _;

use api_runtime::{Bytes, Kind, Parameter, Wire, http};

use super::form;
use super::sent::Around;

/// A part: its name, of a file its own name and its media type, and its content.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    name: String,
    file: Option<(String, String)>,
    content: Vec<u8>,
}

/// The parts of a request; nothing where the body is not made of parts alone.
pub(super) fn read(sent: &http::Request<Bytes>) -> Option<Vec<Part>> {
    let media_type = sent.headers().get("content-type")?.to_str().ok()?;
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").filter(|boundary| !boundary.is_empty())?;
    // The first delimiter has no line before it.
    let body = [b"\r\n", &sent.body()[..]].concat();
    let delimiter = format!("\r\n--{boundary}");
    let mut pieces = split(&body, delimiter.as_bytes());
    let is_whole = pieces.first().is_some_and(Vec::is_empty) && pieces.pop().is_some_and(|last| last == b"--\r\n");
    if !is_whole {
        return None;
    }
    pieces.iter().skip(1).map(|piece| part(piece)).collect()
}

fn split(body: &[u8], delimiter: &[u8]) -> Vec<Vec<u8>> {
    let (mut pieces, mut from, mut at) = (Vec::new(), 0, 0);
    while at < body.len() {
        if body[at..].starts_with(delimiter) {
            pieces.push(body[from..at].to_vec());
            at += delimiter.len();
            from = at;
        } else {
            at += 1;
        }
    }
    pieces.push(body[from..].to_vec());
    pieces
}

fn part(piece: &[u8]) -> Option<Part> {
    let piece = piece.strip_prefix(b"\r\n")?;
    let end = piece.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = core::str::from_utf8(&piece[..end]).ok()?;
    let content = piece[end + 4..].to_vec();
    let (disposition, media_type) = match head.split_once("\r\nContent-Type: ") {
        Some((disposition, media_type)) => (disposition, Some(media_type)),
        None => (head, None),
    };
    let quoted = disposition.strip_prefix("Content-Disposition: form-data; name=\"")?.strip_suffix('"')?;
    let (name, file) = match (quoted.split_once("\"; filename=\""), media_type) {
        (Some((name, file)), Some(media_type)) => (name, Some((file.to_owned(), media_type.to_owned()))),
        (None, None) => (quoted, None),
        _ => return None,
    };
    let is_clean = |text: &str| !text.contains(['"', '\r', '\n']);
    let are_clean = is_clean(name) && file.iter().all(|(file, media_type)| is_clean(file) && is_clean(media_type));
    are_clean.then(|| Part { name: name.to_owned(), file, content })
}

/// The parts that were asked for: texts under the keys of a form, and then files. Nothing where a part can hold no such value.
pub(super) fn wanted<'a>(
    parameters: impl Iterator<Item = (&'a Parameter, &'a Wire)>,
    around: Around<'_>,
) -> Option<Vec<Part>> {
    let (mut pairs, mut files) = (Vec::new(), Vec::new());
    for (parameter, wire) in parameters {
        match (parameter.kind, wire) {
            (Kind::File, Wire::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    files.push(file(&format!("{}[{index}]", parameter.name), item)?);
                }
            }
            (Kind::File, Wire::File(_)) => files.push(file(parameter.name, wire)?),
            _ => form::put(parameter.name, parameter, wire, around, &mut pairs)?,
        }
    }
    let texts =
        pairs.into_iter().map(|(name, text)| Part { name: escaped(&name), file: None, content: text.into_bytes() });
    Some(texts.chain(files).collect())
}

fn file(name: &str, wire: &Wire) -> Option<Part> {
    let Wire::File(file) = wire else { return None };
    let about = (escaped(file.name()), file.media_type().to_owned());
    Some(Part { name: escaped(name), file: Some(about), content: file.bytes().to_vec() })
}

/// A name as it stands between quotes.
fn escaped(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars() {
        if c != '"' && !c.is_control() {
            text.push(c);
            continue;
        }
        for byte in c.to_string().bytes() {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}
