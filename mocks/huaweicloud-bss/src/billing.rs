//! Behaviour: what writes do to the data. The bindings choose a behaviour by its name; its parameters have the names that
//! the bindings give them, so that an operation and its older sister share one.

use std::sync::LazyLock;

use mock_server::{Behaviour, Call, Data, Rejection, Write};

use crate::reason::{Effect, Reason};
use crate::{accounts, money, orders, renewal, resources};

/// Collections that behaviours read or change.
const COLLECTIONS: &[&str] = &[
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

/// What the writes of the billing API do: orders are paid and cancelled, resources renewed and given back, money moved.
#[derive(Debug, Clone, Copy, Default)]
pub struct Billing;

/// A behaviour: its name and its reasons, and what it does.
type Programmed = (Write, fn(&mut Data, &Call<'_>) -> Effect);

/// All of them. A reason that a write lists must have a code in the documentation of each operation that is bound to it.
const PROGRAMMED: &[Programmed] = &[
    (
        // Pays an order with coupons, a discount, and from the cash account.
        Write {
            name: "pay_order",
            reasons: &names([
                Reason::UnknownOrder,
                Reason::OrderNotWaiting,
                Reason::BalanceShort,
                Reason::UnknownCoupon,
                Reason::CouponNotReady,
                Reason::CouponsOfTwoKinds,
                Reason::UnknownDiscount,
                Reason::CouponBesideDiscount,
                Reason::DiscountTooLow,
            ]),
        },
        orders::pay,
    ),
    // Cancels an order that waits for payment.
    (Write { name: "cancel_order", reasons: &names([Reason::UnknownOrder, Reason::OrderNotWaiting]) }, orders::cancel),
    (
        // Orders the renewal of resources, and pays it where that is wanted.
        Write {
            name: "renew",
            reasons: &names([
                Reason::UnknownResource,
                Reason::NotPrimary,
                Reason::InUnpaidOrder,
                Reason::AutomaticPaymentFailed,
            ]),
        },
        renewal::renew,
    ),
    (
        // Tells what a renewal would cost; changes nothing.
        Write {
            name: "quote_renewal",
            reasons: &names([Reason::UnknownResource, Reason::NotPrimary, Reason::InUnpaidOrder]),
        },
        |data, call| renewal::quote(data, call),
    ),
    (
        // Gives resources back with those that are attached to them, or their renewals alone.
        Write {
            name: "unsubscribe",
            reasons: &names([
                Reason::UnknownResource,
                Reason::ResourceFrozen,
                Reason::InUnpaidOrder,
                Reason::NothingRenewed,
            ]),
        },
        resources::unsubscribe,
    ),
    (
        // Switches automatic renewal on.
        Write {
            name: "auto_renew",
            reasons: &names([Reason::UnknownResource, Reason::ResourceFrozen, Reason::ResourceExpired]),
        },
        |data, call| resources::auto_renew(data, call, true),
    ),
    (
        // Switches automatic renewal off.
        Write { name: "no_auto_renew", reasons: &names([Reason::UnknownResource, Reason::NotRenewing]) },
        |data, call| resources::auto_renew(data, call, false),
    ),
    (
        // Sets or cancels the switch to billing by use.
        Write {
            name: "to_on_demand",
            reasons: &names([
                Reason::UnknownResource,
                Reason::NotPrimary,
                Reason::ResourceFrozen,
                Reason::ResourceExpired,
                Reason::NotSwitching,
            ]),
        },
        resources::to_on_demand,
    ),
    // Hands money to a member.
    (Write { name: "transfer", reasons: MOVING }, |data, call| money::move_money(data, call, true)),
    // Takes money back from a member.
    (Write { name: "reclaim", reasons: MOVING }, |data, call| money::move_money(data, call, false)),
    // Creates a member account.
    (Write { name: "create_member", reasons: &names([Reason::NameTaken]) }, accounts::create),
];

const MOVING: &[&str] = &names([
    Reason::TransactionRepeated,
    Reason::UnknownMember,
    Reason::UnknownAccount,
    Reason::LineExpired,
    Reason::BalanceShort,
]);

/// What bindings call reasons.
const fn names<const COUNT: usize>(reasons: [Reason; COUNT]) -> [&'static str; COUNT] {
    let mut names = [""; COUNT];
    let mut at = 0;
    while at < COUNT {
        names[at] = reasons[at].name();
        at += 1;
    }
    names
}

impl Behaviour for Billing {
    fn writes(&self) -> &[Write] {
        static WRITES: LazyLock<Vec<Write>> = LazyLock::new(|| PROGRAMMED.iter().map(|(write, _)| *write).collect());
        &WRITES
    }

    fn collections(&self) -> &[&str] {
        COLLECTIONS
    }

    fn perform(&self, write: &str, data: &mut Data, call: &Call<'_>) -> mock_server::Effect {
        let known = PROGRAMMED.iter().find(|(known, _)| known.name == write);
        // The server asks for what `writes` lists.
        known.map_or_else(|| Ok(Vec::new()), |(_, perform)| perform(data, call).map_err(Rejection::from))
    }
}
