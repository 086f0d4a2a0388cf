//! Hides the values of named parameters in addresses, wherever these stand in a text and however they are spelled.

use crate::encode::percent_decode;
use crate::shown::HIDDEN;

/// What stands before a parameter: marks of addresses, as JSON and HTML escape them, and as an address does that stands in another one.
const BEFORE: [&str; 9] = ["?", "&", "#", ";", "\\u0026", "%26", "%3F", "%3f", "%23"];

/// What stands between a name and its value, in the same spellings.
const BETWEEN: [&str; 5] = ["=", "%3D", "%3d", "\\u003d", "\\u003D"];

/// What a value in an address ends with that stands in another one.
const BEHIND: [&str; 2] = ["%26", "%23"];

/// The text with `***` in place of each value that stands behind one of these names and `=`.
pub(super) fn hide_pairs(text: &str, names: &[&str]) -> String {
    if names.is_empty() {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, between, value)) = next(rest) {
        shown.extend([before, between]);
        rest = value;
        if BEFORE.iter().filter_map(|mark| before.rsplit_once(mark)).any(|(_, name)| is_one_of(name, names)) {
            shown.push_str(HIDDEN);
            let is_nested = between.starts_with('%');
            rest = &value[length(value, if is_nested { &BEHIND } else { &[] })..];
        }
    }
    shown.push_str(rest);
    shown
}

/// What stands before the next value, what separates them, and the rest.
fn next(text: &str) -> Option<(&str, &str, &str)> {
    let (at, _) = text.char_indices().find(|(at, sign)| {
        matches!(sign, '=' | '%' | '\\') && BETWEEN.iter().any(|between| text[*at..].starts_with(between))
    })?;
    let between = BETWEEN.iter().find(|between| text[at..].starts_with(**between))?;
    Some((&text[..at], between, &text[at + between.len()..]))
}

/// Servers may repeat a parameter in other letters than they are asked with.
fn is_one_of(name: &str, names: &[&str]) -> bool {
    let name = percent_decode(name.replace('+', " ").as_bytes());
    names.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(&name))
}

/// Length of the value that the text begins with, which may also end with one of these.
fn length(text: &str, behind: &[&str]) -> usize {
    let end =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '&' | '#' | '"' | '\'' | '<' | '>' | '\\' | '`');
    let value = &text[..text.find(end).unwrap_or(text.len())];
    behind.iter().filter_map(|mark| value.find(mark)).min().unwrap_or(value.len())
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
            (r#"{"next":"/x?api_key\u003dab\u0026page=2"}"#, r#"{"next":"/x?api_key\u003d***\u0026page=2"}"#),
            ("/in?to=%2Fx%3Fpage%3D2%26api_key%3da%252fb%26c%3D1", "/in?to=%2Fx%3Fpage%3D2%26api_key%3d***%26c%3D1"),
            ("?api_key=", "?api_key=***"),
            ("?my_api_key=a api_key=b", "?my_api_key=a api_key=b"),
            ("?api_key=中&api_key=b#c", "?api_key=***&api_key=***#c"),
        ] {
            assert_eq!(hide_pairs(text, &["api_key"]), shown);
            assert_eq!(hide_pairs(text, &[]), text);
        }
    }
}
