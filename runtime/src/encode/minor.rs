//! Amounts that go out in minor units of a currency, which stands beside them.

use rust_decimal::Decimal;

use crate::descriptor::{places_beside, to_minor};
use crate::plain_number::decimal;
use crate::{Money, Parameter, WireRef};

/// An amount as it goes out.
pub(super) enum Amount {
    /// So many minor units.
    Minor(Decimal),
    /// What has none; a validated request holds none such. It goes out as a text that no service takes for a number, as any number
    /// would be read as minor units.
    None(String),
}

impl Amount {
    /// The amount lent, as any other value is.
    pub(super) fn lent(&self) -> WireRef<'_> {
        match self {
            Self::Minor(number) => WireRef::Decimal(*number),
            Self::None(text) => WireRef::Text(text),
        }
    }
}

/// The amount that a value is, if it goes out in minor units, by the parameters and values around it.
pub(super) fn amount(
    parameter: &Parameter,
    value: &WireRef<'_>,
    around: (&[Parameter], &[WireRef<'_>]),
) -> Option<Amount> {
    parameter.money.filter(|_| value.state().is_none()).map(|money| of(money, *value, around))
}

#[cold]
fn of(money: Money, value: WireRef<'_>, (parameters, values): (&[Parameter], &[WireRef<'_>])) -> Amount {
    let number = match value {
        WireRef::Decimal(number) => Some(number),
        WireRef::Integer(number) => Some(number.into()),
        WireRef::Number(text) => decimal(text),
        _ => None,
    };
    let minor = places_beside(money, parameters, values).and_then(|places| to_minor(number?, places));
    minor.map_or_else(|| Amount::None(format!("{} without {money}", value.scalar().unwrap_or_default())), Amount::Minor)
}

#[cfg(test)]
mod tests {
    use crate::encode::json;
    use crate::{MinorUnits, Parameter, ToWire, Wire};

    static UNITS: MinorUnits = MinorUnits { currencies: &[("JPY", 0), ("KWD", 3)], otherwise: Some(2) };
    static FIELDS: &[Parameter] =
        &[Parameter::field("amount").decimal().minor_units("currency", &UNITS), Parameter::field("currency")];
    static PRICE: Parameter = Parameter::body("price").object(FIELDS);

    fn written(amount: &str, currency: &str) -> String {
        let values = vec![Wire::Number(amount.to_owned()), Wire::Text(currency.to_owned())];
        json(&PRICE, Wire::Object(values).to_wire()).expect("an object")
    }

    #[test]
    fn the_currency_says_where_the_point_is() {
        assert_eq!(written("12.34", "usd"), r#"{"amount":1234,"currency":"usd"}"#);
        assert_eq!(written("12.3", "KWD"), r#"{"amount":12300,"currency":"KWD"}"#);
        assert_eq!(written("12", "jpy"), r#"{"amount":12,"currency":"jpy"}"#);
    }

    #[test]
    fn what_has_no_minor_units_is_no_number() {
        for (amount, currency) in [("0.5", "jpy"), ("12", "")] {
            assert!(written(amount, currency).contains(&format!("\"{amount} without")), "{amount}");
        }
        let alone = json(&PRICE, Wire::Object(vec![Wire::Number("12".to_owned())]).to_wire());
        assert_eq!(alone.as_deref(), Some(r#"{"amount":"12 without minor units of the currency in `currency`"}"#));
    }
}
