//! Why a write is refused, in the server's own words; the bindings say which code that is.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use speclang::model::{Operation, Service};

use super::WriteBinding;

/// A reason for a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
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

/// Codes by reason: of several, the first that an operation lists counts.
pub(crate) type Reasons = BTreeMap<Reason, Vec<String>>;

impl Reason {
    /// Whether what was done before the refusal stays done.
    pub(crate) fn keeps_changes(self) -> bool {
        self == Self::AutomaticPaymentFailed
    }
}

/// The words of the bindings.
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, letter) in format!("{self:?}").char_indices() {
            let parted = if at > 0 && letter.is_ascii_uppercase() { "_" } else { "" };
            write!(f, "{parted}{}", letter.to_ascii_lowercase())?;
        }
        Ok(())
    }
}

/// The code with which an operation refuses for a reason: the binding's own, else the first of the reason's that is documented
/// for the operation or for all. `None` where there is none.
pub(crate) fn code(
    reasons: &Reasons,
    binding: &WriteBinding,
    reason: Reason,
    (service, operation): (&Service, &Operation),
) -> Option<String> {
    let any = &service.file.any_operation;
    let documented =
        |code: &&String| operation.errors.get(code).is_some() || any.iter().any(|known| known.value == **code);
    let own = binding.codes.get(&reason).into_iter();
    own.chain(reasons.get(&reason).into_iter().flatten()).find(documented).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::behaviour::Behaviour;

    #[test]
    fn a_reason_is_told_by_the_word_that_the_bindings_have_for_it() {
        for reason in Behaviour::PayOrder.reasons().iter().chain(Behaviour::Transfer.reasons()) {
            assert_eq!(serde_yaml::from_str::<Reason>(&reason.to_string()).ok(), Some(*reason));
        }
        assert_eq!(Reason::UnknownOrder.to_string(), "unknown_order");
    }
}
