//! Money between a master account and its members. What one loses the other gains, to the last digit.

use rust_decimal::Decimal;

use super::{Call, Effect, refuse};
use crate::Json;
use crate::data::Data;

const CASH: &str = "BALANCE_TYPE_DEBIT";

/// Whether a row is a cash account.
pub(crate) fn cash(row: &Json) -> bool {
    row.is("balance_type", CASH)
}

/// The amount in a field; 0 where there is none.
pub(crate) fn amount_of(row: &Json, field: &str) -> Decimal {
    let text = row.get(field).and_then(Json::scalar_text);
    text.and_then(|text| Decimal::from_str_exact(text).ok()).unwrap_or_default()
}

fn put(row: &mut Json, amount: Decimal) {
    row.set("available", Json::text(amount.to_string()));
    row.set("amount", Json::text(amount.to_string()));
}

/// Moves an amount to a member, or back from it. A transaction id counts once.
pub(crate) fn move_money(data: &mut Data, call: &Call<'_>, to_member: bool) -> Effect {
    let (id, member, kind) = (call.text("trans_id"), call.text("customer_id"), call.text("balance_type"));
    let expiry = if kind == CASH { String::new() } else { call.text("expire_time") };
    if !id.is_empty() && data.rows("transactions").iter().any(|row| row.is("trans_id", &id)) {
        return refuse("CBC.99007009");
    }
    if !data.rows("members").iter().any(|row| row.is("id", &member)) {
        return refuse(if call.scope.operation.errors.get("CBC.7001").is_some() { "CBC.7001" } else { "CBC.99000043" });
    }
    let Ok(amount) = Decimal::from_str_exact(&call.text("amount")) else { return refuse("CBC.99000043") };
    let fits = |row: &Json| row.is("balance_type", &kind) && (expiry.is_empty() || row.is("expire_time", &expiry));
    let master = data.rows("transferable").iter().position(&fits);
    let Some(master) = master.filter(|_| kind == CASH || !expiry.is_empty()) else { return refuse("CBC.99000043") };
    let held = data.rows("reclaimable").iter().position(|row| row.is("member", &member) && fits(row));
    let at_master = amount_of(&data.rows("transferable")[master], "available");
    let at_member = held.map_or(Decimal::ZERO, |at| amount_of(&data.rows("reclaimable")[at], "available"));
    let change = if to_member { amount } else { -amount };
    let (Some(at_master), Some(at_member)) = (at_master.checked_sub(change), at_member.checked_add(change)) else {
        return refuse("CBC.99005003");
    };
    if at_master < Decimal::ZERO || at_member < Decimal::ZERO {
        return refuse("CBC.99005003");
    }
    put(&mut data.rows_mut("transferable")[master], at_master);
    let members = data.rows_mut("reclaimable");
    let held = held.unwrap_or_else(|| {
        let mut row = Json::Object(vec![("member".to_owned(), Json::Text(member))]);
        row.set("balance_type", Json::text(kind.as_str()));
        row.set("measure_id", Json::text("1"));
        row.set("currency", Json::text("CNY"));
        row.set("expire_time", if expiry.is_empty() { Json::Null } else { Json::Text(expiry.clone()) });
        members.push(row);
        members.len() - 1
    });
    put(&mut members[held], at_member);
    if !id.is_empty() {
        data.rows_mut("transactions").push(Json::Object(vec![("trans_id".to_owned(), Json::Text(id))]));
    }
    Ok(Vec::new())
}
