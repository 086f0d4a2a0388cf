//! Resources: they are given back with those that are attached to them, and something happens when they expire.

use mock_server::{Call, Data, Json};
use rust_decimal::Decimal;

use crate::reason::{Effect, Reason};
use crate::{expiry, orders, renewal};

const UNSUBSCRIPTION: &str = "4";
const RENEWALS_ONLY: &str = "2";
/// States of a resource.
const FROZEN: &str = "4";
const EXPIRED: &str = "5";
/// What happens to a resource when it expires.
const GRACE_PERIOD: &str = "0";
const PAY_PER_USE: &str = "1";
const RENEWS: &str = "3";

/// Gives resources back, or their renewals alone. Nothing happens where one of them cannot be.
pub(crate) fn unsubscribe(data: &mut Data, call: &Call<'_>) -> Effect {
    let ids = call.texts("resource_ids");
    for id in &ids {
        let row = data.find("resources", "resource_id", id).ok_or(Reason::UnknownResource)?;
        if row.is("status", FROZEN) {
            return Err(Reason::ResourceFrozen);
        }
        if orders::contains_unpaid(data, id) {
            return Err(Reason::InUnpaidOrder);
        }
    }
    if call.text("unsubscribe_type") == RENEWALS_ONLY {
        ids.iter().try_for_each(|id| expiry::give_up(data, id))?;
    } else {
        let named = |row: &Json, field: &str| ids.iter().any(|id| row.is(field, id));
        let rows = data.rows_mut("resources");
        rows.retain(|row| !named(row, "resource_id") && !named(row, "parent_resource_id"));
    }
    // What is paid back, no page says in a way that could be computed.
    let order = orders::place(data, UNSUBSCRIPTION, Decimal::ZERO, Vec::new());
    Ok(vec![("order_ids".to_owned(), Json::List(vec![Json::text(order)]))])
}

/// Switches automatic renewal on or off. An attached resource that renews itself takes its primary one along.
pub(crate) fn auto_renew(data: &mut Data, call: &Call<'_>, on: bool) -> Effect {
    let id = call.text("resource_id");
    let row = data.find("resources", "resource_id", &id).ok_or(Reason::UnknownResource)?;
    if !on && !row.is("expire_policy", RENEWS) {
        return Err(Reason::NotRenewing);
    }
    if on {
        usable(row)?;
    }
    let primary = row.text_of("parent_resource_id").filter(|_| on).map(str::to_owned);
    let policy = if on { RENEWS } else { GRACE_PERIOD };
    expire_with(data, &id, policy);
    if let Some(primary) = primary {
        data.update("resources", "resource_id", &primary, |row| row.set("expire_policy", Json::text(policy)));
    }
    Ok(Vec::new())
}

/// Sets or cancels the switch to billing by use, for primary resources and those attached to them. Where it fails for some of
/// them, the answer lists these; where it fails for all, the request is refused.
pub(crate) fn to_on_demand(data: &mut Data, call: &Call<'_>) -> Effect {
    let (ids, set) = (call.texts("resource_ids"), call.text("operation") == "SET_UP");
    let mut failed = Vec::new();
    for id in &ids {
        match switch(data, id, set) {
            Ok(()) => {}
            Err(reason) if failed.len() + 1 == ids.len() => return Err(reason),
            Err(reason) => {
                let (code, message) = call.code_and_message(reason.name());
                let members = [("error_code", code), ("error_msg", message), ("id", id.clone())];
                failed.push(Json::Object(members.map(|(name, text)| (name.to_owned(), Json::Text(text))).to_vec()));
            }
        }
    }
    let details = (!failed.is_empty()).then(|| ("error_details".to_owned(), Json::List(failed)));
    Ok(details.into_iter().collect())
}

fn switch(data: &mut Data, id: &str, set: bool) -> Result<(), Reason> {
    let row = renewal::primary(data, id)?;
    usable(row)?;
    if !set && !row.is("expire_policy", PAY_PER_USE) {
        return Err(Reason::NotSwitching);
    }
    expire_with(data, id, if set { PAY_PER_USE } else { GRACE_PERIOD });
    Ok(())
}

fn usable(row: &Json) -> Result<(), Reason> {
    match row.text_of("status") {
        Some(FROZEN) => Err(Reason::ResourceFrozen),
        Some(EXPIRED) => Err(Reason::ResourceExpired),
        _ => Ok(()),
    }
}

/// A resource and those attached to it share what happens to them.
fn expire_with(data: &mut Data, id: &str, policy: &str) {
    for row in data.rows_mut("resources") {
        if row.is("resource_id", id) || row.is("parent_resource_id", id) {
            row.set("expire_policy", Json::text(policy));
        }
    }
}
