//! What every call of a service carries, judged like its parameters.

use regex_lite::Regex;
use speclang::Entries;
use speclang::model::{CallValue, Field, Operation, ServiceFile};

use super::Violation;
use super::limits::length;
use super::signed::Signed;
use crate::receive::pairs;

/// What every call carries at a place, what the operation describes there itself, and the values that came under a name.
type Place<'a> = (&'a Entries<CallValue>, &'a Entries<Field>, &'a dyn Fn(&str) -> Vec<String>);

/// What is wrong with the parameters of every call, but those that the operation describes itself; `path` has the values of
/// placeholders.
pub(crate) fn judge(
    file: &ServiceFile,
    operation: &Operation,
    request: &Signed<'_>,
    path: &[(String, String)],
) -> Vec<Violation> {
    let pairs = pairs(request.query);
    let mut found = Vec::new();
    let is_own = |own: &Entries<Field>, name: &str| own.keys().any(|known| known.eq_ignore_ascii_case(name));
    for (name, value) in file.every_call.path.iter().filter(|(name, _)| !is_own(&operation.path, name)) {
        // A call whose path has no such placeholder has no such value.
        let sent = path.iter().find(|(known, _)| *known == name.value).map(|(_, text)| text.as_str());
        found.extend(sent.and_then(|sent| fault(file, value, Some(sent))).map(|rule| (name.value.clone(), rule)));
    }
    let in_headers = |name: &str| {
        let values = request.headers.get_all(name).iter();
        values.map(|text| String::from_utf8_lossy(text.as_bytes()).into_owned()).collect()
    };
    let in_query = |name: &str| {
        let values = pairs.iter().filter(|(known, _)| known.as_deref() == Ok(name)).map(|(_, value)| value);
        values.map(|value| value.clone().unwrap_or_default()).collect()
    };
    let places: [Place<'_>; 2] = [
        (&file.every_call.header, &operation.header, &in_headers),
        (&file.every_call.query, &operation.query, &in_query),
    ];
    for (known, own, sent) in places {
        for (name, value) in known.iter().filter(|(name, _)| !is_own(own, name)) {
            let rule = match sent(name).as_slice() {
                [] => fault(file, value, None),
                [text] => fault(file, value, Some(text)),
                _ => Some("is duplicate".to_owned()),
            };
            found.extend(rule.map(|rule| (name.value.clone(), rule)));
        }
    }
    found.into_iter().map(|(parameter, rule)| Violation { parameter, rule }).collect()
}

fn fault(file: &ServiceFile, value: &CallValue, sent: Option<&str>) -> Option<String> {
    match (&value.constant, sent) {
        (Some(constant), Some(sent)) if sent == constant.as_str() => None,
        (Some(constant), _) => Some(format!("must be `{}`", constant.value)),
        (None, None) => value.required.then(|| "is required".to_owned()),
        (None, Some("")) => Some("is empty".to_owned()),
        (None, Some(sent)) => {
            let is_long = value.max_length.is_some_and(|most| length(file.length_counts, sent) > most.value as usize);
            let pattern = value.pattern.as_ref();
            let other = pattern.filter(|pattern| {
                Regex::new(&format!("^(?:{})$", pattern.value)).is_ok_and(|regex| !regex.is_match(sent))
            });
            is_long
                .then(|| "is too long".to_owned())
                .or_else(|| other.map(|pattern| format!("must match {}", pattern.value)))
        }
    }
}
