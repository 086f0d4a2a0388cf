//! Requests that clients of others sent, and those that ours hands to its transport, in one form.

use std::collections::BTreeMap;
use std::fs;
use std::sync::{Arc, Mutex};

use github_issues_unofficial::{Bytes, Limits, Transport, TransportError, http};
use serde_json::{Map, Value, json};

/// What `record.py` wrote for that service, by the name of the call.
pub(crate) fn recorded(service: &str) -> BTreeMap<String, Value> {
    let path = format!("{}/recorded/{service}.json", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The last request, in the form of the recording.
#[derive(Clone, Default)]
pub(crate) struct Sent(Arc<Mutex<Option<Value>>>);

impl Sent {
    /// A transport that keeps its request and answers with that body.
    pub(crate) fn answering(&self, body: &'static str) -> impl Transport + use<> {
        let kept = Arc::clone(&self.0);
        move |request: http::Request<Bytes>, _: Limits| {
            *kept.lock().expect("no test panics inside") = Some(shown(&request));
            async move {
                let answer = http::Response::builder().header("content-type", "application/json");
                Ok::<_, TransportError>(answer.body(Bytes::from_static(body.as_bytes())).expect("a response"))
            }
        }
    }

    pub(crate) fn take(&self) -> Value {
        self.0.lock().expect("no test panics inside").take().expect("a request was sent")
    }
}

fn shown(request: &http::Request<Bytes>) -> Value {
    let header = |name| request.headers().get(name).map(|value| value.to_str().expect("text").to_owned());
    let mut shown = Map::new();
    shown.insert("method".into(), json!(request.method().as_str()));
    shown.insert("path".into(), json!(request.uri().path()));
    shown.insert("query".into(), pairs(request.uri().query().unwrap_or_default()));
    shown.insert("authorization".into(), json!(header("authorization")));
    if let Some(key) = header("idempotency-key") {
        shown.insert("idempotency_key".into(), json!(key));
    }
    if !request.body().is_empty() {
        let media = header("content-type").unwrap_or_default();
        let (media, parameters) = media.split_once(';').unwrap_or((&media, ""));
        let text = std::str::from_utf8(request.body()).expect("UTF-8");
        let body = match media {
            "application/json" => serde_json::from_str(text).expect("JSON"),
            "multipart/form-data" => {
                let boundary = parameters.trim().strip_prefix("boundary=").expect("a boundary");
                json!(text.replace(boundary, "BOUNDARY"))
            }
            "application/x-www-form-urlencoded" => pairs(text),
            _ => json!(text),
        };
        shown.insert("body".into(), body);
        shown.insert("media_type".into(), json!(media));
    }
    Value::Object(shown)
}

/// Names and values of a form, sorted.
fn pairs(form: &str) -> Value {
    let decoded = |part: &str| {
        let mut bytes = Vec::new();
        let mut rest = part.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'+' => b' ',
                b'%' => {
                    let digits: String = rest.by_ref().take(2).map(char::from).collect();
                    u8::from_str_radix(&digits, 16).expect("two hexadecimal digits")
                }
                other => other,
            });
        }
        String::from_utf8(bytes).expect("UTF-8")
    };
    let mut pairs: Vec<(String, String)> = form
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').map(|(name, value)| (decoded(name), decoded(value))).expect("a value"))
        .collect();
    pairs.sort();
    json!(pairs)
}
