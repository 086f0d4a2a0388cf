//! Fields that have one value.

use super::scalar::Scalar;
use super::{DecodeError, Json, Slot, number};

/// The slot of a constant: whatever else stands there is an error. It may be missing, as any field of an answer may.
#[derive(Debug)]
pub struct Constant(pub &'static str);

impl Slot for Constant {
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        let may_be_null = !json.is_of_request();
        let scalar = json.scalar()?;
        let is_it = match scalar {
            Scalar::Bare("null") => may_be_null,
            Scalar::Bare(text) => text == self.0 || is_same_number(text, self.0),
            _ => scalar.text().is_some_and(|text| text == self.0),
        };
        if is_it { Ok(()) } else { Err(scalar.expected(format!("the constant `{}`", self.0))) }
    }

    fn missing(&mut self) -> Result<(), DecodeError> {
        Ok(())
    }
}

fn is_same_number(found: &str, constant: &str) -> bool {
    matches!((number::exact(found), number::exact(constant)), (Some(found), Some(constant)) if found == constant)
}

#[cfg(test)]
mod tests {
    use crate::{Constant, Decode, DecodeError, Json};

    struct Fixed;

    impl Decode for Fixed {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            json.object(
                &["object", "version", "live"],
                &mut [&mut Constant("customer"), &mut Constant("2"), &mut Constant("true")],
            )?;
            Ok(Self)
        }
    }

    #[test]
    fn a_constant_is_checked_where_it_is_there() {
        for json in [
            r#"{"object": "customer", "version": 2, "live": true}"#,
            r#"{"object": "custome\u0072", "version": 2.0, "live": "true"}"#,
            r#"{"object": null}"#,
            "{}",
        ] {
            assert!(Fixed::decode_body(json.as_bytes()).is_ok(), "{json}");
        }
    }

    #[test]
    fn another_value_is_an_error_with_the_field_the_value_and_the_constant() {
        let wrong = |json: &str| Fixed::decode_body(json.as_bytes()).map(|_| ()).expect_err(json).to_string();
        assert_eq!(wrong(r#"{"object": "refund"}"#), "object: expected the constant `customer`, found \"refund\"");
        assert_eq!(wrong(r#"{"version": 3}"#), "version: expected the constant `2`, found 3");
        assert_eq!(wrong(r#"{"live": false}"#), "live: expected the constant `true`, found false");
        assert_eq!(wrong(r#"{"object": {"a": 1}}"#), "object: expected the constant `customer`, found an object");
        assert_eq!(wrong(r#"{"object": ""}"#), "object: expected the constant `customer`, found \"\"");
    }
}
