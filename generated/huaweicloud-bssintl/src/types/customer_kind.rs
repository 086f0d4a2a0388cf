// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// What a customer is. A newly registered customer is neither; the customer chooses in the account center, or with the kind of real-name authentication.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerKind {
    /// Not chosen yet.
    ///
    /// `-1` on the wire.
    Neither,

    /// Individual.
    ///
    /// `0` on the wire.
    Individual,

    /// Enterprise.
    ///
    /// `1` on the wire.
    Enterprise,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CustomerKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Neither => "-1",
            Self::Individual => "0",
            Self::Enterprise => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "-1" => Self::Neither,
            "0" => Self::Individual,
            "1" => Self::Enterprise,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CustomerKind, [Neither, Individual, Enterprise], Unknown);

impl Decode for CustomerKind {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CustomerKind, number, answered);
