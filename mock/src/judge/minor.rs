//! Amounts in minor units: where the point of an amount is, by the currency that stands beside it.

use rust_decimal::Decimal;
use speclang::Entries;
use speclang::model::{Field, SentAs, Service};

use crate::Json;
use crate::number::decimal;

/// The decimal places of a currency, whose code has no case.
fn places(service: &Service, currency: &str) -> Option<u32> {
    let listed = &service.file.money.as_ref()?.minor_units;
    let own =
        listed.iter().find(|(code, _)| code.to_lowercase() == currency.to_lowercase() && *code.value != *"otherwise");
    let places = own.map(|(_, places)| places.value).or_else(|| Some(listed.get("otherwise")?.value));
    places.filter(|_| !currency.is_empty())
}

/// The name of the field with the currency, of an amount in minor units.
fn currency(field: &Field) -> Option<&str> {
    let is_minor = field.sent_as.as_ref().is_some_and(|form| form.value == SentAs::MinorUnits);
    field.currency.as_ref().filter(|_| is_minor).map(|currency| currency.as_str())
}

/// The amount of a text on the wire, or what it should be; nothing where the field is none in minor units. What stands beside it is
/// asked for by name.
pub(super) fn amount<'a>(
    service: &Service,
    beside: impl Fn(&str) -> Option<&'a Json>,
    field: &Field,
    text: &str,
) -> Option<Result<String, String>> {
    let name = currency(field)?;
    let places = beside(name).and_then(Json::scalar_text).and_then(|currency| places(service, currency));
    Some(match places {
        None => Err(format!("must have a known currency in {name}")),
        Some(places) => major(text, places).ok_or_else(|| "must be a whole number of minor units".to_owned()),
    })
}

/// The amount of a value on the wire as data has it; any other value as it is.
pub(super) fn as_data<'a>(
    service: &Service,
    beside: impl Fn(&str) -> Option<&'a Json>,
    field: &Field,
    value: Json,
) -> Json {
    match value.scalar_text().and_then(|text| amount(service, beside, field, text)) {
        Some(Ok(amount)) => Json::Number(amount),
        _ => value,
    }
}

/// Turns the amounts of an object as data has them into those on the wire. One without a known currency stays as it is.
pub(crate) fn on_wire(service: &Service, fields: &Entries<Field>, object: &mut Json) {
    for (name, field) in fields {
        let Some(currency) = currency(field) else { continue };
        let places = object.get(currency).and_then(Json::scalar_text).and_then(|currency| places(service, currency));
        let amount = object.get(name).and_then(Json::scalar_text).and_then(decimal);
        if let (Some(places), Some(amount), Json::Object(members)) = (places, amount, &mut *object)
            && let Some((_, value)) = members.iter_mut().find(|(known, _)| *known == name.value)
        {
            *value = Json::Number(minor(amount, places));
        }
    }
}

/// Writes a listed currency in place of a text that is none, as examples have it.
pub(crate) fn name_currencies(service: &Service, fields: &Entries<Field>, object: &mut Json) {
    let listed = service.file.money.iter().flat_map(|money| money.minor_units.keys());
    let Some(code) = listed.into_iter().find(|code| *code != "otherwise") else { return };
    for name in fields.iter().filter_map(|(_, field)| currency(field)) {
        let Json::Object(members) = &mut *object else { return };
        if let Some((_, Json::Text(text))) = members.iter_mut().find(|(known, _)| known == name)
            && places(service, text).is_none()
        {
            code.clone_into(text);
        }
    }
}

/// So many minor units, rounded: data may have more decimal places than a service would.
fn minor(amount: Decimal, places: u32) -> String {
    let shifted = (0..places).try_fold(amount, |number, _| number.checked_mul(Decimal::TEN));
    shifted.unwrap_or(Decimal::MAX).round().normalize().to_string()
}

fn major(text: &str, places: u32) -> Option<String> {
    let whole = decimal(text).filter(|number| {
        number.is_integer() && text.bytes().all(|byte| byte != b'.' && byte != b'e' && byte != b'E')
    })?;
    let mut amount = whole.normalize();
    amount.set_scale(places).ok()?;
    Some(amount.to_string())
}
