//! Minor units: how many of them an amount of each currency has.

use core::fmt;

use rust_decimal::Decimal;

use crate::wire::Room;
use crate::{Parameter, WireRef};

/// The decimal places of amounts by currency, as amounts that are sent in minor units need them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MinorUnits {
    /// The currencies that have a number of their own, by code.
    pub currencies: &'static [(&'static str, u32)],
    /// The number of all others; none where nobody knows it.
    pub otherwise: Option<u32>,
}

/// An amount that is sent in minor units: which field beside it has its currency, and what that means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// Wire name of the field of the same object.
    pub currency: &'static str,
    /// Decimal places by currency.
    pub units: &'static MinorUnits,
}

impl MinorUnits {
    /// The decimal places of amounts of a currency. Codes have no case, as services differ in it.
    ///
    /// ```
    /// use api_runtime::MinorUnits;
    ///
    /// static UNITS: MinorUnits = MinorUnits { currencies: &[("JPY", 0), ("KWD", 3)], otherwise: Some(2) };
    /// assert_eq!(UNITS.places("jpy"), Some(0));
    /// assert_eq!(UNITS.places("EUR"), Some(2));
    /// assert_eq!(UNITS.places(""), None);
    /// ```
    #[must_use]
    pub fn places(&self, currency: &str) -> Option<u32> {
        let own = self.currencies.iter().find(|(code, _)| code.eq_ignore_ascii_case(currency));
        own.map(|(_, places)| *places).or(self.otherwise).filter(|_| !currency.is_empty())
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "minor units of the currency in `{}`", self.currency)
    }
}

/// The decimal places of an amount, by the parameters and values around it; nothing where its currency is not there, or has none.
pub(crate) fn places_beside(money: Money, parameters: &[Parameter], values: &[WireRef<'_>]) -> Option<u32> {
    let index = parameters.iter().position(|parameter| parameter.name == money.currency)?;
    let value = parameters[index].or_fixed(values.get(index).copied()?);
    money.units.places(value.text(&mut Room::new())?)
}

/// That many minor units, exactly; nothing where the amount has more decimal places than its currency, or too many digits.
pub(crate) fn to_minor(amount: Decimal, places: u32) -> Option<Decimal> {
    let amount = amount.normalize();
    let factor = 10_i128.checked_pow(places.checked_sub(amount.scale())?)?;
    Decimal::try_from_i128_with_scale(amount.mantissa().checked_mul(factor)?, 0).ok()
}

/// The amount of so many minor units, with all of its decimal places; nothing where they are no whole number.
pub(crate) fn to_major(minor: Decimal, places: u32) -> Option<Decimal> {
    let minor = minor.normalize();
    let whole = Some(minor.mantissa()).filter(|_| minor.scale() == 0)?;
    Decimal::try_from_i128_with_scale(whole, places).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[test]
    fn amounts_are_converted_exactly_or_not_at_all() {
        for (amount, places, minor) in
            [("12.34", 2, "1234"), ("12.3", 2, "1230"), ("12", 0, "12"), ("-0.005", 3, "-5"), ("12.340", 2, "1234")]
        {
            assert_eq!(to_minor(number(amount), places), Some(number(minor)), "{amount}");
            assert_eq!(to_major(number(minor), places), Some(number(amount)), "{minor}");
        }
        for (amount, places) in [("12.345", 2), ("0.5", 0), ("79228162514264337593543950335", 2)] {
            assert_eq!(to_minor(number(amount), places), None, "{amount}");
        }
        assert_eq!(to_major(number("1.5"), 2), None);
        assert_eq!(to_major(number("100.0"), 2).map(|amount| amount.to_string()).as_deref(), Some("1.00"));
    }
}
