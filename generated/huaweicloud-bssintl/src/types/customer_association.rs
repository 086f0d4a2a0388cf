// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// Model under which a customer and a partner work together.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerAssociation {
    /// Referral model. The customer buys from Huawei Cloud.
    ///
    /// `1` on the wire.
    Referral,

    /// Reseller model.
    ///
    /// `3` on the wire.
    Resale,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CustomerAssociation {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Referral => "1",
            Self::Resale => "3",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Referral,
            "3" => Self::Resale,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CustomerAssociation, [Referral, Resale], Unknown);

impl ToWire for CustomerAssociation {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for CustomerAssociation {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CustomerAssociation, text, answered);
