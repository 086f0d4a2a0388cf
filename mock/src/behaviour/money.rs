//! Money between a master account and its members. What one loses the other gains, to the last digit.

use rust_decimal::Decimal;

use super::cash::{CASH, hold};
use super::{Call, Effect, Reason};
use crate::Json;
use crate::data::Data;

/// Moves an amount to a member, or back from it. A transaction id counts once.
pub(super) fn move_money(data: &mut Data, call: &Call<'_>, to_member: bool) -> Effect {
    let (id, member, kind) = (call.text("trans_id"), call.text("customer_id"), call.text("balance_type"));
    // A credit line is known by its expiry; a cash account has none.
    let expiry = if kind == CASH { String::new() } else { call.text("expire_time") };
    if !id.is_empty() && data.find("transactions", "trans_id", &id).is_some() {
        return Err(Reason::TransactionRepeated);
    }
    if data.find("members", "id", &member).is_none() {
        return Err(Reason::UnknownMember);
    }
    let amount = Decimal::from_str_exact(&call.text("amount")).map_err(|_| Reason::UnknownAccount)?;
    let fits = |row: &Json| row.is("balance_type", &kind) && (expiry.is_empty() || row.is("expire_time", &expiry));
    let master = data.rows("transferable").iter().position(&fits);
    let master = master.filter(|_| kind == CASH || !expiry.is_empty()).ok_or(Reason::UnknownAccount)?;
    let held = data.rows("reclaimable").iter().position(|row| row.is("member", &member) && fits(row));
    let at_master = available(&data.rows("transferable")[master]);
    let at_member = held.map_or(Decimal::ZERO, |at| available(&data.rows("reclaimable")[at]));
    let change = if to_member { amount } else { -amount };
    let (Some(at_master), Some(at_member)) = (at_master.checked_sub(change), at_member.checked_add(change)) else {
        return Err(Reason::BalanceShort);
    };
    if at_master < Decimal::ZERO || at_member < Decimal::ZERO {
        return Err(Reason::BalanceShort);
    }
    hold(&mut data.rows_mut("transferable")[master], at_master);
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
    hold(&mut members[held], at_member);
    if !id.is_empty() {
        data.insert("transactions", Json::Object(vec![("trans_id".to_owned(), Json::Text(id))]));
    }
    Ok(Vec::new())
}

fn available(row: &Json) -> Decimal {
    row.decimal("available").unwrap_or_default()
}
