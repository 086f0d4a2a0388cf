//! Characters that readers do not see, and that change what they see: controls, directions of writing, no width.

use std::borrow::Cow;
use std::fmt::Write;

/// What a character is that nobody sees; `None` for all others. A line feed is one: whoever allows lines says so.
#[must_use]
pub fn kind(character: char) -> Option<&'static str> {
    match character {
        ' '..='~' => None,
        '\u{2028}' | '\u{2029}' => Some("line separator"),
        control if control.is_control() => Some("control character"),
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some("bidirectional formatting character")
        }
        '\u{00AD}'
        | '\u{034F}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{17B4}'
        | '\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200D}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206A}'..='\u{206F}'
        | '\u{3164}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E0FFF}' => Some("zero-width character"),
        _ => None,
    }
}

/// Whether a text is of signs that everybody sees, and blanks, alone.
pub(crate) fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// One line of text in which every hidden character is shown by its escape: `\n`, `\u{202e}`.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    shown(text, |_| false)
}

/// The same of a text of several lines, which stay lines; tabs stay tabs.
#[must_use]
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    shown(text, |character| matches!(character, '\n' | '\t'))
}

/// A text of JSON in which no string holds a hidden character; it says the same.
#[must_use]
pub fn json(text: &str) -> Cow<'_, str> {
    escaped(
        text,
        |character| character == '\n',
        |out, character| {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        },
    )
}

fn shown(text: &str, may: impl Fn(char) -> bool) -> Cow<'_, str> {
    escaped(text, may, |out, character| out.extend(character.escape_default()))
}

fn escaped(text: &str, may: impl Fn(char) -> bool, escape: impl Fn(&mut String, char)) -> Cow<'_, str> {
    let is_hidden = |character: char| kind(character).is_some() && !may(character);
    if is_plain(text) || !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_hidden(character) {
            escape(&mut out, character);
        } else {
            out.push(character);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::{json, visible, visible_lines};

    #[test]
    fn what_is_hidden_is_shown_by_its_escape() {
        assert_eq!(
            visible("a\u{1b}[31mb\r\n\u{202e}\u{9b}\u{200b}\u{feff}"),
            "a\\u{1b}[31mb\\r\\n\\u{202e}\\u{9b}\\u{200b}\\u{feff}"
        );
        assert_eq!(visible_lines("a\tb\nc\u{7}"), "a\tb\nc\\u{7}");
    }

    #[test]
    fn what_people_write_stays() {
        for text in ["名称 «é» ⚠️ 👍 שלום", "a–b…"] {
            assert_eq!(visible(text), text);
        }
    }

    #[test]
    fn json_says_the_same_without_hidden_characters() {
        let written = serde_json::json!({"a": "\u{9b}x\u{202e}\u{e0041}"}).to_string();
        let shown = json(&written);
        assert!(shown.is_ascii(), "{shown}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).ok(), serde_json::from_str(&written).ok());
    }
}
