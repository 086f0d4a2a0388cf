//! The request that must arrive, worked out from the spec, and the one that did, in the same form.

use std::collections::BTreeMap;

use speclang::model::{Field, Operation, Place, SentAs, Service, Spelling};

use super::json::Tree;
use super::sample;
use super::server::Received;

/// All of a request that the spec decides.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) method: String,
    pub(crate) path: String,
    /// Pairs of the query as they stand in the request line, sorted.
    pub(crate) query: Vec<String>,
    /// Names in lower case with their values; those of the connection and of the signature are left out.
    pub(crate) headers: BTreeMap<String, String>,
    /// Nothing where there are no bytes.
    pub(crate) body: Option<Tree>,
}

impl Message {
    /// What must arrive when one parameter is in that state and of the others only the required ones are sent.
    pub(crate) fn expected(service: &Service, operation: &Operation, parameter: &str, state: &str) -> Self {
        let mut message = Self {
            method: operation.request.method.name().to_owned(),
            path: operation.request.path.clone(),
            query: Vec::new(),
            headers: service.file.content_type.iter().map(|of| ("content-type".to_owned(), of.value.clone())).collect(),
            // An operation with members in its body sends an object even when all of them are left out.
            body: (!operation.body.is_empty()).then(|| Tree::Object(BTreeMap::new())),
        };
        for (place, name, field) in operation.parameters() {
            let state = match name.as_str() == parameter {
                true => state,
                false if field.required => "value",
                false => "absent",
            };
            if state != "absent" {
                message.put(service, place, name, field, state);
            }
        }
        message.query.sort();
        message
    }

    fn put(&mut self, service: &Service, place: Place, name: &str, field: &Field, state: &str) {
        let value = (state == "value").then(|| sample::value(service, field));
        match place {
            Place::Path => {
                let text = value.and_then(|value| value.plain()).expect("a path takes plain values alone");
                self.path = self.path.replace(&format!("{{{name}}}"), &encoded(&text));
            }
            Place::Query => {
                let texts = match value {
                    None => vec![spelled(&service.file.wire.query, state)],
                    Some(Tree::List(items)) if field.sent_as.is_some_and(|sent| sent.value == SentAs::Comma) => {
                        vec![joined(&items)]
                    }
                    Some(Tree::List(items)) => items.iter().filter_map(Tree::plain).collect(),
                    Some(value) => vec![value.plain().expect("a query takes plain values alone")],
                };
                self.query.extend(texts.iter().map(|text| format!("{}={}", encoded(name), encoded(text))));
            }
            Place::Header => {
                let text = match value {
                    None => spelled(&service.file.wire.header, state),
                    Some(Tree::List(items)) => joined(&items),
                    Some(value) => value.plain().expect("a header takes plain values alone"),
                };
                self.headers.insert(name.to_lowercase(), text);
            }
            Place::Body | Place::Form | Place::Whole => {
                let value = value.unwrap_or_else(|| match state {
                    "empty_string" => Tree::Text(String::new()),
                    "empty_list" => Tree::List(Vec::new()),
                    "null" => Tree::Null,
                    other => panic!("JSON has no form for the state {other}"),
                });
                if let Some(Tree::Object(members)) = &mut self.body {
                    members.insert(name.to_owned(), value);
                }
            }
        }
    }

    /// What did arrive. `others` are headers that are judged elsewhere.
    pub(crate) fn received(received: &Received, others: &[&str]) -> Result<Self, String> {
        let (path, query) = received.target.split_once('?').unwrap_or((&received.target, ""));
        let mut query: Vec<String> = query.split('&').filter(|pair| !pair.is_empty()).map(str::to_owned).collect();
        query.sort();
        let mut headers = BTreeMap::new();
        for (name, value) in received.headers.iter().filter(|(name, _)| !others.contains(&name.as_str())) {
            if headers.insert(name.clone(), value.clone()).is_some() {
                return Err(format!("the header {name} came twice"));
            }
        }
        let body = match std::str::from_utf8(&received.body) {
            Ok("") => None,
            Ok(text) => Some(Tree::parse(text).ok_or_else(|| format!("no JSON: {text}"))?),
            Err(_) => return Err("a body that is no text".to_owned()),
        };
        Ok(Self { method: received.method.clone(), path: path.to_owned(), query, headers, body })
    }
}

fn spelled(spelling: &Spelling, state: &str) -> String {
    match state {
        "empty" => spelling.empty.clone(),
        "empty_string" => spelling.empty_string.clone(),
        "null" => spelling.null.clone(),
        "empty_list" => spelling.empty_list.clone(),
        other => panic!("the service has no spelling for the state {other}"),
    }
}

fn joined(items: &[Tree]) -> String {
    items.iter().filter_map(Tree::plain).collect::<Vec<_>>().join(",")
}

/// Percent encoding that leaves the unreserved characters of RFC 3986 alone.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |encoded, byte| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded + &char::from(byte).to_string(),
        _ => encoded + &format!("%{byte:02X}"),
    })
}

#[test]
fn everything_but_unreserved_characters_is_encoded() {
    assert_eq!(encoded("aZ0-._~"), "aZ0-._~");
    assert_eq!(encoded("\"[]\" +/中"), "%22%5B%5D%22%20%2B%2F%E4%B8%AD");
}
