//! What accounts and credit lines hold, and the cash account of the caller, from which orders are paid.

use mock_server::{Data, Json};
use rust_decimal::Decimal;

use crate::reason::Reason;

/// Type of a cash account among the balances.
pub(crate) const CASH: &str = "BALANCE_TYPE_DEBIT";

/// Takes an amount out of the cash account.
pub(crate) fn withdraw(data: &mut Data, amount: Decimal) -> Result<(), Reason> {
    let account = data.rows_mut("transferable").iter_mut().find(|row| row.is("balance_type", CASH));
    add(account.ok_or(Reason::BalanceShort)?, -amount)
}

/// Adds an amount, which may be negative, to what an account or credit line holds: to what can be moved and to its balance.
pub(crate) fn add(account: &mut Json, amount: Decimal) -> Result<(), Reason> {
    let available = account.decimal("available").unwrap_or_default();
    let available = available.checked_add(amount).filter(|sum| *sum >= Decimal::ZERO).ok_or(Reason::BalanceShort)?;
    if let Some(balance) = account.decimal("amount") {
        let balance = balance.checked_add(amount).ok_or(Reason::BalanceShort)?;
        account.set("amount", Json::text(balance.to_string()));
    }
    account.set("available", Json::text(available.to_string()));
    Ok(())
}
