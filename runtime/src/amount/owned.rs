//! An amount that holds its unit and currency itself, and sums of many.

use core::borrow::Borrow;
use core::fmt;

use rust_decimal::Decimal;

use super::{Amount, AmountError};

/// An [`Amount`] that does not borrow from a response. `U` is the type of the unit field.
///
/// ```
/// # use api_runtime::{Amount, Decimal};
/// let line = Amount::new(Decimal::new(1050, 2), "yuan", Some("CNY")).into_owned();
/// let more = line.as_amount().checked_add(Amount::new(Decimal::ONE, "yuan", Some("CNY")))?.into_owned();
/// assert_eq!(more.to_string(), "11.50 CNY, unit \"yuan\"");
/// assert!(line < more);
/// # Ok::<(), api_runtime::AmountError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OwnedAmount<U> {
    /// The number, in units of `unit`.
    pub value: Decimal,
    /// The unit.
    pub unit: U,
    /// Currency code, if the service returns one with this amount.
    pub currency: Option<String>,
}

impl<U> OwnedAmount<U> {
    /// Borrows the amount, for arithmetic.
    #[must_use]
    pub fn as_amount<V: ?Sized>(&self) -> Amount<'_, V>
    where
        U: Borrow<V>,
    {
        Amount::new(self.value, self.unit.borrow(), self.currency.as_deref())
    }
}

/// Amounts with different units or currencies are not ordered.
impl<U: PartialEq> PartialOrd for OwnedAmount<U> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        self.as_amount::<U>().partial_cmp(&other.as_amount())
    }
}

impl<U: fmt::Debug> fmt::Display for OwnedAmount<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_amount::<U>().fmt(f)
    }
}

impl<U: ToOwned + ?Sized> Amount<'_, U> {
    /// Copies unit and currency.
    #[must_use]
    pub fn into_owned(self) -> OwnedAmount<U::Owned> {
        OwnedAmount { value: self.value, unit: self.unit.to_owned(), currency: self.currency.map(ToOwned::to_owned) }
    }
}

impl<'a, U: PartialEq + fmt::Debug + ?Sized> Amount<'a, U> {
    /// Exact sums by unit and currency, in the order of their first occurrence.
    ///
    /// ```
    /// # use api_runtime::{Amount, Decimal};
    /// let amounts = [("1.10", "CNY"), ("2", "USD"), ("0.90", "CNY")];
    /// let amounts = amounts.map(|(text, currency)| Amount::new(text.parse().unwrap(), "yuan", Some(currency)));
    /// let sums = Amount::sums(amounts)?;
    /// assert_eq!(sums.iter().map(|sum| sum.value.to_string()).collect::<Vec<_>>(), ["2.00", "2"]);
    /// # Ok::<(), api_runtime::AmountError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If an exact sum has too many digits.
    pub fn sums(amounts: impl IntoIterator<Item = Self>) -> Result<Vec<Self>, AmountError> {
        let mut sums: Vec<Amount<'a, U>> = Vec::new();
        for amount in amounts {
            let same = |sum: &&mut Self| sum.unit == amount.unit && sum.currency == amount.currency;
            match sums.iter_mut().find(same) {
                Some(sum) => *sum = sum.checked_add(amount)?,
                None => sums.push(amount),
            }
        }
        Ok(sums)
    }
}

/// Amounts with different units or currencies are not ordered.
impl<U: PartialEq + ?Sized> PartialOrd for Amount<'_, U> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        let is_comparable = self.unit == other.unit && self.currency == other.currency;
        is_comparable.then(|| self.value.cmp(&other.value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_compared_has_no_order_and_no_common_sum() {
        let amount = |value: i64, unit: &'static i64, currency| Amount::new(Decimal::from(value), unit, currency);
        let yuan = amount(2, &1, Some("CNY"));
        assert!(yuan > amount(1, &1, Some("CNY")) && yuan >= yuan);
        for other in [amount(1, &3, Some("CNY")), amount(1, &1, Some("USD")), amount(1, &1, None)] {
            assert_eq!(yuan.partial_cmp(&other), None);
            assert_eq!(yuan.into_owned().partial_cmp(&other.into_owned()), None);
            assert_eq!(Amount::sums([yuan, other, yuan]).map(|sums| sums.len()), Ok(2));
        }
        let most = Amount::new(Decimal::MAX, &1, None);
        assert_eq!(Amount::sums([most, most]), Err(AmountError::TooManyDigits));
    }
}
