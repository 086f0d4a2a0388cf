//! Texts of query and headers: keys, repeated keys, comma lists, and the spelling of states.

use hyper::HeaderMap;
use percent_encoding::percent_decode_str;
use speclang::model::{Field, SentAs, Spelling, State};

use crate::{Given, Json};

/// A decoded text, or why it cannot be decoded.
type Decoded = Result<String, String>;

/// Pairs of a query string, decoded.
pub(crate) fn pairs(query: &str) -> Vec<(Decoded, Decoded)> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// Takes percent signs away; a plus is a blank, as in forms.
pub(crate) fn decode(text: &str) -> Decoded {
    let text = text.replace('+', " ");
    match percent_decode_str(&text).decode_utf8() {
        Ok(decoded) => Ok(decoded.into_owned()),
        Err(_) => Err("is not percent-encoded UTF-8".to_owned()),
    }
}

/// What a query says for a parameter.
pub(crate) fn given(name: &str, field: &Field, pairs: &[(Decoded, Decoded)], spelling: &Spelling) -> Given {
    let values: Result<Vec<&str>, &String> =
        pairs.iter().filter(|(known, _)| known.as_deref() == Ok(name)).map(|(_, value)| value.as_deref()).collect();
    match values {
        Ok(values) => texts(&values, field, spelling),
        Err(why) => Given::Broken(why.clone()),
    }
}

/// What headers say for a parameter.
pub(crate) fn header(name: &str, field: &Field, headers: &HeaderMap, spelling: &Spelling) -> Given {
    let values: Result<Vec<&str>, _> =
        headers.get_all(name).iter().map(|value| std::str::from_utf8(value.as_bytes())).collect();
    match values {
        Ok(values) => texts(&values, field, spelling),
        Err(_) => Given::Broken("is not UTF-8".to_owned()),
    }
}

fn texts(values: &[&str], field: &Field, spelling: &Spelling) -> Given {
    let is_list = field.ty.is_list();
    match values {
        [] => Given::State(State::Absent),
        [value] => {
            if let Some(state) = state(value, is_list, spelling) {
                return Given::State(state);
            }
            let comma = field.sent_as.as_ref().is_some_and(|sent_as| sent_as.value == SentAs::Comma);
            match (is_list, comma) {
                (false, _) => Given::Value(Json::text(*value)),
                (true, false) => Given::Value(Json::List(vec![Json::text(*value)])),
                (true, true) => Given::Value(Json::List(value.split(',').map(Json::text).collect())),
            }
        }
        several if is_list => Given::Value(Json::List(several.iter().map(|value| Json::text(*value)).collect())),
        _ => Given::Broken("is duplicate".to_owned()),
    }
}

fn state(value: &str, is_list: bool, spelling: &Spelling) -> Option<State> {
    if value == spelling.empty {
        Some(State::Empty)
    } else if value == spelling.empty_string {
        Some(State::EmptyString)
    } else if value == spelling.null {
        Some(State::Null)
    } else {
        (is_list && value == spelling.empty_list).then_some(State::EmptyList)
    }
}
