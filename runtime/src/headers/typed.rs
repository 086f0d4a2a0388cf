//! Headers as fields of a type.

use core::fmt::Write as _;

use http::HeaderMap;

use crate::decode::Names;
use crate::{Decode, DecodeError};

/// Reads the headers with these names as the fields of an object. Several lines of one name are a list with commas.
///
/// # Errors
///
/// When one of them holds no value of its type.
pub fn read_headers<T: Decode>(headers: &HeaderMap, names: &'static str) -> Result<T, DecodeError> {
    let mut object = String::from("{");
    for name in Names::Joined(names).iter() {
        let lines: Vec<_> = headers.get_all(name).iter().map(|line| String::from_utf8_lossy(line.as_bytes())).collect();
        if lines.is_empty() {
            continue;
        }
        if object.len() > 1 {
            object.push(',');
        }
        add_text(&mut object, name);
        object.push(':');
        add_text(&mut object, &lines.join(", "));
    }
    object.push('}');
    T::decode_body(object.as_bytes())
}

/// Adds a string of JSON.
fn add_text(json: &mut String, text: &str) {
    json.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => json.extend(['\\', letter]),
            // Writing to a string does not fail.
            _ if letter.is_control() => drop(write!(json, "\\u{:04x}", u32::from(letter))),
            _ => json.push(letter),
        }
    }
    json.push('"');
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;
    use crate::Json;

    #[derive(Debug, Default, PartialEq)]
    struct Told {
        tag: Option<String>,
        left: Option<i64>,
        last: Option<bool>,
    }

    impl Decode for Told {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            let mut told = Self::default();
            json.fields(
                crate::names!["ETag", "X-Left", "X-Last"],
                &mut [&mut told.tag, &mut told.left, &mut told.last],
            )?;
            Ok(told)
        }
    }

    fn read(lines: &[(&'static str, &'static [u8])]) -> Result<Told, DecodeError> {
        let lines = lines.iter().map(|(name, line)| {
            (HeaderName::from_static(name), HeaderValue::from_bytes(line).expect("a line of HTTP"))
        });
        let mut headers = HeaderMap::new();
        for (name, line) in lines {
            headers.append(name, line);
        }
        read_headers(&headers, crate::names!["ETag", "X-Left", "X-Last"])
    }

    #[test]
    fn headers_are_read_as_values_of_their_types() {
        let told = read(&[("etag", b"W/\"a\\\tb\""), ("x-left", b"12"), ("x-last", b"true"), ("other", b"x")]);
        let tag = Some("W/\"a\\\tb\"".to_owned());
        assert_eq!(told.expect("headers"), Told { tag, left: Some(12), last: Some(true) });
        assert_eq!(read(&[]).expect("no headers"), Told::default());
        let two = read(&[("etag", b"a"), ("etag", b"\xff")]).expect("two lines");
        assert_eq!(two.tag.as_deref(), Some("a, \u{fffd}"));
    }

    #[test]
    fn a_header_of_another_type_is_an_error_with_its_name() {
        let error = read(&[("x-left", b"many")]).expect_err("no number").to_string();
        assert!(error.contains("X-Left") && error.contains("many"), "{error}");
    }
}
