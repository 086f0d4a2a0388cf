// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// How much of a savings plan or reserved instance was paid in advance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpfrontPayment {
    /// Everything in advance.
    ///
    /// `ALL_UPFRONT` on the wire.
    AllUpfront,

    /// A part in advance.
    ///
    /// `PARTIAL_UPFRONT` on the wire.
    PartialUpfront,

    /// Nothing in advance.
    ///
    /// `NO_UPFRONT` on the wire.
    NoUpfront,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl UpfrontPayment {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::AllUpfront => "ALL_UPFRONT",
            Self::PartialUpfront => "PARTIAL_UPFRONT",
            Self::NoUpfront => "NO_UPFRONT",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "ALL_UPFRONT" => Self::AllUpfront,
            "PARTIAL_UPFRONT" => Self::PartialUpfront,
            "NO_UPFRONT" => Self::NoUpfront,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    UpfrontPayment,
    [AllUpfront, PartialUpfront, NoUpfront],
    Unknown
);

impl Decode for UpfrontPayment {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(UpfrontPayment, text, answered);
