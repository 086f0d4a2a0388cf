//! A request as a cassette keeps it: what its caller said, and nothing secret.

use bytes::Bytes;
use serde_json::value::RawValue;

use super::entry::ShownRequest;
use super::scrub::{Hidden, scrub};
use crate::client::Redaction;
use crate::encode::{percent_decode, quoted};
use crate::shown::HIDDEN;
use crate::testing::Exchange;
use crate::{Place, Safety, http};

/// The request without credentials, signature, secret parameters, and the transaction id, which differs from run to run.
pub(super) fn shown(request: &http::Request<Bytes>, exchange: &Exchange, redaction: &Redaction) -> ShownRequest {
    let descriptor = exchange.descriptor;
    let key = match descriptor.safety {
        Safety::WriteKeyedBy(name) => Some(name),
        Safety::Read | Safety::Write => None,
    };
    let keys = redaction.keys().iter().copied().chain(key).chain(exchange.service.auth.query_parameter());
    let keys: Vec<&str> = keys.collect();
    let text = |text: &str| redaction.text(text);
    let shown = |name: &str, value: &str| if keys.contains(&name) { HIDDEN.to_owned() } else { text(value) };
    let has_secret_segment = descriptor.parameters.iter().any(|of| of.place == Place::Path && keys.contains(&of.name));
    let query = request.uri().query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let pairs = query.map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let [name, value] =
            [name, value].map(|part| String::from_utf8_lossy(&percent_decode(part.as_bytes())).into_owned());
        let value = shown(&name, &value);
        (name, value)
    });
    // Other headers are the client's own, or a gateway's, and nothing is known about what is secret in them.
    let headers = descriptor.parameters.iter().filter(|of| of.place == Place::Header).filter_map(|of| {
        let value = request.headers().get(of.name)?;
        let is_hidden = value.is_sensitive() || keys.contains(&of.name);
        let value = String::from_utf8_lossy(value.as_bytes());
        Some((of.name.to_owned(), if is_hidden { HIDDEN.to_owned() } else { text(&value) }))
    });
    ShownRequest {
        method: request.method().to_string(),
        path: if has_secret_segment { descriptor.path.to_owned() } else { text(request.uri().path()) },
        query: pairs.collect(),
        headers: headers.collect(),
        body: match descriptor.coded() {
            // What is no JSON is a JSON string in a cassette.
            Some(encoding) => RawValue::from_string(quoted(&encoding.hide(request.body(), &keys, &text))).ok(),
            None => scrub(
                core::str::from_utf8(request.body()).unwrap_or_default(),
                &Hidden { keys: &keys, places: &[], text: &text },
            ),
        },
    }
}
