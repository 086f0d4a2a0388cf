// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// What became of an operation on coupons or quotas.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponRecordResult {
    /// Succeeded.
    ///
    /// `0` on the wire.
    Succeeded,

    /// Failed.
    ///
    /// `-1` on the wire.
    Failed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponRecordResult {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Succeeded => "0",
            Self::Failed => "-1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Succeeded,
            "-1" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CouponRecordResult, [Succeeded, Failed], Unknown);

impl ToWire for CouponRecordResult {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for CouponRecordResult {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponRecordResult, text, answered);
