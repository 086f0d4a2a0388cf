//! Amounts: numbers whose unit and currency stand in fields beside them.

use speclang::Spanned;
use speclang::model::Field as SpecField;

use crate::ir::{Amount, Field, RustType};

/// The amounts of an object whose unit the spec tells, in the order of its fields.
///
/// Left out is what could not be read as an amount: a number that is no decimal, a unit that is no plain value, and
/// whatever is secret.
pub(super) fn of<'a>(spec: impl Iterator<Item = &'a (Spanned<String>, SpecField)>, fields: &[Field]) -> Vec<Amount> {
    let named = |wire: &Spanned<String>| fields.iter().find(|field| field.wire == wire.value && !field.secret);
    let amount = |(wire, spec): &(Spanned<String>, SpecField)| {
        let field = named(wire).filter(|field| optional(field) == Some(&RustType::Decimal))?;
        let unit = named(spec.unit.as_ref()?)?;
        let unit_type = optional(unit).filter(|ty| is_unit(ty))?;
        let currency = match &spec.currency {
            Some(currency) => Some(named(currency).filter(|field| optional(field) == Some(&RustType::String))?),
            None => None,
        };
        Some(Amount {
            field: field.name.clone(),
            unit: unit.name.clone(),
            unit_type: unit_type.clone(),
            currency: currency.map(|currency| currency.name.clone()),
        })
    };
    spec.filter_map(amount).collect()
}

fn optional(field: &Field) -> Option<&RustType> {
    match &field.ty {
        RustType::Option(inner) => Some(inner),
        _ => None,
    }
}

const fn is_unit(ty: &RustType) -> bool {
    matches!(ty, RustType::Named(_) | RustType::Integer | RustType::Unsigned | RustType::String)
}
