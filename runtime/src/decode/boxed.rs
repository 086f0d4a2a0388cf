//! Values on the heap: what keeps an enumeration of answers small.

use bytes::Bytes;

use super::{Arrived, Body, Decode, DecodeError, Json};

impl<T: Decode> Decode for Box<T> {
    const EMPTY_STRING_IS_NONE: bool = T::EMPTY_STRING_IS_NONE;
    const BODY: Body = T::BODY;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        T::decode(json).map(Self::new)
    }

    fn missing() -> Option<Self> {
        T::missing().map(Self::new)
    }

    fn decode_answer(answer: Arrived<'_>) -> Result<Self, DecodeError> {
        T::decode_answer(answer).map(Self::new)
    }

    fn decode_nothing(status: u16) -> Option<Self> {
        T::decode_nothing(status).map(Self::new)
    }

    fn look_through(status: u16, json: Json<'_, '_>) -> Result<(), DecodeError> {
        T::look_through(status, json)
    }

    fn to_status(&self) -> Option<u16> {
        T::to_status(self)
    }

    fn to_body(&self) -> Option<Bytes> {
        T::to_body(self)
    }
}
