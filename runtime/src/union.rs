//! Unions: enumerations of which each value is of one of several types.

/// Implements [`Decode`](crate::Decode) for a union: what an answer holds in words, whether an empty string says that nothing is
/// there, and the variant of each kind of JSON value. Generated code calls it.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($name:ident, $expected:literal, $none:expr, $($kind:ident($variant:ident $(,)?)),+ $(,)?) => {
        impl $crate::Decode for $name {
            const EMPTY_STRING_IS_NONE: bool = $none;

            fn decode(json: $crate::Json<'_, '_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                match json.kind() {
                    $($crate::JsonKind::$kind => $crate::Decode::decode(json).map(Self::$variant),)+
                    _ => ::core::result::Result::Err(json.expected($expected)),
                }
            }
        }
    };
}

/// Implements [`Decode`](crate::Decode) for a union of objects that a field tells apart: the field, what becomes of other tags, and
/// the variant of each tag. Generated code calls it.
#[doc(hidden)]
#[macro_export]
macro_rules! tagged_union {
    ($name:ident, $field:literal, $others:ident($other:tt $(,)?), $($variant:ident($tag:literal $(,)?)),+ $(,)?) => {
        impl $crate::Decode for $name {
            const EMPTY_STRING_IS_NONE: bool = true;

            fn decode(mut json: $crate::Json<'_, '_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                let tag = json.tag($field)?;
                match tag.as_deref() {
                    $(::core::option::Option::Some($tag) => $crate::Decode::decode(json).map(Self::$variant),)+
                    other => $crate::other_tag!($others($other), $field, json, other),
                }
            }
        }
    };
}

/// What becomes of an object with a tag that is not listed, or without one.
#[doc(hidden)]
#[macro_export]
macro_rules! other_tag {
    (variant($variant:ident), $field:literal, $json:ident, $tag:ident) => {{
        let _ = $tag;
        $crate::Decode::decode($json).map(Self::$variant)
    }};
    (refused($expected:literal), $field:literal, $json:ident, $tag:ident) => {
        ::core::result::Result::Err($crate::DecodeError::new($expected, $tag.unwrap_or_default()).in_key($field))
    };
}

#[cfg(test)]
mod tests {
    use crate::{Any, Decode, Map};

    #[derive(Debug, PartialEq)]
    enum TextOrMap {
        Text(String),
        Integer(i64),
        Map(Map<TextOrMap>),
    }

    union!(TextOrMap, "text or a number or an object", false, Text(Text), Number(Integer), Object(Map));

    #[derive(Debug, PartialEq)]
    enum Open {
        Some(Map<Open>),
        Unknown(Any),
    }

    tagged_union!(Open, "kind", variant(Unknown), Some("some"));

    #[derive(Debug, PartialEq)]
    enum Closed {
        One(Map<String>),
    }

    // The printer breaks what is too long for a line, with a comma behind it.
    #[allow(dead_code)]
    enum Long {
        One(Map<String>),
    }

    #[rustfmt::skip]
    tagged_union!(Long, "kind", refused("one",), One("one",),);

    tagged_union!(Closed, "kind", refused("one of 1"), One("1"));

    fn read<T: Decode + core::fmt::Debug>(json: &str) -> Result<T, String> {
        T::decode_body(json.as_bytes()).map_err(|error| error.to_string())
    }

    #[test]
    fn the_kind_of_a_value_says_what_it_is() {
        assert_eq!(read(" \"7\""), Ok(TextOrMap::Text("7".into())));
        assert_eq!(read("-7"), Ok(TextOrMap::Integer(-7)));
        let inner = Map::from([("a".to_owned(), TextOrMap::Text(String::new()))]);
        assert_eq!(read("{\"a\":\"\"}"), Ok(TextOrMap::Map(inner)));
        for (json, found) in [("true", "true"), ("null", "null"), ("[]", "a list")] {
            let expected = format!("response body: expected text or a number or an object, found {found}");
            assert_eq!(read::<TextOrMap>(json), Err(expected));
        }
        assert_eq!(read::<TextOrMap>("{\"a\":1.5}").unwrap_err(), "a: expected a 64-bit integer, found 1.5");
    }

    #[test]
    fn the_last_tag_counts_wherever_it_stands_and_however_it_is_spelled() {
        for json in [
            "{ \"a\" : {\"kind\":\"b\"}, \"kind\" : \"some\" }",
            "{\"kind\":\"other\",\"kind\":\"some\"}",
            "{\"k\\u0069nd\":\"s\\u006fme\"}",
        ] {
            // What is read as a map of these has a tag for a value, which is none of them.
            assert!(read::<Open>(json).unwrap_err().starts_with("kind: expected an object"), "{json}");
        }
        for json in [
            "{}",
            "{\"kind\":null}",
            "{\"kind\":[\"some\"]}",
            "{\"kind\":{\"kind\":\"some\"}}",
            "{\"kind\":\"some\",\"kind\":\"other\"}",
            "{\"kind\":\"some\",\"kind\":null}",
        ] {
            assert_eq!(read(json), Ok(Open::Unknown(json.parse().unwrap())), "{json}");
        }
        assert_eq!(read::<Open>("[]").unwrap_err(), "response body: expected an object, found a list");
    }

    #[test]
    fn a_tag_that_is_not_listed_is_named_with_its_field() {
        assert_eq!(read::<Closed>("{\"kind\":\"2\"}").unwrap_err(), "kind: expected one of 1, found 2");
        assert_eq!(read::<Closed>("{}").unwrap_err(), "kind: expected one of 1, found nothing");
        // A tag is compared as text.
        let one = Map::from([("kind".to_owned(), "1".to_owned())]);
        assert_eq!(read("{\"kind\":1}"), Ok(Closed::One(one)));
        let broken = read::<Closed>("{\"kind\":\"1\",").unwrap_err();
        assert!(broken.contains("expected JSON"), "{broken}");
    }

    #[test]
    fn what_is_nested_in_itself_ends_at_the_depth_of_all_answers() {
        let nested = |depth: usize| format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
        assert!(read::<TextOrMap>(&nested(128)).is_ok());
        assert!(read::<TextOrMap>(&nested(129)).unwrap_err().contains("more than 128 levels"));
        let tagged = |depth: usize| format!("{}{{}}{}", "{\"a\":".repeat(depth), ",\"kind\":\"some\"}".repeat(depth));
        // The tag behind it is looked at once for each level, and then read as a member that it is not.
        assert!(read::<Open>(&tagged(127)).unwrap_err().contains("expected an object, found \"some\""));
        assert!(read::<Open>(&tagged(2_000)).is_err());
    }
}
