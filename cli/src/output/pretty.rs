//! JSON for people: one member a line, in colours where they are wanted, every number with the digits that came.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

/// Blanks of one level.
const INDENT: &str = "  ";

const NAME: Style = AnsiColor::Blue.on_default().bold();
const STRING: Style = AnsiColor::Green.on_default();
const NULL: Style = AnsiColor::BrightBlack.on_default();

/// The text of a JSON value as lines, the first of them without an indent; text that is no JSON comes out as something else.
pub(super) fn pretty(text: &str, color: bool, depth: usize) -> String {
    let mut shown = String::with_capacity(text.len() * 2);
    let (mut depth, mut tokens) = (depth, Tokens { rest: text }.peekable());
    let line = |shown: &mut String, depth: usize| {
        shown.push('\n');
        shown.extend(std::iter::repeat_n(INDENT, depth));
    };
    while let Some(token) = tokens.next() {
        let next = tokens.peek().copied();
        match token {
            "{" | "[" if matches!(next, Some("}" | "]")) => {
                shown.push_str(token);
                shown.extend(tokens.next());
            }
            "{" | "[" => {
                shown.push_str(token);
                depth += 1;
                line(&mut shown, depth);
            }
            "}" | "]" => {
                depth = depth.saturating_sub(1);
                line(&mut shown, depth);
                shown.push_str(token);
            }
            "," => {
                shown.push(',');
                line(&mut shown, depth);
            }
            ":" => shown.push_str(": "),
            _ if color => {
                let style = match token.as_bytes()[0] {
                    b'"' if next == Some(":") => NAME,
                    b'"' => STRING,
                    b'n' => NULL,
                    _ => Style::new(),
                };
                let _ = write!(shown, "{style}{token}{style:#}");
            }
            _ => shown.push_str(token),
        }
    }
    shown
}

/// Marks, strings with their quotes, and everything else as it came.
struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
        let end = match self.rest.bytes().next()? {
            b'"' => string_end(self.rest),
            b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
            _ => self.rest.find(['"', '{', '}', '[', ']', ',', ':', ' ', '\t', '\r', '\n']).unwrap_or(self.rest.len()),
        };
        let (token, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(token)
    }
}

/// Length of the string that the text begins with, quotes included; all of the text where the string does not end.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::pretty;

    #[test]
    fn members_stand_on_lines_of_their_own_and_digits_stay() {
        let text = r#"{"b":1.10,"a":[ ],"o":{},"l":[1e400,{"x":null}],"s":"{\"[,:\\"}"#;
        let lines = "{\n  \"b\": 1.10,\n  \"a\": [],\n  \"o\": {},\n  \"l\": [\n    1e400,\n    {\n      \"x\": null\n    }\n  ],\n  \
                     \"s\": \"{\\\"[,:\\\\\"\n}";
        assert_eq!(pretty(text, false, 0), lines);
        assert_eq!(pretty("[1]", false, 1), "[\n    1\n  ]");
        for plain in ["1", "\"a\"", "null", "[]", ""] {
            assert_eq!(pretty(plain, false, 0), plain);
        }
    }

    #[test]
    fn colours_tell_names_from_strings() {
        let text = pretty(r#"{"a":"b","n":1,"z":null}"#, true, 0);
        assert!(text.contains("\u{1b}[1m\u{1b}[34m\"a\"\u{1b}[0m: \u{1b}[32m\"b\"\u{1b}[0m,"), "{text:?}");
        assert!(text.contains(": 1,") && text.contains("\u{1b}[90mnull\u{1b}[0m"), "{text:?}");
    }

    #[test]
    fn whatever_comes_has_an_end() {
        for text in ["}}}}", "[[[", "\"\\", ":,:", "{\"a", "中 文"] {
            assert!(pretty(text, true, 0).len() < 200, "{text}");
        }
    }
}
