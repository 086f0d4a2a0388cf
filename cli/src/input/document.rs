//! The parameters of a call as one JSON document, by place and wire name.

use api_runtime::{Place, Untyped};

use super::{object, read_json};

/// The keys of the document, and the places that they stand for.
const PLACES: [(&str, Place); 4] =
    [("path", Place::Path), ("query", Place::Query), ("header", Place::Header), ("body", Place::Body)];

/// Puts the parameters of the document into a request.
pub(crate) fn fill(request: &mut Untyped, text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return Err("it is empty; pass {} for a call without parameters".to_owned());
    }
    if let Err(error) = serde_json::from_str::<&serde_json::value::RawValue>(text) {
        return Err(super::json::not_json(&error));
    }
    // Null stands for nothing where an object of parameters could stand, as in most programs that write JSON.
    if text.trim() == "null" {
        return Ok(());
    }
    for (key, members) in object::members(text)? {
        let Some((_, place)) = PLACES.iter().find(|(known, _)| *known == key) else {
            return Err(format!("{key}: no such place; a call has: path, query, header, body"));
        };
        if members.get() == "null" {
            continue;
        }
        let whole = request.descriptor().parameters.iter().find(|parameter| parameter.place == Place::Whole);
        if let Some(parameter) = whole.filter(|_| *place == Place::Body) {
            let wire = read_json(parameter, members.get(), &key)?;
            // It is a parameter of the operation.
            let _ = request.set(parameter.name, wire);
            continue;
        }
        let members = object::members(members.get()).map_err(|message| format!("{key}: {message}"))?;
        for (name, value) in members {
            put(request, *place, &key, &name, value.get())?;
        }
    }
    Ok(())
}

fn put(request: &mut Untyped, place: Place, key: &str, name: &str, text: &str) -> Result<(), String> {
    let parameters = request.descriptor().parameters;
    let at = format!("{key}.{name}");
    let Some(parameter) = parameters.iter().find(|parameter| parameter.name == name && parameter.place == place) else {
        if let Some(other) = parameters.iter().find(|parameter| parameter.name == name) {
            return Err(format!("{at}: this parameter belongs in `{}`", other.place.as_str()));
        }
        let known = parameters.iter().filter(|parameter| parameter.place == place);
        let known: Vec<&str> = known.map(|parameter| parameter.name).collect();
        let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        return Err(format!("{at}: the operation has no such parameter there; it has: {known}"));
    };
    let wire = read_json(parameter, text, &at)?;
    // The name was found above.
    let _ = request.set(name, wire);
    Ok(())
}
