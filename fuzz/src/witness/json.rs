//! JSON as `serde_json` reads it into a tree, with each number as it was written.
//!
//! The feature that keeps numbers as text would hold for the whole workspace and change what it tests. So numbers are
//! marked as text before the tree is read, and so are halves of surrogate pairs, which no tree can hold.

use core::fmt::Write as _;

use serde_json::Value;

/// Stands before the text of a number, in a list of its own, so that it is no key of an object.
const NUMBER: &str = "\u{f8ff}number ";

/// Stands in place of half a surrogate pair.
const HALF: &str = "\u{f8ff}half ";

/// Deeper than this the tree reader refuses, and nothing is said about the text.
const DEEPEST: usize = 100;

/// What a body is.
#[derive(Debug)]
pub(crate) enum Read {
    /// No JSON.
    Refused,
    /// JSON perhaps, but too deep for the witness.
    TooDeep,
    /// JSON.
    Tree(Value),
}

/// Reads a body; a byte order mark before it may be ignored (RFC 8259, section 8.1), and is.
pub(crate) fn read(body: &[u8]) -> Read {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let Ok(text) = core::str::from_utf8(body) else { return Read::Refused };
    let Some((marked, depth)) = marked(text) else { return Read::Refused };
    if depth > DEEPEST {
        return Read::TooDeep;
    }
    serde_json::from_str(&marked).map_or(Read::Refused, Read::Tree)
}

/// The text of a number.
pub(crate) fn number(value: &Value) -> Option<&str> {
    match value {
        Value::Array(items) if items.len() == 1 => items[0].as_str()?.strip_prefix(NUMBER),
        _ => None,
    }
}

/// The content of a string, where all of it is text.
pub(crate) fn text(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| is_whole(text))
}

/// Whether a text holds no half of a surrogate pair.
pub(crate) fn is_whole(text: &str) -> bool {
    !text.contains(HALF)
}

/// The text with marks, and how deep it is; nothing where a number is none.
fn marked(text: &str) -> Option<(String, usize)> {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len() * 2);
    let (mut at, mut depth, mut deepest) = (0, 0_usize, 0);
    while at < bytes.len() {
        let start = at;
        match bytes[at] {
            b'"' => {
                at = string(text, at, &mut out);
                continue;
            }
            b'-' | b'0'..=b'9' => {
                let is_part = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
                at += bytes[at..].iter().take_while(|byte| is_part(byte)).count();
                let number = &text[start..at];
                if !is_number(number) {
                    return None;
                }
                // Writing to a string cannot fail.
                let _ = write!(out, "[\"{NUMBER}{number}\"]");
                continue;
            }
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
        at += 1;
        at = (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        out.push_str(&text[start..at]);
    }
    Some((out, deepest))
}

/// Copies the string that begins here, with marks for half pairs; the place behind it.
fn string(text: &str, start: usize, out: &mut String) -> usize {
    let bytes = text.as_bytes();
    let mut at = start + 1;
    out.push('"');
    while at < bytes.len() {
        let begun = at;
        match bytes[at] {
            b'"' => {
                out.push('"');
                return at + 1;
            }
            b'\\' => match (unit(bytes, at), unit(bytes, at + 6)) {
                (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => at += 12,
                (Some(0xd800..=0xdfff), _) => {
                    out.push_str(HALF);
                    at += 6;
                    continue;
                }
                _ => at += 2,
            },
            _ => at += 1,
        }
        at = (at.min(text.len())..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        out.push_str(&text[begun..at]);
    }
    at
}

/// The code unit of the escape that stands here.
fn unit(bytes: &[u8], at: usize) -> Option<u32> {
    let escape = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    let digits = escape.iter().all(u8::is_ascii_hexdigit).then_some(escape)?;
    u32::from_str_radix(core::str::from_utf8(digits).ok()?, 16).ok()
}

/// JSON's grammar of numbers, written down from its railroad diagram.
fn is_number(text: &str) -> bool {
    let (mantissa, exponent) =
        text.split_once(['e', 'E']).map_or((text, "0"), |(mantissa, exponent)| (mantissa, exponent));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    [whole, fraction, exponent].into_iter().all(digits) && (whole == "0" || !whole.starts_with('0'))
}

#[cfg(test)]
mod tests {
    use super::{Read, is_number, number, read, text};

    #[test]
    fn numbers_and_half_pairs_keep_their_spelling() {
        let Read::Tree(tree) = read(br#"{"a": [1.50E+3, "\ud800", "\ud83d\ude00"]}"#) else { panic!("JSON") };
        assert_eq!(number(&tree["a"][0]), Some("1.50E+3"));
        assert_eq!((text(&tree["a"][1]), text(&tree["a"][2])), (None, Some("😀")));
        for refused in [&b"{1: 2}"[..], b"01", b"[1", b"\"\xff\"", b"", b"1 2", b"\"a", b"\"\\"] {
            assert!(matches!(read(refused), Read::Refused), "{}", String::from_utf8_lossy(refused));
        }
        assert!(matches!(read("[".repeat(200).as_bytes()), Read::TooDeep));
        assert!(is_number("-0.0e-0") && !["", "-", "1.", ".1", "1e", "1e+", "00", "1-2"].into_iter().any(is_number));
    }
}
