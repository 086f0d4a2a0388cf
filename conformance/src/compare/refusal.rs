//! Refusals: what a client must understand of one, by what the spec says of its code.

use serde_json::Value;
use speclang::model::{Operation, Service};

/// What a client says of a refusal besides status, code, message and request id.
#[derive(Clone, Copy)]
pub(super) enum Own {
    /// The SDK raises an exception that blames the client, or one that blames the server.
    Blame,
    /// Our client knows what is documented about the code.
    Known,
}

/// One thing that a client misunderstood.
pub(super) struct Misunderstood {
    pub(super) key: &'static str,
    /// What the spec says.
    pub(super) spec: Value,
    /// What the client says.
    pub(super) client: Value,
}

/// What a client misunderstood of a refusal with a code.
pub(super) fn misunderstood(
    service: &Service,
    operation: &Operation,
    code: &str,
    refusal: &Value,
    own: Own,
) -> Vec<Misunderstood> {
    let (listed, known) = (operation.errors.get(code), service.error(code));
    let status = listed.and_then(|listed| listed.status.0.first()).copied().unwrap_or_default();
    let meaning = listed.and_then(|listed| listed.meaning.as_ref()).or(known.map(|known| &known.meaning));
    let message: Value = meaning.map(|meaning| meaning.value.as_str()).into();
    let own = match own {
        Own::Blame => ("blames", if status < 500 { "client" } else { "server" }.into()),
        Own::Known => ("known", code.into()),
    };
    let said = [("status", status.into()), ("code", code.into()), ("message", message), own];
    let wrong = said.into_iter().filter(|(key, spec)| refusal[*key] != *spec);
    let mut wrong: Vec<Misunderstood> =
        wrong.map(|(key, spec)| Misunderstood { key, spec, client: refusal[key].clone() }).collect();
    // Every answer carries an id in a header; which one, only the server knows.
    if refusal["request_id"].as_str().is_none_or(str::is_empty) {
        wrong.push(Misunderstood { key: "request_id", spec: "an id".into(), client: refusal["request_id"].clone() });
    }
    wrong
}
