//! Checks that an amount can go out in minor units: its currency stands beside it, and has as many decimal places.

use super::Check;
use super::report::{Report, Spot};
use crate::descriptor::places_beside;
use crate::plain_number::decimal;
use crate::values::Values;
use crate::{Money, WireRef};

/// Checks the value at this place; one of an item or of a parameter without minor units is none.
pub(super) fn check(report: &mut Report, values: &Values<'_>, spot: &Spot<'_>, money: Money, value: &WireRef<'_>) {
    let (parameters, around) = values.around();
    let Some(places) = places_beside(money, parameters, around) else {
        return report.add(spot, Check::Currency, value);
    };
    let number = match *value {
        WireRef::Decimal(number) => Some(number),
        WireRef::Number(text) => decimal(text),
        _ => None,
    };
    if let Some(found) = number.map(|number| number.normalize().scale()).filter(|&found| found > places) {
        report.add(spot, Check::MinorUnits(places, found as usize), value);
    }
}
