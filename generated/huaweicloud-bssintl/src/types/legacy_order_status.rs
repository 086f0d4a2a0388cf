// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// State of an order, in the v1.0 form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyOrderStatus {
    /// Waits for review; `OrderStatus` says when.
    ///
    /// `1` on the wire.
    PendingReview,

    /// Is being processed.
    ///
    /// `3` on the wire.
    Processing,

    /// Was cancelled.
    ///
    /// `4` on the wire.
    Canceled,

    /// Is complete.
    ///
    /// `5` on the wire.
    Completed,

    /// Waits for payment.
    ///
    /// `6` on the wire.
    PendingPayment,

    /// Waits for confirmation.
    ///
    /// `9` on the wire.
    PendingConfirmation,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyOrderStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::PendingReview => "1",
            Self::Processing => "3",
            Self::Canceled => "4",
            Self::Completed => "5",
            Self::PendingPayment => "6",
            Self::PendingConfirmation => "9",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::PendingReview,
            "3" => Self::Processing,
            "4" => Self::Canceled,
            "5" => Self::Completed,
            "6" => Self::PendingPayment,
            "9" => Self::PendingConfirmation,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyOrderStatus,
    [
        PendingReview,
        Processing,
        Canceled,
        Completed,
        PendingPayment,
        PendingConfirmation,
    ],
    Unknown
);

impl Decode for LegacyOrderStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyOrderStatus, number, answered);
