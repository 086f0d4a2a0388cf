//! Bodies of several parts, `multipart/form-data`: texts under their keys, then files.

use core::fmt::Write as _;
use std::borrow::Cow;
use std::collections::BTreeSet;

use bytes::Bytes;

use super::encoding::{FormStyle, ListStyle, Shown, Unwritable};
use super::form;
use super::parts::Parts;
use super::plain::counted;
use crate::shown::HIDDEN;

/// What every boundary begins with; a number of ten digits follows.
const PREFIX: &str = "part-boundary-";

const DIGITS: usize = 10;

/// What stands before the boundary in `Content-Type`.
const MEDIA_TYPE: &str = "multipart/form-data; boundary=";

/// The body, all parts of it.
pub(super) fn write(style: &FormStyle, parts: &Parts) -> Bytes {
    let texts = form::pairs(style, parts.body.as_deref().unwrap_or_default()).0;
    let boundary = named(parts).map_or_else(|| boundary_of(&texts, parts).into(), Cow::Borrowed);
    let content: usize = parts.files.iter().map(|(_, file)| file.bytes().len() + 256).sum();
    let mut body =
        Vec::with_capacity(content + texts.iter().map(|(key, text)| key.len() + text.len() + 128).sum::<usize>());
    let mut put = |head: &[&str], content: &[u8]| {
        let opened = ["--", &boundary, "\r\nContent-Disposition: form-data; name=\""];
        opened.iter().chain(head).for_each(|text| body.extend_from_slice(text.as_bytes()));
        body.extend_from_slice(b"\r\n\r\n");
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    };
    for (key, text) in &texts {
        put(&[&escaped(key), "\""], text.as_bytes());
    }
    for (key, file) in &parts.files {
        let (key, name) = (escaped(key), escaped(file.name()));
        put(&[&key, "\"; filename=\"", &name, "\"\r\nContent-Type: ", file.media_type()], file.bytes());
    }
    body.extend_from_slice(["--", &boundary, "--\r\n"].concat().as_bytes());
    body.into()
}

/// Value of `Content-Type`, which names the boundary. From then on the parts stay as they are, and every attempt writes this boundary.
pub(super) fn content_type(style: &FormStyle, parts: &Parts) -> String {
    let texts = form::pairs(style, parts.body.as_deref().unwrap_or_default()).0;
    [MEDIA_TYPE, &boundary_of(&texts, parts)].concat()
}

