//! Amounts in minor units of a currency that stands in the same object, before or behind them.

use rust_decimal::Decimal;

use super::reader::{Broken, Reader};
use super::{DecodeError, Json, Slot, number, tag};
use crate::descriptor::to_major;
use crate::{MinorUnits, Money};

/// The slot of a field whose amount stands in minor units: the field of the same object that has its currency, and what that means.
#[derive(Debug)]
pub struct InMinorUnits<'a, T>(pub &'a mut T, pub &'static str, pub &'static MinorUnits);

impl<T: Slot> Slot for InMinorUnits<'_, T> {
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        let money = Money { currency: self.1, units: self.2 };
        json.with_money(Some(money), |json| self.0.read(json))
    }

    fn missing(&mut self) -> Result<(), DecodeError> {
        self.0.missing()
    }
}

impl<'a> Json<'_, 'a> {
    /// Reads the value with its amount in those minor units.
    pub(super) fn with_money<T>(self, money: Option<Money>, read: impl FnOnce(Json<'_, 'a>) -> T) -> T {
        let reader = self.reader;
        let outer = core::mem::replace(&mut reader.money, money);
        let outcome = read(Json { reader: &mut *reader });
        reader.money = outer;
        outcome
    }
}

/// Reads an amount.
#[cold]
pub(super) fn read(json: Json<'_, '_>, money: Money) -> Result<Decimal, DecodeError> {
    let places = places(json.reader, money)?;
    let scalar = json.scalar()?;
    let minor = scalar.text().and_then(|text| number::exact(&text));
    // Nothing is nothing in any currency.
    let Some(places) = places.or_else(|| minor.filter(Decimal::is_zero).map(|_| 0)) else {
        return Err(scalar.expected(format!("an amount with a known currency in `{}` beside it", money.currency)));
    };
    let amount = minor.and_then(|minor| to_major(minor, places));
    amount.ok_or_else(|| scalar.expected(format!("a whole number of {money}")))
}

/// The decimal places of the object's currency. It is looked for once in each object, however many amounts that has.
fn places(reader: &mut Reader<'_>, money: Money) -> Result<Option<u32>, Broken> {
    if let Some((_, places)) = reader.known_places(money.currency) {
        return Ok(*places);
    }
    let here = reader.at();
    reader.go_back(reader.object());
    let currency = tag::find(reader, money.currency)?;
    reader.go_back(here);
    let places = currency.and_then(|currency| money.units.places(&currency));
    reader.note_places(money.currency, places);
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Decode;

    static UNITS: MinorUnits = MinorUnits { currencies: &[("JPY", 0), ("KWD", 3), ("USD", 2)], otherwise: None };

    #[derive(Default)]
    struct Price {
        amount: Option<Decimal>,
        fee: Option<Decimal>,
        parts: Vec<Price>,
    }

    impl Decode for Price {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            let mut price = Self::default();
            json.object(
                &["amount", "fee", "parts"],
                &mut [
                    &mut InMinorUnits(&mut price.amount, "currency", &UNITS),
                    &mut InMinorUnits(&mut price.fee, "of", &UNITS),
                    &mut price.parts,
                ],
            )?;
            Ok(price)
        }
    }

    fn read(json: &str) -> Result<Price, DecodeError> {
        Price::decode_body(json.as_bytes())
    }

    fn amount(json: &str) -> Option<String> {
        read(json).expect(json).amount.map(|amount| amount.to_string())
    }

    #[test]
    fn the_currency_counts_wherever_it_stands() {
        assert_eq!(amount(r#"{"amount": 1234, "currency": "usd"}"#).as_deref(), Some("12.34"));
        assert_eq!(amount(r#"{"currency": "KWD", "amount": -5}"#).as_deref(), Some("-0.005"));
        assert_eq!(amount(r#"{"currency": "jpy", "amount": "1e3"}"#).as_deref(), Some("1000"));
        // Of two equal keys the last one counts.
        let twice = r#"{"currency": "jpy", "amount": 1, "amount": 1234, "currency": "usd"}"#;
        assert_eq!(amount(twice).as_deref(), Some("12.34"));
        assert_eq!(amount(r#"{"amount": 0, "currency": null}"#).as_deref(), Some("0"));
        assert_eq!(amount(r#"{"amount": null}"#), None);
        assert_eq!(amount(r#"{"amount": ""}"#), None);
        assert_eq!(amount("{}"), None);
    }

    #[test]
    fn each_object_has_its_own_currency() {
        let json = r#"{"parts": [{"amount": 5, "currency": "kwd"}, {"fee": 5, "of": "jpy", "amount": 7, "currency": "usd"}],
            "amount": 5, "fee": 6, "of": "usd", "currency": "jpy"}"#;
        let price = read(json).expect("it is one");
        let text = |amount: Option<Decimal>| amount.map(|amount| amount.to_string()).unwrap_or_default();
        assert_eq!([text(price.amount), text(price.fee)], ["5", "0.06"]);
        let parts: Vec<_> = price.parts.iter().map(|part| [text(part.amount), text(part.fee)]).collect();
        assert_eq!(parts, [["0.005", ""], ["0.07", "5"]]);
    }

    #[test]
    fn what_has_no_currency_is_no_amount() {
        let wrong = |json: &str| read(json).map(|_| ()).expect_err(json).to_string();
        for (json, found) in [
            (r#"{"amount": 5}"#, "5"),
            (r#"{"amount": 5, "currency": null}"#, "5"),
            (r#"{"amount": 5, "currency": "eur"}"#, "5"),
        ] {
            let expected =
                format!("amount: expected an amount with a known currency in `currency` beside it, found {found}");
            assert_eq!(wrong(json), expected);
        }
        let whole = "amount: expected a whole number of minor units of the currency in `currency`, found ";
        assert_eq!(wrong(r#"{"amount": 5.5, "currency": "usd"}"#), format!("{whole}5.5"));
        assert_eq!(wrong(r#"{"amount": "12.34", "currency": "usd"}"#), format!("{whole}\"12.34\""));
        assert_eq!(wrong(r#"{"amount": {}, "currency": "usd"}"#), format!("{whole}an object"));
    }

    #[test]
    fn repeated_amounts_take_no_longer_look() {
        let amounts = r#""amount": 5, "fee": 6, "#.repeat(50_000);
        let json = format!(r#"{{{amounts}"currency": "usd", "of": "jpy"}}"#);
        let price = read(&json).expect("the last ones count");
        assert_eq!(price.amount.map(|amount| amount.to_string()).as_deref(), Some("0.05"));
    }
}
