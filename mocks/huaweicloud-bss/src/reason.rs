//! Why a write is refused, in the server's own words; the bindings say which code that is.

use mock_server::{Json, Rejection};

/// What is done with a request: members of the response, or the reason for a refusal.
pub(crate) type Effect = Result<Vec<(String, Json)>, Reason>;

/// A reason for a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// There is no such order.
    UnknownOrder,
    /// The order does not wait for payment.
    OrderNotWaiting,
    /// The account does not hold enough.
    BalanceShort,
    /// The order was placed, and could not be paid automatically.
    AutomaticPaymentFailed,
    /// There is no such coupon for the order.
    UnknownCoupon,
    /// The coupon is not ready for use.
    CouponNotReady,
    /// Coupons that stand for money and coupons that lower a price by a ratio do not go together.
    CouponsOfTwoKinds,
    /// There is no such discount for the order, or the order has to be paid with another one.
    UnknownDiscount,
    /// A coupon does not go together with a discount of this kind.
    CouponBesideDiscount,
    /// The ratio of the discount is below the least one of a coupon.
    DiscountTooLow,
    /// There is no such resource.
    UnknownResource,
    /// The resource is not a primary one.
    NotPrimary,
    /// The resource is contained in an order that waits for payment.
    InUnpaidOrder,
    /// The resource has no renewed period that could be given up.
    NothingRenewed,
    /// Automatic renewal is switched off already.
    NotRenewing,
    /// The switch to billing by use was not set before.
    NotSwitching,
    /// The resource is frozen.
    ResourceFrozen,
    /// The resource has expired.
    ResourceExpired,
    /// The transaction id was used before.
    TransactionRepeated,
    /// There is no such member account.
    UnknownMember,
    /// There is no such account or credit line to take the money from.
    UnknownAccount,
    /// The credit line has expired.
    LineExpired,
    /// The login name is taken.
    NameTaken,
}

impl Reason {
    /// The word that bindings have for it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::UnknownOrder => "unknown_order",
            Self::OrderNotWaiting => "order_not_waiting",
            Self::BalanceShort => "balance_short",
            Self::AutomaticPaymentFailed => "automatic_payment_failed",
            Self::UnknownCoupon => "unknown_coupon",
            Self::CouponNotReady => "coupon_not_ready",
            Self::CouponsOfTwoKinds => "coupons_of_two_kinds",
            Self::UnknownDiscount => "unknown_discount",
            Self::CouponBesideDiscount => "coupon_beside_discount",
            Self::DiscountTooLow => "discount_too_low",
            Self::UnknownResource => "unknown_resource",
            Self::NotPrimary => "not_primary",
            Self::InUnpaidOrder => "in_unpaid_order",
            Self::NothingRenewed => "nothing_renewed",
            Self::NotRenewing => "not_renewing",
            Self::NotSwitching => "not_switching",
            Self::ResourceFrozen => "resource_frozen",
            Self::ResourceExpired => "resource_expired",
            Self::TransactionRepeated => "transaction_repeated",
            Self::UnknownMember => "unknown_member",
            Self::UnknownAccount => "unknown_account",
            Self::LineExpired => "line_expired",
            Self::NameTaken => "name_taken",
        }
    }
}

impl From<Reason> for Rejection {
    fn from(reason: Reason) -> Self {
        let refused = Self::because(reason.name());
        // The order of a renewal stays placed where it could not be paid.
        if reason == Reason::AutomaticPaymentFailed { refused.keeping_changes() } else { refused }
    }
}