/// The boundary that the header names already, so that nobody looks through all contents again.
fn named(parts: &Parts) -> Option<&str> {
    let (_, value) = parts.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"))?;
    let boundary = value.strip_prefix(MEDIA_TYPE)?;
    let digits = boundary.strip_prefix(PREFIX)?;
    (digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(boundary)
}

/// The first value that no part can hold.
pub(super) fn refused(style: &FormStyle, parts: &Parts) -> Option<Unwritable> {
    let of_texts = form::pairs(style, parts.body.as_deref().unwrap_or_default()).1;
    let of_files = || {
        let (key, _) = parts.files.iter().find(|(_, file)| !file.has_media_type())?;
        Some(Unwritable { key: key.to_string(), what: "a file without a valid media type" })
    };
    of_texts.or_else(of_files)
}

/// The key of an item of a list of files.
pub(super) fn item_key(style: &FormStyle, name: &'static str, index: usize) -> Cow<'static, str> {
    match style.list {
        ListStyle::Brackets => format!("{name}[]").into(),
        ListStyle::Indexed => format!("{name}[{index}]").into(),
        ListStyle::Repeated => name.into(),
    }
}

/// The first boundary that stands nowhere in what the parts hold, their names included: the same parts have the same one, so that a retry
/// and a recording send the same bytes, and no part can end itself.
fn boundary_of(texts: &[(String, String)], parts: &Parts) -> String {
    let mut taken = BTreeSet::new();
    let of_texts = texts.iter().flat_map(|(key, text)| [key.as_bytes(), text.as_bytes()]);
    let of_files = parts.files.iter().flat_map(|(key, file)| {
        [key.as_bytes(), file.name().as_bytes(), file.media_type().as_bytes(), file.bytes().as_ref()]
    });
    for mut rest in of_texts.chain(of_files) {
        while let Some(at) = find(rest, PREFIX.as_bytes()) {
            rest = &rest[at + PREFIX.len()..];
            let digits = rest.get(..DIGITS).and_then(|digits| core::str::from_utf8(digits).ok());
            taken.extend(digits.and_then(|digits| digits.parse::<u64>().ok()));
        }
    }
    // One more than there are contents with one in them.
    let free = (0..=taken.len() as u64).find(|number| !taken.contains(number)).unwrap_or_default();
    format!("{PREFIX}{free:0DIGITS$}")
}

fn find(content: &[u8], what: &[u8]) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = content.get(from..)?.iter().position(|byte| Some(byte) == what.first()) {
        if content[from + at..].starts_with(what) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

/// A name between quotes in a header of a part: what would end it is written as browsers write it.
fn escaped(name: &str) -> Cow<'_, str> {
    if !name.contains(|c: char| c == '"' || c.is_control()) {
        return name.into();
    }
    let mut text = String::with_capacity(name.len() + 8);
    for c in name.chars() {
        if c == '"' || c.is_control() {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                // A text can always be longer.
                let _ = write!(text, "%{byte:02X}");
            }
        } else {
            text.push(c);
        }
    }
    text.into()
}

/// The parts by their keys, a line each: `***` for the values of these keys, other texts as `text` shows them, and of a file its
/// name, its media type, and its content by its number of bytes and its hash.
pub(super) fn hide(body: &[u8], keys: &[&str], text: &Shown<'_>) -> String {
    let Some(line) = find(body, b"\r\n") else { return String::new() };
    // A body that this module wrote: its first line is its boundary, which stands nowhere else.
    let boundary = &body[..line];
    let mut lines = Vec::new();
    let mut rest = &body[line + 2..];
    while let (Some(head), Some(end)) = (find(rest, b"\r\n\r\n"), find(rest, boundary)) {
        let content = rest.get(head + 4..end.saturating_sub(2)).unwrap_or_default();
        let head = String::from_utf8_lossy(&rest[..head]).into_owned();
        let named = |key: &str| head.split_once(key)?.1.split_once('"').map(|(name, _)| name.to_owned());
        let key = named(" name=\"").unwrap_or_default();
        let is_hidden = key.split(['[', ']', '.']).any(|step| keys.contains(&step)) || keys.contains(&key.as_str());
        let shown = match named("; filename=\"") {
            _ if is_hidden => HIDDEN.to_owned(),
            Some(name) => {
                let media_type = head.split_once("Content-Type: ").map_or("", |(_, media_type)| media_type);
                format!("{:?}, {}, {}", text(&name), text(media_type), counted(content))
            }
            None => text(&String::from_utf8_lossy(content)),
        };
        lines.push(format!("{}={shown}", text(&key)));
        rest = rest.get(end + boundary.len() + 2..).unwrap_or_default();
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{File, Method, ObjectStyle};

    const STYLE: FormStyle = FormStyle { object: ObjectStyle::Brackets, list: ListStyle::Brackets, empty_string: "" };

    fn parts(body: &[(&'static str, &'static str)], files: Vec<(Cow<'static, str>, File)>) -> Parts {
        Parts {
            body: Some(body.iter().map(|(key, json)| ((*key).into(), (*json).into())).collect()),
            files,
            ..Parts::new(Method::Post, "/files".into())
        }
    }

    #[test]
    fn texts_stand_before_files() {
        let file = File::new("a.png", &b"\x89P\r\nNG"[..]).with_media_type("image/png");
        let parts = parts(&[("purpose", "\"x\""), ("link", r#"{"create":true}"#)], vec![("file".into(), file)]);
        let expected = b"--part-boundary-0000000000\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nx\r\n\
            --part-boundary-0000000000\r\nContent-Disposition: form-data; name=\"link[create]\"\r\n\r\ntrue\r\n\
            --part-boundary-0000000000\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\
            Content-Type: image/png\r\n\r\n\x89P\r\nNG\r\n--part-boundary-0000000000--\r\n";
        assert_eq!(write(&STYLE, &parts), &expected[..]);
        assert_eq!(content_type(&STYLE, &parts), "multipart/form-data; boundary=part-boundary-0000000000");
    }

    #[test]
    fn no_boundary_stands_in_a_content() {
        let content = "--part-boundary-0000000000--part-boundary-0000000001\r\n--part-boundary-00000000";
        let parts = parts(&[("a", "\"part-boundary-0000000003\"")], vec![("f".into(), File::new("f", content))]);
        assert_eq!(content_type(&STYLE, &parts), "multipart/form-data; boundary=part-boundary-0000000002");
        let body = write(&STYLE, &parts);
        let delimiter = b"--part-boundary-0000000002";
        assert_eq!(body.windows(delimiter.len()).filter(|window| window == delimiter).count(), 3);
    }

    #[test]
    fn the_boundary_of_the_header_is_that_of_the_body() {
        let mut parts = parts(&[("a", "\"b\"")], vec![("f".into(), File::new("f", "x"))]);
        parts.put_header("Content-Type".into(), [MEDIA_TYPE, "part-boundary-0000000007"].concat().into());
        assert!(write(&STYLE, &parts).starts_with(b"--part-boundary-0000000007\r\n"));
        for other in ["part-boundary-07", "x", "part-boundary-000000000x", "part-boundary-0000000007; a=b"] {
            parts.put_header("Content-Type".into(), [MEDIA_TYPE, other].concat().into());
            assert!(write(&STYLE, &parts).starts_with(b"--part-boundary-0000000000\r\n"), "{other}");
        }
    }

    #[test]
    fn a_name_is_no_boundary_and_hides_no_end_of_a_secret() {
        let file = File::new("--part-boundary-0000000001", "x").with_media_type("part-boundary-0000000002/a");
        let parts = parts(&[("a--part-boundary-0000000000", "\"b\""), ("pin", "\"1234\"")], vec![("f".into(), file)]);
        assert_eq!(content_type(&STYLE, &parts), "multipart/form-data; boundary=part-boundary-0000000003");
        let shown = hide(&write(&STYLE, &parts), &["pin"], &|text: &str| text.to_owned());
        assert!(
            shown.starts_with("a--part-boundary-0000000000=b\npin=***\nf=\"--part-boundary-0000000001\", "),
            "{shown}"
        );
    }

    #[test]
    fn names_write_no_headers() {
        let file = File::new("a\"\r\nX-Evil: 1.png", "x");
        let body = write(&STYLE, &parts(&[], vec![("f\"\n".into(), file)]));
        let body = String::from_utf8(body.to_vec()).expect("text");
        assert!(body.contains("name=\"f%22%0A\"; filename=\"a%22%0D%0AX-Evil: 1.png\"\r\nContent-Type: "), "{body}");
        let evil = File::new("a", "x").with_media_type("a/b\r\nX-Evil: 1");
        let refused = refused(&STYLE, &parts(&[], vec![("f".into(), evil)])).expect("refused");
        assert_eq!((refused.key.as_str(), refused.what), ("f", "a file without a valid media type"));
    }

    #[test]
    fn what_is_shown_holds_no_content_and_no_secret() {
        let file = File::new("a.txt", "hello");
        let parts = parts(&[("pin", "\"1234\""), ("note", "\"is hunter2\"")], vec![("f".into(), file)]);
        let shown = hide(&write(&STYLE, &parts), &["pin"], &|text: &str| text.replace("hunter2", "***"));
        assert_eq!(
            shown,
            "pin=***\nnote=is ***\nf=\"a.txt\", application/octet-stream, 5 bytes, SHA-256 \
             2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
        );
        assert_eq!(hide(b"", &[], &|text: &str| text.to_owned()), "");
    }
}
