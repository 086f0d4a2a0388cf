//! Hides the values of named keys in text that should be JSON but may be cut off or something else altogether.

use crate::shown::HIDDEN;

/// The text with `"***"` in place of each value that stands behind one of these keys, however deep.
pub(in crate::client) fn hide(text: &str, keys: &[&str]) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('"') {
        let (before, from_quote) = rest.split_at(start);
        let end = string_end(from_quote);
        let (string, after) = from_quote.split_at(end);
        shown.push_str(before);
        shown.push_str(string);
        rest = after;
        let value = after.trim_start().strip_prefix(':').map(str::trim_start);
        if let Some(value) = value.filter(|_| keys.contains(&string.trim_matches('"'))) {
            shown.push_str(&after[..after.len() - value.len()]);
            shown.push('"');
            shown.push_str(HIDDEN);
            shown.push('"');
            rest = &value[value_end(value)..];
        }
    }
    shown.push_str(rest);
    shown
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

/// Length of the JSON value that the text begins with; all of the text where the value does not end.
fn value_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at += string_end(&text[at..]);
                if depth == 0 {
                    return at;
                }
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth <= 1 => return if depth == 1 { at + 1 } else { at },
            b'}' | b']' => depth -= 1,
            b',' if depth == 0 => return at,
            _ => {}
        }
        at += 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::hide;

    #[test]
    fn hides_values_of_every_form_at_every_depth() {
        let hidden = |text| hide(text, &["code", "info"]);
        assert_eq!(hidden(r#"{"a":{"code":"12\"34"},"b":1}"#), r#"{"a":{"code":"***"},"b":1}"#);
        assert_eq!(hidden(r#"{"code" : 1234 , "b":"code"}"#), r#"{"code" : "***", "b":"code"}"#);
        assert_eq!(hidden(r#"{"info":{"x":["}",{}]},"b":[1]}"#), r#"{"info":"***","b":[1]}"#);
        assert_eq!(hidden(r#"{"b":[{"code":null}]}"#), r#"{"b":[{"code":"***"}]}"#);
    }

    #[test]
    fn what_is_cut_off_or_no_json_stays_safe() {
        assert_eq!(hide(r#"{"code":"123"#, &["code"]), r#"{"code":"***""#);
        assert_eq!(hide("<html lang=\"en\">中", &["code"]), "<html lang=\"en\">中");
        assert_eq!(hide(r#""code"#, &["code"]), r#""code"#);
    }
}
