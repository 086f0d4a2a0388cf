// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// State of an order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderStatus {
    /// Waits for review: a new order before it can be paid, or an unsubscription before the refund.
    ///
    /// `1` on the wire.
    PendingReview,

    /// An unsubscription was placed; the refund is not there yet.
    ///
    /// `2` on the wire.
    PendingRefund,

    /// Is being processed: its resources are being created, which as a rule takes no more than ten minutes, or some of them could not be provisioned. The vendor unsubscribes from the latter by itself.
    ///
    /// `3` on the wire.
    Processing,

    /// Was cancelled, by the customer or by the vendor.
    ///
    /// `4` on the wire.
    Canceled,

    /// Is complete, whether it subscribes, changes, renews or unsubscribes.
    ///
    /// `5` on the wire.
    Completed,

    /// Waits for payment.
    ///
    /// `6` on the wire.
    PendingPayment,

    /// Waits for confirmation: an account manager placed it for the customer and has to confirm it before it can be paid.
    ///
    /// `9` on the wire.
    PendingConfirmation,

    /// Waits for shipment.
    ///
    /// `10` on the wire.
    PendingShipment,

    /// Waits for receipt.
    ///
    /// `11` on the wire.
    PendingReceipt,

    /// Waits for pickup at the customer's door.
    ///
    /// `12` on the wire.
    PendingPickup,

    /// Goods are being exchanged.
    ///
    /// `13` on the wire.
    Exchanging,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl OrderStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::PendingReview => "1",
            Self::PendingRefund => "2",
            Self::Processing => "3",
            Self::Canceled => "4",
            Self::Completed => "5",
            Self::PendingPayment => "6",
            Self::PendingConfirmation => "9",
            Self::PendingShipment => "10",
            Self::PendingReceipt => "11",
            Self::PendingPickup => "12",
            Self::Exchanging => "13",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::PendingReview,
            "2" => Self::PendingRefund,
            "3" => Self::Processing,
            "4" => Self::Canceled,
            "5" => Self::Completed,
            "6" => Self::PendingPayment,
            "9" => Self::PendingConfirmation,
            "10" => Self::PendingShipment,
            "11" => Self::PendingReceipt,
            "12" => Self::PendingPickup,
            "13" => Self::Exchanging,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    OrderStatus,
    [
        PendingReview,
        PendingRefund,
        Processing,
        Canceled,
        Completed,
        PendingPayment,
        PendingConfirmation,
        PendingShipment,
        PendingReceipt,
        PendingPickup,
        Exchanging,
    ],
    Unknown
);

impl Decode for OrderStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrderStatus, number, answered);
