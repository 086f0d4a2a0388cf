//! Bodies of one value: bytes, text or JSON.

use hyper::HeaderMap;
use hyper::header::CONTENT_TYPE;
use speclang::model::{Operation, Service, State, WholeKind};

use crate::{Given, Json};

/// What the body says, or why it is no such body. Bytes stand as characters up to U+00FF, so that each of them counts as one.
pub(super) fn read(
    operation: &Operation,
    service: &Service,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Given, String> {
    if body.is_empty() {
        return Ok(Given::State(State::Absent));
    }
    let text = || std::str::from_utf8(body).map_err(|_| "is not UTF-8".to_owned());
    match service.whole_body(operation) {
        Some(WholeKind::Bytes) => {
            of_type(operation, service, headers)?;
            Ok(Given::Value(Json::Text(body.iter().map(|byte| char::from(*byte)).collect())))
        }
        Some(WholeKind::Text) => {
            of_type(operation, service, headers)?;
            Ok(Given::Value(Json::text(text()?)))
        }
        Some(WholeKind::Json) | None => {
            of_type(operation, service, headers)?;
            let value = Json::parse(text()?).map_err(|why| format!("is not JSON: {why}"))?;
            Ok(Given::of_member(Some(&value)))
        }
    }
}

/// Whether the request says the media type of the operation, if that states one; one that has a parameter for it takes any.
pub(super) fn of_type(operation: &Operation, service: &Service, headers: &HeaderMap) -> Result<(), String> {
    if operation.header.keys().any(|name| name.eq_ignore_ascii_case("content-type")) {
        return Ok(());
    }
    let essence = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let said = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match service.media_type(operation) {
        Some(wanted) if essence(&wanted) != essence(said) => {
            Err(format!("is not {} by its Content-Type", essence(&wanted)))
        }
        _ => Ok(()),
    }
}
