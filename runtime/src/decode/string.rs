//! Strings: where one ends, and what it says.

use std::borrow::Cow;

/// Bytes that are looked at in one step.
const STEP: usize = 8;

const ONES: u64 = u64::MAX / 255;
const HIGH: u64 = ONES << 7;

/// Length of the string that the text begins with, quotes included, and whether it holds escapes; nothing where it does
/// not end, or is no string of JSON's.
pub(super) fn length(text: &[u8]) -> Option<(usize, bool)> {
    if text.first() != Some(&b'"') {
        return None;
    }
    let (mut at, mut has_escapes) = (1, false);
    loop {
        at += plain(text.get(at..)?);
        match text.get(at)? {
            b'"' => return Some((at + 1, has_escapes)),
            b'\\' => {
                has_escapes = true;
                at += escape(text.get(at + 1..)?)? + 1;
            }
            _ => return None,
        }
    }
}

/// How many bytes come before the first that may not stand in a string by itself: quote, backslash, control character.
fn plain(text: &[u8]) -> usize {
    let mut at = 0;
    while let Some(step) = text.get(at..).and_then(<[u8]>::first_chunk::<STEP>) {
        let found = special(u64::from_le_bytes(*step));
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += STEP;
    }
    let is_special = |byte: &u8| *byte < b' ' || matches!(byte, b'"' | b'\\');
    text[at..].iter().position(is_special).map_or(text.len(), |found| at + found)
}

/// The highest bit of each byte that is special. Bytes behind the first of them may have it by mistake.
const fn special(step: u64) -> u64 {
    let (quote, backslash) = (step ^ (ONES * b'"' as u64), step ^ (ONES * b'\\' as u64));
    let control = step.wrapping_sub(ONES * b' ' as u64) & !step;
    let quote = quote.wrapping_sub(ONES) & !quote;
    let backslash = backslash.wrapping_sub(ONES) & !backslash;
    (control | quote | backslash) & HIGH
}

/// Length of the escape, without its backslash.
fn escape(text: &[u8]) -> Option<usize> {
    match text.first()? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(1),
        b'u' => text.get(1..5)?.iter().all(u8::is_ascii_hexdigit).then_some(5),
        _ => None,
    }
}

/// What the string says; nothing where an escape is half of a pair, which no text can hold.
#[inline]
pub(super) fn content(quoted: &str, has_escapes: bool) -> Option<Cow<'_, str>> {
    if has_escapes {
        return serde_json::from_str(quoted).ok().map(Cow::Owned);
    }
    quoted.get(1..quoted.len() - 1).map(Cow::Borrowed)
}

#[cfg(test)]
mod tests {
    use super::{content, length};

    #[test]
    fn strings_end_where_the_quote_stands_at_every_distance() {
        for before in 0..20 {
            for (part, escapes) in
                [("", false), ("中", false), ("\u{7f}\u{80}", false), ("\\\"", true), ("\\u4e2d", true)]
            {
                let text = format!("\"{}{part}\"", "a".repeat(before));
                assert_eq!(length(format!("{text}, \"b\"").as_bytes()), Some((text.len(), escapes)), "{text}");
                assert_eq!(content(&text, escapes), serde_json::from_str(&text).ok(), "{text}");
            }
            for part in ["\u{1f}", "\n", "\0", "\\x", "\\u12g4", "\\"] {
                assert_eq!(length(format!("\"{}{part}\"", "a".repeat(before)).as_bytes()), None, "{part:?}");
            }
            assert_eq!(length(format!("\"{}", "a".repeat(before)).as_bytes()), None);
        }
        assert_eq!(length(b"a\""), None);
        assert_eq!(content("\"\\ud800\"", true), None);
    }
}
