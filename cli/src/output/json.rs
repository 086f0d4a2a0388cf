//! JSON as received, byte for byte; for people in lines and colours, and in the escapes that mean the same.

use std::borrow::Cow;

use api_runtime::is_steering;

use super::pretty::pretty;

/// How JSON is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    /// Whether people read it.
    pub(super) pretty: bool,
    pub(super) color: bool,
}

impl Look {
    /// The text of a body, or of a part of it that stands so deep in what is printed.
    pub(super) fn shown(self, text: &[u8], depth: usize) -> Cow<'_, [u8]> {
        if !self.pretty {
            return Cow::Borrowed(text);
        }
        let text = String::from_utf8_lossy(text);
        Cow::Owned(pretty(&harmless(&text), self.color, depth).into_bytes())
    }
}

/// The text with escapes for what would steer a terminal.
fn harmless(text: &str) -> Cow<'_, str> {
    if !text.contains(is_steering) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            // Between values; inside strings JSON has escapes for them already.
            '\n' | '\t' => shown.push(character),
            '\r' => shown.push(' '),
            // All of them lie in the plane that four digits reach.
            _ if is_steering(character) => shown.extend(escape(character)),
            _ => shown.push(character),
        }
    }
    Cow::Owned(shown)
}

/// A backslash, `u` and four digits.
fn escape(character: char) -> impl Iterator<Item = char> {
    let digits = [12, 8, 4, 0].map(|at| char::from_digit(u32::from(character) >> at & 15, 16).unwrap_or('0'));
    ['\\', 'u'].into_iter().chain(digits)
}

#[cfg(test)]
mod tests {
    use super::Look;

    #[test]
    fn a_terminal_is_not_steered_and_the_value_stays_the_same() {
        let text = "{\r\n\t\"a\": \"\u{7f}\u{9b}2J\u{202e}中\u{2028}\", \"n\": 1.10}";
        let shown = |pretty| Look { pretty, color: false }.shown(text.as_bytes(), 0).into_owned();
        let on_terminal = String::from_utf8(shown(true)).unwrap();
        assert_eq!(on_terminal, "{\n  \"a\": \"\\u007f\\u009b2J\\u202e中\\u2028\",\n  \"n\": 1.10\n}");
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(value(&on_terminal), value(text));
        assert_eq!(shown(false), text.as_bytes());
    }
}
