//! What the server says that it understood, against what was said.

use mock_server::{Given as Heard, Json, Meaning, SeenRequest};
use serde_json::Value;
use speclang::model::{Base, Outcome, Place, State};

use super::oracle::{Oracle, texts};
use super::plan::Planned;
use super::request::{Given, Request};
use super::samples::scalar;

/// The text of a value, as it stands in a query or a header.
pub(crate) fn text_of(request: &Request, name: &str) -> Option<String> {
    match request.given(name) {
        Given::Value(value) => texts(&value).into_iter().next(),
        Given::State(_) => None,
    }
}

/// Compares every parameter of the request, not only the one in question: what arrived, and what the server made of it.
pub(crate) fn check(oracle: Oracle<'_>, one: &Planned<'_>, seen: &SeenRequest) -> Result<(), String> {
    let operation = oracle.operation;
    if seen.operation.as_deref() != Some(operation.id.as_str()) {
        return Err(format!("it arrived at {:?}", seen.operation));
    }
    if !seen.strangers.is_empty() {
        return Err(format!("the server knows no {}", seen.strangers.join(", ")));
    }
    for (place, name, _) in operation.parameters() {
        let heard = seen.given.iter().find(|(known, heard, _)| *known == place && *heard == name.value);
        let heard = heard.map(|(_, _, given)| given).ok_or_else(|| format!("{} was not looked at", name.value))?;
        let said = one.request.given(name);
        let is_same = match (&said, heard, place) {
            (Given::State(State::Absent), Heard::State(State::Absent), _) => true,
            (Given::State(said), Heard::State(heard), _) => said == heard,
            (Given::Value(_), Heard::Value(heard), Place::Body) => {
                one.request.json(name).is_some_and(|said| is_same_json(&said, heard))
            }
            (Given::Value(said), Heard::Value(heard), _) => heard.scalar_text().map(str::to_owned) == scalar(said),
            _ => false,
        };
        if !is_same {
            return Err(format!("{}: said {said:?}, understood {heard:?}", name.value));
        }
        let (promised, meant) = (promised(oracle, &one.request, name), seen.meaning(name));
        let is_kept = match (promised, meant) {
            (Some(promised), Some(Meaning::Outcome(meant))) => promised == *meant,
            (None, Some(Meaning::Value(value))) => *heard == Heard::Value(value.clone()),
            _ => false,
        };
        if !is_kept {
            return Err(format!("{}: said {said:?}, which the server takes for {meant:?}", name.value));
        }
    }
    Ok(())
}

/// What the documentation says of a parameter in this request; `None` where its value counts.
fn promised(oracle: Oracle<'_>, request: &Request, name: &str) -> Option<Outcome> {
    let spot = oracle.spot(name)?;
    let stated = |state| oracle.outcome(request, spot, state).unwrap_or(Outcome::Unknown);
    let plain = match request.given(name) {
        Given::State(state) => Some(stated(state)),
        Given::Value(value) => {
            let Base::Enum(_, listed) = oracle.service.base(&spot.field.ty) else {
                return muted(oracle, request, name);
            };
            let is_listed =
                spot.field.ty.is_list() || texts(&value).iter().all(|text| listed.values.get(text).is_some());
            Some(stated(State::NonEnum)).filter(|outcome| !is_listed && *outcome != Outcome::Unknown)
        }
    };
    if plain == Some(Outcome::Unsupported) { plain } else { muted(oracle, request, name).or(plain) }
}

fn muted(oracle: Oracle<'_>, request: &Request, name: &str) -> Option<Outcome> {
    oracle.is_muted(request, name).then_some(Outcome::NoEffect)
}

fn is_same_json(said: &Value, heard: &Json) -> bool {
    match (said, heard) {
        (Value::Null, Json::Null) => true,
        (Value::Bool(said), Json::Bool(heard)) => said == heard,
        (Value::Number(said), Json::Number(heard)) => said.to_string() == *heard,
        (Value::String(said), Json::Text(heard)) => said == heard,
        (Value::Array(said), Json::List(heard)) => {
            said.len() == heard.len() && said.iter().zip(heard).all(|(said, heard)| is_same_json(said, heard))
        }
        (Value::Object(said), Json::Object(heard)) => {
            let is_same = |(name, heard): &(String, Json)| said.get(name).is_some_and(|said| is_same_json(said, heard));
            said.len() == heard.len() && heard.iter().all(is_same)
        }
        _ => false,
    }
}
