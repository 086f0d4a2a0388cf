//! How values are shown in messages: cut, on one line, and secrets not at all.

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

/// The text on one line, at most 80 characters of it; a mark tells where it was cut.
pub(crate) fn cut(text: &str) -> String {
    cut_at(text, MOST)
}

/// The text on one line, at most so many characters of it; a mark tells where it was cut.
pub(crate) fn cut_at(text: &str, most: usize) -> String {
    if text.len() <= most && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
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

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn cuts_at_eighty_characters_and_keeps_one_line() {
        assert_eq!(cut(&"中".repeat(80)), "中".repeat(80));
        assert_eq!(cut(&"中".repeat(81)), format!("{}…", "中".repeat(80)));
        assert_eq!(cut("a\nb\u{202e}c"), "a\u{fffd}b\u{fffd}c");
    }
}
