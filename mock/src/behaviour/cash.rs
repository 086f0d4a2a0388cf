//! The cash account of the caller, from which orders are paid.

use rust_decimal::Decimal;

use super::Reason;
use crate::Json;
use crate::data::Data;

/// Type of a cash account among the balances.
pub(super) const CASH: &str = "BALANCE_TYPE_DEBIT";

/// Takes an amount out of the account.
pub(super) fn withdraw(data: &mut Data, amount: Decimal) -> Result<(), Reason> {
    let account = data.rows_mut("transferable").iter_mut().find(|row| row.is("balance_type", CASH));
    let account = account.ok_or(Reason::BalanceShort)?;
    let left = account.decimal("available").unwrap_or_default().checked_sub(amount).ok_or(Reason::BalanceShort)?;
    if left < Decimal::ZERO {
        return Err(Reason::BalanceShort);
    }
    hold(account, left);
    Ok(())
}

/// Writes down what an account holds.
pub(super) fn hold(account: &mut Json, amount: Decimal) {
    account.set("available", Json::text(amount.to_string()));
    account.set("amount", Json::text(amount.to_string()));
}
