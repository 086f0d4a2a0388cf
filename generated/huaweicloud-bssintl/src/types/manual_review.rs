// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Whether an application for real-name authentication is reviewed by a person.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ManualReview {
    /// No review by a person is needed.
    ///
    /// `0` on the wire.
    NotNeeded,

    /// A person reviews the application.
    ///
    /// `1` on the wire.
    Needed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl ManualReview {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NotNeeded => "0",
            Self::Needed => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::NotNeeded,
            "1" => Self::Needed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(ManualReview, [NotNeeded, Needed], Unknown);

impl Decode for ManualReview {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(ManualReview, number, answered);
