//! Hides the values of named parameters in addresses, wherever these stand in a text and however they are spelled.

use crate::encode::percent_decode;
use crate::shown::HIDDEN;

/// What stands before a parameter: marks of addresses, and an ampersand as JSON and HTML escape it.
const BEFORE: [&str; 6] = ["?", "&", "#", ";", "\\u0026", "%26"];

/// The text with `***` in place of each value that stands behind one of these names and `=`.
pub(super) fn hide_pairs(text: &str, names: &[&str]) -> String {
    if names.is_empty() || !text.contains('=') {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('=') {
        let (before, value) = (&rest[..at], &rest[at + 1..]);
        shown.push_str(&rest[..=at]);
        rest = value;
        if BEFORE.iter().filter_map(|mark| before.rsplit_once(mark)).any(|(_, name)| is_one_of(name, names)) {
            shown.push_str(HIDDEN);
            rest = &value[length(value)..];
        }
    }
    shown.push_str(rest);
    shown
}

/// Servers may repeat a parameter in other letters than they are asked with.
fn is_one_of(name: &str, names: &[&str]) -> bool {
    let name = percent_decode(name.replace('+', " ").as_bytes());
    names.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(&name))
}

/// Length of the value that the text begins with.
fn length(text: &str) -> usize {
    let end =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '&' | '#' | '"' | '\'' | '<' | '>' | '\\' | '`');
    text.find(end).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::hide_pairs;

    #[test]
    fn values_are_hidden_by_name_in_every_spelling() {
        for (text, shown) in [
            ("/x?api_key=a%2fb+c&page=2", "/x?api_key=***&page=2"),
            ("</x?page=2&API%5fKEY=a>; rel=next", "</x?page=2&API%5fKEY=***>; rel=next"),
            (r#"{"next":"/x?page=2\u0026api_key=ab"}"#, r#"{"next":"/x?page=2\u0026api_key=***"}"#),
            ("<a href='/x?p=2&amp;api_key=a'>", "<a href='/x?p=2&amp;api_key=***'>"),
            ("?api_key=", "?api_key=***"),
            ("?my_api_key=a api_key=b", "?my_api_key=a api_key=b"),
            ("?api_key=中&api_key=b#c", "?api_key=***&api_key=***#c"),
        ] {
            assert_eq!(hide_pairs(text, &["api_key"]), shown);
            assert_eq!(hide_pairs(text, &[]), text);
        }
    }
}
