//! Resources: they are given back with those that are attached to them, and something happens when they expire.

use rust_decimal::Decimal;

use super::{Call, Effect, Reason, orders, renewal};
use crate::Json;
use crate::data::Data;

const UNSUBSCRIPTION: &str = "4";
const RENEWALS_ONLY: &str = "2";
/// What happens to a resource when it expires.
const GRACE_PERIOD: &str = "0";
const PAY_PER_USE: &str = "1";
const RENEWS: &str = "3";

/// Gives resources back, or their renewals alone. Nothing happens where one of them cannot be.
pub(super) fn unsubscribe(data: &mut Data, call: &Call<'_>) -> Effect {
    let ids = call.texts("resource_ids");
    for id in &ids {
        data.find("resources", "resource_id", id).ok_or(Reason::UnknownResource)?;
        if orders::contains_unpaid(data, id) {
            return Err(Reason::InUnpaidOrder);
        }
    }
    if call.text("unsubscribe_type") == RENEWALS_ONLY {
        ids.iter().try_for_each(|id| renewal::give_up(data, id))?;
    } else {
        let named = |row: &Json, field: &str| ids.iter().any(|id| row.is(field, id));
        let rows = data.rows_mut("resources");
        rows.retain(|row| !named(row, "resource_id") && !named(row, "parent_resource_id"));
    }
    // What is paid back, no page says in a way that could be computed.
    let order = orders::place(data, UNSUBSCRIPTION, Decimal::ZERO, Vec::new());
    Ok(vec![("order_ids".to_owned(), Json::List(vec![Json::text(order)]))])
}

/// Switches automatic renewal on or off.
pub(super) fn auto_renew(data: &mut Data, call: &Call<'_>, on: bool) -> Effect {
    let id = call.text("resource_id");
    let row = data.find("resources", "resource_id", &id).ok_or(Reason::UnknownResource)?;
    if !on && !row.is("expire_policy", RENEWS) {
        return Err(Reason::NotRenewing);
    }
    expire_with(data, &id, if on { RENEWS } else { GRACE_PERIOD });
    Ok(Vec::new())
}

/// Sets or cancels the switch to billing by use, for primary resources and those attached to them.
pub(super) fn to_on_demand(data: &mut Data, call: &Call<'_>) -> Effect {
    let (ids, set) = (call.texts("resource_ids"), call.text("operation") == "SET_UP");
    for id in &ids {
        let row = data.find("resources", "resource_id", id).ok_or(Reason::UnknownResource)?;
        if !set && !row.is("expire_policy", PAY_PER_USE) {
            return Err(Reason::NotSwitching);
        }
    }
    for id in &ids {
        expire_with(data, id, if set { PAY_PER_USE } else { GRACE_PERIOD });
    }
    Ok(Vec::new())
}

/// A resource and those attached to it share what happens to them.
fn expire_with(data: &mut Data, id: &str, policy: &str) {
    for row in data.rows_mut("resources") {
        if row.is("resource_id", id) || row.is("parent_resource_id", id) {
            row.set("expire_policy", Json::text(policy));
        }
    }
}
