//! A response as a cassette keeps it, and as it is given back.

use core::ops::Range;
use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::value::RawValue;

use super::entry::{Outcome, ShownResponse};
use super::hexadecimal;
use super::scrub::{Hidden, scrub};
use crate::client::Redaction;
use crate::decode::{Watch, outline, texts, without_mark};
use crate::testing::{Asked, Exchange, object_of, put, raw};
use crate::{Path, Service, Shape, TransportError, http};

/// The outcome of an exchange without anything secret.
pub(super) fn shown(
    outcome: &Result<http::Response<Bytes>, TransportError>,
    exchange: &Exchange,
    asked: &Asked,
    redaction: &Redaction,
) -> Outcome {
    match outcome {
        Ok(response) => Outcome::Response(shown_response(response, exchange, asked, redaction)),
        Err(error) => {
            let text = redaction.text(&error.to_string());
            match (error.is_timeout(), error.may_have_arrived()) {
                (_, false) => Outcome::NotSent(text),
                (true, true) => Outcome::TimedOut(text),
                (false, true) => Outcome::Lost(text),
            }
        }
    }
}

fn shown_response(
    response: &http::Response<Bytes>,
    exchange: &Exchange,
    asked: &Asked,
    redaction: &Redaction,
) -> ShownResponse {
    let (service, answers) = (exchange.service, &exchange.descriptor.answers);
    // The server's clock, its cookies and the like are of no use later.
    let usual = [service.request_id_header, "content-type", "content-encoding", "retry-after", "link"];
    let is_usual = |name: &&&str| usual.iter().any(|known| known.eq_ignore_ascii_case(name));
    let kept = usual.iter().chain(asked.headers.iter().filter(|name| !is_usual(name)));
    let headers: Vec<(String, String)> = kept
        .flat_map(|name| {
            let values = response.headers().get_all(*name).iter();
            values.map(|value| ((*name).to_owned(), redaction.text(&String::from_utf8_lossy(value.as_bytes()))))
        })
        .collect();
    let status = response.status().as_u16();
    let shown = ShownResponse { status, headers, body: None, text: None, bytes: None };
    let is_success = answers.is_success(status);
    if is_success && matches!(answers.shape(status), Shape::Text | Shape::Bytes) {
        return plain(shown, response.body(), redaction);
    }
    let body = without_mark(response.body());
    match shown_body(&body, (status, is_success), service, asked, redaction) {
        _ if body.trim_ascii().is_empty() => shown,
        Some(json) => ShownResponse { body: Some(json), ..shown },
        None => ShownResponse { text: Some(redaction.text(&outline(&body))), ..shown },
    }
}

/// A body that is no JSON. Bytes in which something secret stands are kept as little as what cannot be read.
fn plain(shown: ShownResponse, body: &Bytes, redaction: &Redaction) -> ShownResponse {
    match core::str::from_utf8(body) {
        Ok("") => shown,
        Ok(text) => ShownResponse { text: Some(redaction.text(text)), ..shown },
        Err(_) => {
            let text = String::from_utf8_lossy(body);
            let is_secret = redaction.text(&text) != text;
            let (text, bytes) =
                if is_secret { (Some(outline(body)), None) } else { (None, Some(hexadecimal::shown(body))) };
            ShownResponse { text, bytes, ..shown }
        }
    }
}

/// The JSON of a body. Which fields of a success are secret its type says; of one that does not fit the type, the error's code
/// and message are kept alone.
fn shown_body(
    body: &Bytes,
    (status, is_success): (u16, bool),
    service: &Service,
    asked: &Asked,
    redaction: &Redaction,
) -> Option<Box<RawValue>> {
    let text = |text: &str| redaction.text(text);
    let (body, places) = match secret_places(body, status, service, asked) {
        Some(places) => (body.clone(), places),
        None if is_success => (error_of(body, service)?, Vec::new()),
        None => (body.clone(), Vec::new()),
    };
    scrub(core::str::from_utf8(&body).ok()?, &Hidden { keys: redaction.keys(), places: &places, text: &text })
}

/// Where the secret values of a response stand in a body, which may be wrapped.
fn secret_places(body: &Bytes, status: u16, service: &Service, asked: &Asked) -> Option<Vec<Range<usize>>> {
    let data = service.envelope.and_then(|envelope| envelope.data);
    let Some(inner) = data.and_then(|data| value_at(body, data)) else {
        return (asked.secret_places)(status, body).filter(|_| data.is_none() || body.trim_ascii().is_empty());
    };
    let before = inner.as_ptr().addr().saturating_sub(body.as_ptr().addr());
    let places = (asked.secret_places)(status, inner.as_bytes())?;
    Some(places.into_iter().map(|place| place.start + before..place.end + before).collect())
}

/// The fields of an error that a body has.
fn error_of(body: &Bytes, service: &Service) -> Option<Bytes> {
    let mut kept = BTreeMap::new();
    for form in service.error_bodies {
        let paths = [form.code, form.or, form.message];
        let list = form.several.and_then(|list| Some((list, texts(value_at(body, list)?).ok()?)));
        match list {
            Some((list, items)) => {
                let items = items.into_iter().map(|item| picked(item.as_bytes(), paths)).collect::<Vec<_>>();
                if let Some(items) = raw(&items) {
                    put(&mut kept, list, items);
                }
            }
            None if form.several.is_some() => {}
            None => kept.extend(picked(body, paths)),
        }
    }
    let success = service.envelope.and_then(|of| of.success);
    if let Some((path, said)) = success.and_then(|path| Some((path, value_at(body, path)?))) {
        if let Ok(said) = RawValue::from_string(said.to_owned()) {
            put(&mut kept, path, said);
        }
    }
    (!kept.is_empty()).then(|| object_of(&kept))
}

/// The values at the end of these paths, in an object of the same shape.
fn picked(body: &[u8], paths: [Option<Path>; 3]) -> BTreeMap<String, Box<RawValue>> {
    let mut kept = BTreeMap::new();
    for path in paths.into_iter().flatten() {
        let value = value_at(body, path).and_then(|value| RawValue::from_string(value.to_owned()).ok());
        if let Some(value) = value {
            put(&mut kept, path, value);
        }
    }
    kept
}

fn value_at(body: &[u8], path: Path) -> Option<&str> {
    Watch::over(body, path.first()).text_at(body, path)
}

/// The outcome again.
pub(super) fn outcome(shown: &Outcome) -> Result<http::Response<Bytes>, TransportError> {
    match shown {
        Outcome::Lost(text) => Err(TransportError::response_lost(text)),
        Outcome::NotSent(text) => Err(TransportError::not_sent(text)),
        Outcome::TimedOut(_) => Err(TransportError::timed_out(true)),
        Outcome::Response(response) => {
            let made = http::Response::builder().status(response.status);
            let made = response.headers.iter().fold(made, |made, (name, value)| made.header(name, value));
            let json = response.body.as_ref().map(|body| body.get().to_owned());
            let text = json.or_else(|| response.text.clone()).map(Bytes::from);
            let body = text.or_else(|| response.bytes.as_deref().and_then(hexadecimal::read).map(Bytes::from));
            made.body(body.unwrap_or_default())
                .map_err(|error| TransportError::not_sent(format!("recorded response: {error}")))
        }
    }
}
