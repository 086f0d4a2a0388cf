// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// How the customer came by a coupon.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponFetchMethod {
    /// Claimed on-line.
    ///
    /// `1` on the wire.
    ClaimedOnline,

    /// Redeemed on-line.
    ///
    /// `2` on the wire.
    RedeemedOnline,

    /// Issued on-line.
    ///
    /// `3` on the wire.
    IssuedOnline,

    /// Obtained off-line.
    ///
    /// `4` on the wire.
    ObtainedOffline,

    /// Given because of an event.
    ///
    /// `5` on the wire.
    GivenByEvent,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponFetchMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::ClaimedOnline => "1",
            Self::RedeemedOnline => "2",
            Self::IssuedOnline => "3",
            Self::ObtainedOffline => "4",
            Self::GivenByEvent => "5",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::ClaimedOnline,
            "2" => Self::RedeemedOnline,
            "3" => Self::IssuedOnline,
            "4" => Self::ObtainedOffline,
            "5" => Self::GivenByEvent,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CouponFetchMethod,
    [
        ClaimedOnline,
        RedeemedOnline,
        IssuedOnline,
        ObtainedOffline,
        GivenByEvent,
    ],
    Unknown
);

impl Decode for CouponFetchMethod {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponFetchMethod, number, answered);
