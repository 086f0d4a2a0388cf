//! Names of files as texts.

use std::ffi::OsStr;
use std::fmt::Write as _;

/// A name as it is shown to people: what is not printable text is escaped. The flag says whether that was needed.
#[must_use]
pub fn shown(name: &OsStr) -> (String, bool) {
    shown_bytes(name.as_encoded_bytes())
}

/// The same of the bytes of a name, as git keeps it.
#[must_use]
pub fn shown_bytes(name: &[u8]) -> (String, bool) {
    let mut text = String::new();
    let mut escaped = false;
    for chunk in name.utf8_chunks() {
        for character in chunk.valid().chars() {
            if character.is_control() || is_invisible(character) {
                escaped = true;
                text.extend(character.escape_default());
            } else {
                text.push(character);
            }
        }
        for byte in chunk.invalid() {
            escaped = true;
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    (text, escaped)
}

/// Characters that take no room, or turn the direction of what follows.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn what_a_terminal_would_obey_is_escaped() {
        assert_eq!(shown("list.yaml".as_ref()), ("list.yaml".to_owned(), false));
        assert_eq!(shown("größe.yaml".as_ref()), ("größe.yaml".to_owned(), false));
        assert_eq!(shown("a\nb\u{1b}[1m\u{202e}.yaml".as_ref()).0, "a\\nb\\u{1b}[1m\\u{202e}.yaml");
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_not_utf8_is_shown_by_its_bytes() {
        use std::os::unix::ffi::OsStrExt;

        let name = std::ffi::OsStr::from_bytes(b"caf\xe9.yaml");
        assert_eq!(shown(name), ("caf\\xe9.yaml".to_owned(), true));
    }
}
