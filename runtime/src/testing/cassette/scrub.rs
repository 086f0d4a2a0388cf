//! Takes what is secret out of JSON and leaves JSON of the same shape.

use core::ops::Range;

use serde_json::value::RawValue;

use crate::encode::quoted;
use crate::shown::HIDDEN;

/// What is secret in a JSON text.
pub(super) struct Hidden<'a> {
    /// Keys whose values are hidden, at any depth.
    pub(super) keys: &'a [&'a str],
    /// Places of values that are hidden.
    pub(super) places: &'a [Range<usize>],
    /// Takes secret texts out of a text.
    pub(super) text: &'a dyn Fn(&str) -> String,
}

/// The JSON on one line without what is hidden; none where the text is no JSON.
///
/// A hidden string is `"***"`, a hidden number 0 and a hidden truth value `false`, so that the type of the value can read it. Null
/// stays, as does the shape of hidden objects and lists.
pub(super) fn scrub(json: &str, hidden: &Hidden<'_>) -> Option<Box<RawValue>> {
    let is_json = serde_json::from_str::<&RawValue>(json).is_ok();
    if !is_json {
        return None;
    }
    let mut scrubbed = String::with_capacity(json.len());
    // Whether all values of each object and list that is open are hidden.
    let mut open: Vec<bool> = Vec::new();
    let mut is_behind_hidden_key = false;
    let mut at = 0;
    while let Some(&byte) = json.as_bytes().get(at) {
        let is_hidden = || {
            is_behind_hidden_key
                || open.last().copied().unwrap_or_default()
                || hidden.places.iter().any(|place| place.contains(&at))
        };
        let length = match byte {
            b'{' | b'[' => {
                open.push(is_hidden());
                is_behind_hidden_key = false;
                scrubbed.push(char::from(byte));
                1
            }
            b'}' | b']' => {
                open.pop();
                scrubbed.push(char::from(byte));
                1
            }
            b' ' | b'\t' | b'\n' | b'\r' => 1,
            b',' | b':' => {
                scrubbed.push(char::from(byte));
                1
            }
            b'"' => {
                let length = string_length(&json[at..]);
                let text = serde_json::from_str::<String>(&json[at..at + length]).unwrap_or_default();
                if json[at + length..].trim_start().starts_with(':') {
                    is_behind_hidden_key = hidden.keys.contains(&text.as_str());
                    scrubbed.push_str(&quoted(&(hidden.text)(&text)));
                } else {
                    let shown = if is_hidden() { HIDDEN.to_owned() } else { (hidden.text)(&text) };
                    is_behind_hidden_key = false;
                    scrubbed.push_str(&quoted(&shown));
                }
                length
            }
            _ => {
                let rest = &json[at..];
                let length = rest.find([',', '}', ']', ' ', '\t', '\n', '\r']).unwrap_or(rest.len());
                let bare = &rest[..length];
                let shown = match bare {
                    "true" | "false" if is_hidden() => "false",
                    "null" | "true" | "false" => bare,
                    number if is_hidden() || (hidden.text)(number) != number => "0",
                    number => number,
                };
                is_behind_hidden_key = false;
                scrubbed.push_str(shown);
                length
            }
        };
        at += length;
    }
    RawValue::from_string(scrubbed).ok()
}

/// Length of the string that the text begins with, quotes included.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.bytes().enumerate().skip(1).find(|(_, byte)| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scrubbed(json: &str, keys: &[&str], places: &[Range<usize>]) -> Option<String> {
        let text = |text: &str| text.replace("hunter2", "***").replace("12345", "***");
        scrub(json, &Hidden { keys, places, text: &text }).map(|json| json.get().to_owned())
    }

    #[test]
    fn hidden_values_keep_their_type_and_shape() {
        let json = r#"{"pin": "1", "n": {"pin": [12, true, null, {"x": "y", "z": {}}]}, "pins": "2"}"#;
        let shown = scrubbed(json, &["pin"], &[]).unwrap();
        assert_eq!(shown, r#"{"pin":"***","n":{"pin":[0,false,null,{"x":"***","z":{}}]},"pins":"2"}"#);
        assert_eq!(scrubbed(r#"{"p\u0069n":{"a":1},"b":1}"#, &["pin"], &[]).unwrap(), r#"{"pin":{"a":0},"b":1}"#);
    }

    #[test]
    fn hidden_places_are_hidden_to_their_end() {
        let json = r#"{"a":"x","b":{"c":[1,"y"]},"d":2}"#;
        assert_eq!(scrubbed(json, &[], &[5..8, 13..26]).unwrap(), r#"{"a":"***","b":{"c":[0,"***"]},"d":2}"#);
    }

    #[test]
    fn secret_texts_are_hidden_wherever_they_stand() {
        let json =
            "{\"a\":\"is hunter2\",\n \"hunter2\":12345.0,\"b\":\"hunter\\u0032\",\"c\":1234,\"d\":\"q\\\"\\\\\"}";
        let shown = scrubbed(json, &[], &[]).unwrap();
        assert_eq!(shown, r#"{"a":"is ***","***":0,"b":"***","c":1234,"d":"q\"\\"}"#);
    }

    #[test]
    fn digits_stay_and_what_is_no_json_is_nothing() {
        assert_eq!(scrubbed(" [1.10, 1e400] ", &[], &[]).unwrap(), "[1.10,1e400]");
        for text in ["", "{", "<html>", "{\"a\":}", "nul"] {
            assert!(scrubbed(text, &[], &[]).is_none(), "{text}");
        }
    }
}
