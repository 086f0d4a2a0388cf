//! An exact number together with what it counts.

mod owned;

use core::fmt;

use rust_decimal::Decimal;

pub use owned::OwnedAmount;

/// An amount with its unit, and its currency if the service returns one. `U` is the type of the unit field.
///
/// Adding amounts of different units or currencies is an error:
///
/// ```
/// # use api_runtime::{Amount, AmountError, Decimal};
/// let yuan = Amount::new(Decimal::new(1050, 2), "yuan", Some("CNY"));
/// let more = Amount::new(Decimal::new(5, 1), "yuan", Some("CNY"));
/// assert_eq!(yuan.checked_add(more)?.to_string(), "11.00 CNY, unit \"yuan\"");
///
/// let cents = Amount::new(Decimal::new(50, 0), "cent", Some("CNY"));
/// assert!(matches!(yuan.checked_add(cents), Err(AmountError::OtherUnit { .. })));
/// # Ok::<(), AmountError>(())
/// ```
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Amount<'a, U: ?Sized> {
    /// The number, in units of `unit`.
    pub value: Decimal,
    /// The unit.
    pub unit: &'a U,
    /// Currency code, if the service returns one with this amount.
    pub currency: Option<&'a str>,
}

impl<'a, U: ?Sized> Amount<'a, U> {
    /// An amount of a unit.
    #[must_use]
    pub const fn new(value: Decimal, unit: &'a U, currency: Option<&'a str>) -> Self {
        Self { value, unit, currency }
    }

    /// An amount of a unit, where a response has both.
    #[must_use]
    pub fn with_unit(value: Option<Decimal>, unit: Option<&'a U>) -> Option<Self> {
        Some(Self::new(value?, unit?, None))
    }

    /// An amount of a unit and a currency, where a response has all three.
    #[must_use]
    pub fn with_unit_and_currency(
        value: Option<Decimal>,
        unit: Option<&'a U>,
        currency: Option<&'a str>,
    ) -> Option<Self> {
        Some(Self::new(value?, unit?, Some(currency?)))
    }
}

impl<U: PartialEq + fmt::Debug + ?Sized> Amount<'_, U> {
    /// The sum, exactly.
    ///
    /// # Errors
    ///
    /// If unit or currency differ, or the exact sum has too many digits.
    pub fn checked_add(self, other: Self) -> Result<Self, AmountError> {
        self.with(other, Decimal::checked_add, Decimal::checked_sub)
    }

    /// The difference, exactly.
    ///
    /// # Errors
    ///
    /// As [`checked_add`](Self::checked_add).
    pub fn checked_sub(self, other: Self) -> Result<Self, AmountError> {
        self.with(other, Decimal::checked_sub, Decimal::checked_add)
    }

    /// The result of the operation; `back` undoes it.
    fn with(self, other: Self, operation: Step, back: Step) -> Result<Self, AmountError> {
        if self.unit != other.unit {
            let (left, right) = (format!("{:?}", self.unit), format!("{:?}", other.unit));
            return Err(AmountError::OtherUnit { left, right });
        }
        if self.currency != other.currency {
            let text = |currency: Option<&str>| currency.unwrap_or_default().to_owned();
            return Err(AmountError::OtherCurrency { left: text(self.currency), right: text(other.currency) });
        }
        let value = operation(self.value, other.value).ok_or(AmountError::TooManyDigits)?;
        // The decimal type rounds where digits do not fit. Nothing is lost when the way back leads to both numbers.
        let left = back(value, other.value) == Some(self.value);
        let right = value.checked_sub(self.value).map(|rest| rest.abs()) == Some(other.value.abs());
        if left && right { Ok(Self { value, ..self }) } else { Err(AmountError::TooManyDigits) }
    }
}

/// One step of arithmetic.
type Step = fn(Decimal, Decimal) -> Option<Decimal>;

impl<U: ?Sized> Clone for Amount<'_, U> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<U: ?Sized> Copy for Amount<'_, U> {}

/// The number with all digits, the currency, and the unit: `12.50 CNY, unit Yuan`.
impl<U: fmt::Debug + ?Sized> fmt::Display for Amount<'_, U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.value)?;
        if let Some(currency) = self.currency {
            write!(f, " {currency}")?;
        }
        write!(f, ", unit {:?}", self.unit)
    }
}

/// Why two amounts cannot be added or subtracted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AmountError {
    /// The units differ.
    OtherUnit {
        /// Unit of the first.
        left: String,
        /// Unit of the second.
        right: String,
    },
    /// The currencies differ.
    OtherCurrency {
        /// Currency of the first. Empty if it has none.
        left: String,
        /// Currency of the second. Empty if it has none.
        right: String,
    },
    /// The exact result has too many digits.
    TooManyDigits,
}

impl fmt::Display for AmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherUnit { left, right } => {
                write!(f, "amounts in the units {left} and {right} cannot be added up: convert one of them first")
            }
            Self::OtherCurrency { left, right } => {
                let name = |text: &str| if text.is_empty() { "none".to_owned() } else { format!("`{text}`") };
                let (left, right) = (name(left), name(right));
                write!(f, "amounts in the currencies {left} and {right} cannot be added up: convert one of them first")
            }
            Self::TooManyDigits => f.write_str("the result has more than 28 digits and would be rounded"),
        }
    }
}

impl std::error::Error for AmountError {}

#[cfg(test)]
mod tests {
    use super::{Amount, AmountError};
    use rust_decimal::Decimal;

    fn amount<'a>(text: &str, unit: &'a i64, currency: &'a str) -> Amount<'a, i64> {
        Amount::new(text.parse().expect("a number"), unit, Some(currency))
    }

    #[test]
    fn sums_keep_every_digit() {
        let sum = amount("0.10", &1, "CNY").checked_add(amount("0.2", &1, "CNY")).expect("a sum");
        assert_eq!(sum.to_string(), "0.30 CNY, unit 1");
        let rest = amount("0.10", &1, "CNY").checked_sub(amount("0.2", &1, "CNY")).expect("a difference");
        assert_eq!(rest.value.to_string(), "-0.10");
        let negative = amount("5", &1, "CNY").checked_add(amount("-7.5", &1, "CNY")).expect("a sum");
        assert_eq!(negative.value.to_string(), "-2.5");
    }

    #[test]
    fn units_and_currencies_are_not_mixed() {
        let yuan = amount("1", &1, "CNY");
        let other = yuan.checked_add(amount("1", &3, "CNY")).expect_err("another unit");
        assert_eq!(other.to_string(), "amounts in the units 1 and 3 cannot be added up: convert one of them first");
        let other = yuan.checked_sub(amount("1", &1, "USD")).expect_err("another currency");
        assert_eq!(other, AmountError::OtherCurrency { left: "CNY".to_owned(), right: "USD".to_owned() });
        assert!(yuan.checked_add(Amount::new(Decimal::ONE, &1, None)).is_err());
    }

    #[test]
    fn a_sum_that_would_be_rounded_is_none() {
        let (small, large) = ("0.0000000000000000000000000001", "70000000000000000000000000000");
        for (left, right) in [(small, large), (large, small)] {
            let sum = amount(left, &1, "CNY").checked_add(amount(right, &1, "CNY"));
            assert_eq!(sum, Err(AmountError::TooManyDigits));
            assert!(amount(left, &1, "CNY").checked_sub(amount(right, &1, "CNY")).is_err());
        }
        let most = Amount::new(Decimal::MAX, &1, None);
        assert_eq!(most.checked_add(most), Err(AmountError::TooManyDigits));
    }
}
