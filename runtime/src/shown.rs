//! How values are shown in messages: cut, on one line, and secrets not at all.

/// What is shown in place of a secret.
pub(crate) const HIDDEN: &str = "***";

/// Most characters of a value that a message shows.
const MOST: usize = 80;

/// The text on one line, at most 80 characters of it; a mark tells where it was cut.
pub(crate) fn cut(text: &str) -> String {
    let mut shown = String::new();
    for (index, character) in text.chars().enumerate() {
        if index == MOST {
            shown.push('…');
            break;
        }
        // Control characters could forge lines of a log.
        shown.push(if character.is_control() { '\u{fffd}' } else { character });
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
        assert_eq!(cut("a\nb"), "a\u{fffd}b");
    }
}
