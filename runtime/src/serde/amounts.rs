//! Amounts in minor units, as they stand on the wire.

use rust_decimal::Decimal;

use super::Tree;
use crate::descriptor::to_minor;
use crate::{MinorUnits, Money};

/// An object with those of its fields in minor units that the pairs name, each with the field of its currency. An amount that has
/// none stays as it is, and is refused where it is read.
#[must_use]
pub fn in_minor_units<'a>(tree: Tree<'a>, amounts: &[(&str, &'static str)], units: &'static MinorUnits) -> Tree<'a> {
    let amounts = amounts.iter().map(|(name, currency)| (*name, Money { currency, units }));
    amounts.fold(tree, |tree, (name, money)| amount(tree, name, money))
}

/// An object with that field in minor units.
pub(super) fn amount<'a>(mut tree: Tree<'a>, name: &str, money: Money) -> Tree<'a> {
    if let Tree::Object(fields) = &mut tree {
        let minor = minor(fields, name, money).map(|minor| minor.to_string());
        let minor = minor.map(|text| text.parse().map_or_else(|_| Tree::Text(text.into()), Tree::Integer));
        let field = fields.iter_mut().find(|(known, _)| known == name);
        if let (Some(minor), Some((_, value))) = (minor, field) {
            *value = minor;
        }
    }
    tree
}

fn minor(fields: &[(std::borrow::Cow<'_, str>, Tree<'_>)], name: &str, money: Money) -> Option<Decimal> {
    let text = |name: &str| match fields.iter().find(|(known, _)| known == name) {
        Some((_, Tree::Text(text))) => Some(text.as_ref()),
        _ => None,
    };
    to_minor(text(name)?.parse().ok()?, money.units.places(text(money.currency)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    static UNITS: MinorUnits = MinorUnits { currencies: &[("JPY", 0)], otherwise: Some(2) };

    #[test]
    fn an_amount_is_written_as_on_the_wire() {
        let object = |amount: &'static str, currency: Tree<'static>| {
            Tree::Object(vec![("amount".into(), Tree::text(amount)), ("currency".into(), currency)])
        };
        let written = |amount, currency| {
            let Tree::Object(mut fields) = in_minor_units(object(amount, currency), &[("amount", "currency")], &UNITS)
            else {
                return Tree::Absent;
            };
            fields.remove(0).1
        };
        assert_eq!(written("12.34", Tree::text("usd")), Tree::Integer(1234));
        assert_eq!(written("12", Tree::text("jpy")), Tree::Integer(12));
        let long = written("99999999999999999999", Tree::text("usd"));
        assert_eq!(long, Tree::text("9999999999999999999900"));
        assert_eq!(written("12.34", Tree::Absent), Tree::text("12.34"));
        assert_eq!(written("0.5", Tree::text("jpy")), Tree::text("0.5"));
    }
}
