//! Money between a master account and its members. What one loses the other gains, to the last digit.

use mock_server::{Call, Data, Json};

use crate::cash::{self, CASH};
use crate::reason::{Effect, Reason};

/// Moves an amount to a member, or back from it. A transaction id counts once.
pub(crate) fn move_money(data: &mut Data, call: &Call<'_>, to_member: bool) -> Effect {
    let (id, member, kind) = (call.text("trans_id"), call.text("customer_id"), call.text("balance_type"));
    // A credit line is known by its expiry; a cash account, and a line that never expires, have none.
    let expiry = if kind == CASH { String::new() } else { call.text("expire_time") };
    if !id.is_empty() && data.find("transactions", "trans_id", &id).is_some() {
        return Err(Reason::TransactionRepeated);
    }
    if data.find("members", "id", &member).is_none() {
        return Err(Reason::UnknownMember);
    }
    let amount = call.decimal("amount").ok_or(Reason::UnknownAccount)?;
    let fits = |row: &Json| {
        row.is("balance_type", &kind) && (kind == CASH || row.text_of("expire_time").unwrap_or_default() == expiry)
    };
    let master = data.rows("transferable").iter().position(&fits).ok_or(Reason::UnknownAccount)?;
    // The server has no clock: a line that has expired says so.
    if data.rows("transferable")[master].is("expired", "true") {
        return Err(Reason::LineExpired);
    }
    let change = if to_member { amount } else { -amount };
    cash::add(&mut data.rows_mut("transferable")[master], -change)?;
    let members = data.rows_mut("reclaimable");
    let held = members.iter().position(|row| row.is("member", &member) && fits(row));
    let held = held.unwrap_or_else(|| {
        members.push(nothing(&member, &kind, &expiry));
        members.len() - 1
    });
    cash::add(&mut members[held], change)?;
    if !id.is_empty() {
        data.insert("transactions", Json::Object(vec![("trans_id".to_owned(), Json::Text(id))]));
    }
    Ok(Vec::new())
}

/// An account or credit line of a member that holds nothing yet.
fn nothing(member: &str, kind: &str, expiry: &str) -> Json {
    let expiry = if expiry.is_empty() { Json::Null } else { Json::text(expiry) };
    let fields = [
        ("member", Json::text(member)),
        ("balance_type", Json::text(kind)),
        ("available", Json::text("0.00")),
        ("amount", Json::text("0.00")),
        ("measure_id", Json::text("1")),
        ("currency", Json::text("CNY")),
        ("expire_time", expiry),
    ];
    Json::Object(fields.map(|(name, value)| (name.to_owned(), value)).to_vec())
}
