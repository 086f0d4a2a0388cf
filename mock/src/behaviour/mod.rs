//! Behaviour: what writes do to the data. The bindings choose a behaviour by its name; its parameters have the names that
//! the bindings give them, so that an operation and its older sister share one.

mod accounts;
mod call;
mod cash;
mod coupons;
mod discounts;
mod money;
mod orders;
mod reason;
mod renewal;
mod resources;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Json;
use crate::data::Data;

pub(crate) use call::Call;
pub(crate) use reason::{Reason, Reasons, code};

/// Collections that behaviours read or change.
pub(crate) const COLLECTIONS: &[&str] = &[
    "caller",
    "coupons",
    "members",
    "order_coupons",
    "order_discounts",
    "orders",
    "reclaimable",
    "resources",
    "transactions",
    "transferable",
];

/// A behaviour and its parameters.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WriteBinding {
    /// Which behaviour.
    pub(crate) behaviour: Behaviour,
    /// Name in the behaviour: name of the operation's parameter, where they differ.
    #[serde(default)]
    pub(crate) parameters: BTreeMap<String, String>,
    /// Codes of this operation, where they are not those of all.
    #[serde(default)]
    pub(crate) codes: BTreeMap<Reason, String>,
}

/// The behaviours that are programmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Behaviour {
    /// Pays an order with coupons, a discount, and from the cash account.
    PayOrder,
    /// Cancels an order that waits for payment.
    CancelOrder,
    /// Orders the renewal of resources, and pays it where that is wanted.
    Renew,
    /// Tells what a renewal would cost; changes nothing.
    QuoteRenewal,
    /// Gives resources back with those that are attached to them, or their renewals alone.
    Unsubscribe,
    /// Switches automatic renewal on.
    AutoRenew,
    /// Switches automatic renewal off.
    NoAutoRenew,
    /// Sets or cancels the switch to billing by use.
    ToOnDemand,
    /// Hands money to a member.
    Transfer,
    /// Takes money back from a member.
    Reclaim,
    /// Creates a member account.
    CreateMember,
}

/// What a behaviour comes to: members of the response, or a reason for a refusal.
pub(crate) type Effect = Result<Vec<(String, Json)>, Reason>;

impl Behaviour {
    /// All reasons for which it refuses. Each must have a code in the documentation of an operation that is bound to it.
    pub(crate) fn reasons(self) -> &'static [Reason] {
        use Reason as R;
        match self {
            Self::PayOrder => &[
                R::UnknownOrder,
                R::OrderNotWaiting,
                R::BalanceShort,
                R::UnknownCoupon,
                R::CouponNotReady,
                R::CouponsOfTwoKinds,
                R::UnknownDiscount,
                R::CouponBesideDiscount,
                R::DiscountTooLow,
            ],
            Self::CancelOrder => &[R::UnknownOrder, R::OrderNotWaiting],
            Self::Renew => &[R::UnknownResource, R::NotPrimary, R::InUnpaidOrder, R::AutomaticPaymentFailed],
            Self::QuoteRenewal => &[R::UnknownResource, R::NotPrimary, R::InUnpaidOrder],
            Self::Unsubscribe => &[R::UnknownResource, R::ResourceFrozen, R::InUnpaidOrder, R::NothingRenewed],
            Self::AutoRenew => &[R::UnknownResource, R::ResourceFrozen, R::ResourceExpired],
            Self::NoAutoRenew => &[R::UnknownResource, R::NotRenewing],
            Self::ToOnDemand => {
                &[R::UnknownResource, R::NotPrimary, R::ResourceFrozen, R::ResourceExpired, R::NotSwitching]
            }
            Self::Transfer | Self::Reclaim => {
                &[R::TransactionRepeated, R::UnknownMember, R::UnknownAccount, R::LineExpired, R::BalanceShort]
            }
            Self::CreateMember => &[R::NameTaken],
        }
    }
}

/// Does what an operation is bound to. Where it refuses, the data may be changed in part; whether that counts, the reason says.
pub(crate) fn perform(data: &mut Data, call: &Call<'_>) -> Effect {
    match call.binding.behaviour {
        Behaviour::PayOrder => orders::pay(data, call),
        Behaviour::CancelOrder => orders::cancel(data, call),
        Behaviour::Renew => renewal::renew(data, call),
        Behaviour::QuoteRenewal => renewal::quote(data, call),
        Behaviour::Unsubscribe => resources::unsubscribe(data, call),
        Behaviour::AutoRenew => resources::auto_renew(data, call, true),
        Behaviour::NoAutoRenew => resources::auto_renew(data, call, false),
        Behaviour::ToOnDemand => resources::to_on_demand(data, call),
        Behaviour::Transfer => money::move_money(data, call, true),
        Behaviour::Reclaim => money::move_money(data, call, false),
        Behaviour::CreateMember => accounts::create(data, call),
    }
}
