// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Whether a discount is the best one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BestDiscount {
    /// The discount is not the best one; this is the default.
    ///
    /// `0` on the wire.
    No,

    /// The largest of the contract and partner discounts; of equal ones the contract discount. Promotions and discount coupons do not take part.
    ///
    /// `1` on the wire.
    Yes,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl BestDiscount {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::No => "0",
            Self::Yes => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::No,
            "1" => Self::Yes,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(BestDiscount, [No, Yes], Unknown);

impl Decode for BestDiscount {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(BestDiscount, number, answered);
