//! How values are shown in messages: cut, on one line, and secrets not at all.

use core::fmt;
use std::borrow::Cow;

use arrayvec::ArrayString;

use crate::decode::Names;
use crate::wire::Room;

/// What is shown in place of a secret.
pub(crate) const HIDDEN: &str = "***";

/// Most characters of a value that a message shows.
const MOST: usize = 80;

/// Whether a character steers what shows it instead of being shown: control characters, line and paragraph separators, and
/// those that turn the direction of text. In a terminal they forge lines or run commands; in a log they hide what it says.
///
/// ```
/// assert!(['\u{1b}', '\u{9b}', '\n', '\u{202e}', '\u{2028}'].into_iter().all(api_runtime::is_steering));
/// assert!(!['a', '中', ' ', '\u{301}'].into_iter().any(api_runtime::is_steering));
/// ```
#[must_use]
pub fn is_steering(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Shows a struct as its derived debug form does. A struct of generated code that is not derived lends its fields here, so that no
/// other crate compiles it once more.
///
/// # Errors
///
/// When the formatter fails.
pub fn show(f: &mut fmt::Formatter<'_>, name: &str, fields: &'static str, values: &[&dyn fmt::Debug]) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (field, value) in Names::Joined(fields).iter().zip(values) {
        shown.field(field, *value);
    }
    shown.finish()
}

/// The text on one line, at most 80 characters of it; a mark tells where it was cut.
pub(crate) fn cut(text: &str) -> String {
    cut_at(text, MOST)
}

/// A value as messages show it. Short ones are kept without an allocation, and most numbers as numbers.
#[derive(Debug, Clone)]
pub(crate) enum Shown {
    Fixed(&'static str),
    Whole(i64),
    Short(Room),
    Long(String),
}

impl Shown {
    /// The text on one line, at most 80 characters of it.
    pub(crate) fn cut(text: &str) -> Self {
        match ArrayString::from(text) {
            Ok(short) if is_plain(text) => Self::Short(short),
            _ => Self::Long(cut(text)),
        }
    }

    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Fixed(text) => Cow::Borrowed(text),
            Self::Whole(number) => Cow::Owned(number.to_string()),
            Self::Short(text) => Cow::Borrowed(text),
            Self::Long(text) => Cow::Borrowed(text),
        }
    }
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Shown {}

/// The text on one line, at most so many characters of it; a mark tells where it was cut.
pub(crate) fn cut_at(text: &str, most: usize) -> String {
    if text.len() <= most && is_plain(text) {
        return text.to_owned();
    }
    let mut shown = String::new();
    for (index, character) in text.chars().enumerate() {
        if index == most {
            shown.push('…');
            break;
        }
        shown.push(if is_steering(character) { '\u{fffd}' } else { character });
    }
    shown
}

/// Whether every character is one of ASCII that is shown as it is.
fn is_plain(text: &str) -> bool {
    // Without an early end several bytes are judged at once.
    text.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'~'))
}

#[cfg(test)]
mod tests {
    use super::{Shown, cut};

    #[test]
    fn short_and_long_texts_are_shown_alike() {
        for text in ["", "a", &"x".repeat(32), &"x".repeat(33), &"x".repeat(81), "a\nb", "中"] {
            assert_eq!(Shown::cut(text).text(), cut(text));
        }
        assert_eq!(Shown::Fixed("a"), Shown::cut("a"));
        assert_eq!(Shown::Whole(-1), Shown::cut("-1"));
    }

    #[test]
    fn cuts_at_eighty_characters_and_keeps_one_line() {
        assert_eq!(cut(&"中".repeat(80)), "中".repeat(80));
        assert_eq!(cut(&"中".repeat(81)), format!("{}…", "中".repeat(80)));
        assert_eq!(cut("a\nb\u{202e}c"), "a\u{fffd}b\u{fffd}c");
    }
}
