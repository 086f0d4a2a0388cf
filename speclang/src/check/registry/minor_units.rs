//! Amounts in minor units of which nobody knows where their point is.

use crate::check::{Check, Findings, Run};
use crate::model::{Base, Field, Money, OTHERWISE, Scalar, SentAs, Service};
use crate::{Entries, Spanned};

pub(super) const CHECK: Check = Check {
    code: "minor-units",
    finds: "An amount that is `sent_as: minor units` without a `currency:` that is text or an enumeration of the same object, in a service without `money:`, in a path or a header, as a constant or a secret, or as a required one whose currency is not; and decimal places of a currency that are given twice, are too many, or are missing for a value of an enumeration.",
    why: "The currency says how many minor units an amount has: without it, an amount would be a hundred times too much or too little.",
    instead: "Name the field with the currency under `currency:`, and state `money: {minor_units: …}` in `service.yaml`. An amount whose currency stands elsewhere is an integer, with the unit in its `doc:`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response:
  price: {type: decimal, sent_as: minor units, currency: currency, doc: Price of all things.}
  currency: {type: text, doc: Currency of the price.}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response:
  price: {type: integer, doc: Price of all things in cents.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    if let Some(money) = &service.file.money {
        of_money(money, findings);
    }
    for known in service.types.iter().filter_map(|known| known.shape.fields.as_ref()) {
        of_object(service, known, None, findings);
    }
    for operation in &service.operations {
        let response = operation.response.fields();
        for fields in [&operation.query, &operation.body, response] {
            of_object(service, fields, None, findings);
        }
        let apart = [
            ("a path", &operation.path),
            ("a header", &operation.header),
            ("a header", &operation.response_headers),
            ("an error response", &operation.error_fields),
        ];
        for (place, fields) in apart {
            of_object(service, fields, Some(place), findings);
        }
    }
}

/// Decimal places of currencies.
fn of_money(money: &Money, findings: &mut Findings<'_>) {
    let known: Vec<&Spanned<String>> = money.currencies().map(|(code, _)| code).collect();
    for (index, code) in known.iter().enumerate() {
        if code.trim().is_empty() || code.trim() != code.as_str() {
            let wrong = findings.error(code.span, format!("`{}` is not the code of a currency", code.escape_debug()));
            findings.push(wrong.help("write it as the service does, such as `JPY`"));
        }
        if let Some(first) = known[..index].iter().find(|first| first.eq_ignore_ascii_case(code)) {
            let twice = findings.error(code.span, format!("decimal places of `{}` are given twice", code.value));
            findings.push(twice.also(first.span, "first here").help("remove one of the two; codes have no case"));
        }
    }
    for (code, places) in money.minor_units.iter().filter(|(_, places)| places.value > Money::MOST) {
        let wrong = findings.error(places.span, format!("`{}` has {} decimal places", code.value, places.value));
        findings.push(wrong.help(format!("an amount has at most {}", Money::MOST)));
    }
}

/// The amounts of an object, of which some places hold none.
fn of_object(service: &Service, fields: &Entries<Field>, refused: Option<&str>, findings: &mut Findings<'_>) {
    for (name, field) in fields {
        let Some(form) = field.sent_as.filter(|form| form.value == SentAs::MinorUnits) else { continue };
        let refuse = |span, why: String, help: &str, findings: &mut Findings<'_>| {
            let wrong = findings.error(span, format!("`{}` cannot be sent as minor units: {why}", name.value));
            findings.push(wrong.help(help.to_owned()));
        };
        if let Some(place) = refused {
            refuse(
                form.span,
                format!("it is in {place}"),
                "make it an integer, and state its unit in `doc:`",
                findings,
            );
            continue;
        }
        if let Some(constant) = &field.constant {
            refuse(constant.span, "it is a constant".to_owned(), "make it an integer", findings);
        }
        if field.secret {
            let help = "make it an integer: redaction searches for the value as sent";
            refuse(form.span, "it is secret".to_owned(), help, findings);
        }
        if service.file.money.is_none() {
            let help = "state `money: {minor_units: {JPY: 0, otherwise: 2}}` in `service.yaml`";
            refuse(form.span, "the service states no decimal places of currencies".to_owned(), help, findings);
        }
        let Some(currency) = &field.currency else {
            let help = "name the field of the same object with `currency:`";
            refuse(form.span, "it has no `currency:`".to_owned(), help, findings);
            continue;
        };
        // A name that is none is told elsewhere.
        let Some(beside) = fields.get(currency).filter(|_| *currency.value != *name.value) else { continue };
        if let Some((why, help)) = objection(service, beside) {
            refuse(currency.span, format!("`{}` {why}", currency.value), &help, findings);
        }
        if field.required && !beside.required {
            let help = format!("make `{}` required, too: no amount can be sent without it", currency.value);
            refuse(currency.span, "it is required, and its currency is not".to_owned(), &help, findings);
        }
    }
}

/// Why a field does not say what the currency is.
fn objection(service: &Service, field: &Field) -> Option<(String, String)> {
    let text = "use a field of text, or an enumeration of texts".to_owned();
    if field.constant.is_some() {
        return Some((
            "is a constant".to_owned(),
            "make the amount an integer, and state its unit in `doc:`".to_owned(),
        ));
    }
    if field.secret {
        return Some((
            "is secret".to_owned(),
            "an error about the amount would reveal it; make the amount an integer".to_owned(),
        ));
    }
    let unknown = match service.base(&field.ty) {
        _ if field.ty.is_collection() => return Some((format!("is of type `{}`", field.ty.value), text)),
        Base::Missing | Base::Scalar(Scalar::Text, _) => return None,
        Base::Enum(Scalar::Text, values) => {
            let money = service.file.money.as_ref()?;
            values.values.keys().find(|code| money.places(code).is_none())?
        }
        _ => return Some((format!("is of type `{}`", field.ty.value), text)),
    };
    let help = format!("add `{unknown}` to `minor_units:`, or `{OTHERWISE}` for all other currencies");
    Some((format!("may be `{unknown}`, whose decimal places are not stated"), help))
}
