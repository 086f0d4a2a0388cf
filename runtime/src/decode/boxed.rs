//! Values on the heap: what keeps an enumeration of answers small.

use bytes::Bytes;

use super::{Answering, Arrived, Body, Decode, DecodeError, Json};

impl<T: Decode> Decode for Box<T> {
    const EMPTY_STRING_IS_NONE: bool = T::EMPTY_STRING_IS_NONE;
    const BODY: Body = T::BODY;
    const ANSWER: Answering<Self> = match T::ANSWER {
        Answering::Json => Answering::Json,
        Answering::Own { .. } => Answering::Own {
            answer: |answer| answer.value().map(Self::new),
            nothing: |status| Arrived::none(status).map(Self::new),
        },
    };

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        T::decode(json).map(Self::new)
    }

    fn missing() -> Option<Self> {
        T::missing().map(Self::new)
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
