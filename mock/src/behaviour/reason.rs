//! Why a write is refused, in the server's own words; the bindings say which code that is.

use std::collections::BTreeMap;

use serde::Deserialize;
use speclang::model::Operation;

/// A reason for a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Reason {
    /// There is no such order.
    UnknownOrder,
    /// The order does not wait for payment.
    OrderNotWaiting,
    /// The cash account does not hold enough.
    BalanceShort,
    /// The order was placed, and could not be paid automatically.
    AutomaticPaymentFailed,
    /// There is no such coupon for the order.
    UnknownCoupon,
    /// The coupon was used before.
    CouponUsed,
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
    /// The transaction id was used before.
    TransactionRepeated,
    /// There is no such member account.
    UnknownMember,
    /// There is no such account or credit line to take the money from.
    UnknownAccount,
    /// The login name is taken.
    NameTaken,
}

/// Codes by reason: of several, the first that an operation lists counts.
pub(crate) type Reasons = BTreeMap<Reason, Vec<String>>;

/// The code of a refusal: the first of the reason's that the operation lists, else its first one with a status from 400.
pub(crate) fn code(reasons: &Reasons, reason: Reason, operation: &Operation) -> String {
    let listed = |code: &&String| operation.errors.get(code).is_some();
    let first = operation.errors.iter().find(|(_, error)| error.status.0.iter().any(|status| *status >= 400));
    let bound = reasons.get(&reason).into_iter().flatten().find(listed);
    bound.cloned().or_else(|| first.map(|(code, _)| code.value.clone())).unwrap_or_default()
}
