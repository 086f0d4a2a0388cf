//! Reading what holds other values: options, lists, and the answer that nobody looks at.

use bytes::Bytes;

use super::{Body, Decode, DecodeError, Json, states};
use crate::Given;
use crate::presence::StateSet;

/// Null and a missing key are `None`; the empty string is too where the type says so.
impl<T: Decode> Decode for Option<T> {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        if T::is_none(&json) {
            return Ok(None);
        }
        T::decode(json).map(Some)
    }

    fn missing() -> Option<Self> {
        Some(None)
    }
}

/// Null and a missing key are the list without items.
impl<T: Decode> Decode for Vec<T> {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut items = Self::new();
        items.decode_over(json)?;
        Ok(items)
    }

    fn decode_over(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        self.clear();
        json.list_or_none(self)
    }

    fn missing() -> Option<Self> {
        Some(Self::new())
    }
}

/// An answer holds a value where a request may name a state; null and a missing key are for [`Option`] to read.
impl<T: Decode, S: StateSet> Decode for Given<T, S> {
    const EMPTY_STRING_IS_NONE: bool = T::EMPTY_STRING_IS_NONE;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        if json.is_of_request() { states::read(json) } else { T::decode(json).map(Self::new) }
    }
}

/// Any value, and any body at all.
impl Decode for () {
    const BODY: Body = Body::Anything;

    fn decode(_: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(())
    }

    fn missing() -> Option<Self> {
        Some(())
    }

    fn to_body(&self) -> Option<Bytes> {
        Some(Bytes::new())
    }
}

#[cfg(test)]
mod tests {
    use crate::decode::{Decode, DecodeError, Json};

    #[derive(Default)]
    struct Order {
        ids: Vec<i64>,
    }

    impl Decode for Order {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            let mut order = Self::default();
            json.object(&["ids"], &mut [&mut order.ids])?;
            Ok(order)
        }
    }

    #[test]
    fn of_two_lists_with_one_key_the_last_one_counts() {
        let ids = |json: &str| Order::decode_body(json.as_bytes()).expect(json).ids;
        assert_eq!(ids(r#"{"ids": [1, 2], "ids": [3]}"#), [3]);
        assert!(ids(r#"{"ids": [1], "ids": null}"#).is_empty());
        assert!(ids("{}").is_empty());
    }
}
