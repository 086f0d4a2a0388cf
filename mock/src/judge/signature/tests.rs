//! Requests that the vendor's Python SDK (3.1.219) signed, and what becomes of their signatures when a byte changes.

use hyper::HeaderMap;
use hyper::header::{HeaderName, HeaderValue};
use speclang::model::{Auth, SignatureScheme};

use super::super::credentials::fault;
use super::super::keys::Keys;
use super::super::signed::Signed;
use super::{ALGORITHM, UNSIGNED};
use crate::Json;

/// A signed request in parts that can be changed.
#[derive(Clone)]
struct Request {
    name: String,
    method: String,
    target: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

fn text(case: &Json, name: &str) -> String {
    case.get(name).and_then(Json::scalar_text).expect(name).to_owned()
}

/// The requests, and the keys that they were signed with.
fn recorded() -> (Vec<Request>, Keys) {
    let cases = Json::parse(include_str!("../../../tests/signed_requests.json")).expect("JSON");
    let mut keys = Keys::default();
    let request = |case: &Json| {
        keys.add(text(case, "access"), text(case, "secret"));
        let header = |pair: &Json| {
            let part = |at: usize| pair.items()[at].scalar_text().expect("a text").to_owned();
            (part(0).to_ascii_lowercase(), part(1).into_bytes())
        };
        Request {
            name: text(case, "name"),
            method: text(case, "method"),
            target: text(case, "target"),
            headers: case.get("headers").expect("headers").items().iter().map(header).collect(),
            body: text(case, "body").into_bytes(),
        }
    };
    (cases.items().iter().map(request).collect(), keys)
}

fn refusal(request: &Request, keys: &Keys) -> Option<String> {
    let signature = SignatureScheme {
        algorithm: ALGORITHM.to_owned(),
        date_header: "X-Sdk-Date".to_owned(),
        session_header: None,
        domain_header: None,
        signer: None,
    };
    let auth = Auth { signature: Some(signature), ..Auth::default() };
    let mut headers = HeaderMap::new();
    for (name, value) in &request.headers {
        let name: HeaderName = name.parse().expect("a name");
        headers.append(name, HeaderValue::from_bytes(value).expect("a value"));
    }
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let (method, body) = (request.method.as_str(), request.body.as_slice());
    fault(&auth, None, keys, &Signed { method, path, query, headers: &headers, body })
}

/// Another byte in the place of each.
fn changes(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    (0..bytes.len()).map(|at| {
        let mut changed = bytes.to_vec();
        changed[at] = if changed[at] == b'8' { b'9' } else { b'8' };
        changed
    })
}

#[test]
fn what_the_vendor_signed_is_accepted() {
    let (requests, keys) = recorded();
    assert_eq!(requests.len(), 16);
    for request in &requests {
        assert_eq!(refusal(request, &keys), None, "{}", request.name);
    }
}

#[test]
fn every_changed_byte_is_refused() {
    let (requests, keys) = recorded();
    let mut tried = 0;
    let mut refused = |changed: &Request| {
        tried += 1;
        assert!(refusal(changed, &keys).is_some(), "{}: {} {:?}", changed.name, changed.target, changed.headers);
    };
    for request in &requests {
        for method in changes(request.method.as_bytes()) {
            refused(&Request { method: String::from_utf8(method).expect("ASCII"), ..request.clone() });
        }
        for target in changes(request.target.as_bytes()) {
            refused(&Request { target: String::from_utf8(target).expect("ASCII"), ..request.clone() });
        }
        let signs_body = !request.headers.iter().any(|(_, value)| value == UNSIGNED.as_bytes());
        for body in changes(&request.body).filter(|_| signs_body) {
            refused(&Request { body, ..request.clone() });
        }
        refused(&Request { target: format!("{}&8", request.target), ..request.clone() });
        for at in 0..request.headers.len() {
            // Headers with an underscore are not signed, for gateways drop them.
            for value in changes(&request.headers[at].1).filter(|_| !request.headers[at].0.contains('_')) {
                let mut changed = request.clone();
                changed.headers[at].1 = value;
                refused(&changed);
            }
            let mut changed = request.clone();
            let (name, value) = changed.headers[at].clone();
            changed.headers.push((name.clone(), value));
            if !name.contains('_') && name != "authorization" {
                refused(&changed);
            }
        }
    }
    assert!(tried > 4000, "{tried} changes were tried");
}

#[test]
fn other_keys_and_other_spellings() {
    let (requests, keys) = recorded();
    let request = &requests[9];
    let mut others = Keys::default();
    others.add("AKIDEXAMPLE0123456".to_owned(), "another secret".to_owned());
    assert!(refusal(request, &others).is_some_and(|why| why.contains("does not match")));
    let mut strangers = Keys::default();
    strangers.add("AKID".to_owned(), "a secret key/+=中".to_owned());
    assert!(refusal(request, &strangers).is_some_and(|why| why.contains("access key is unknown")));
    assert_eq!(refusal(request, &Keys::default()), None, "without keys the form is enough");
    // What means the same is the same: a slash at the end, digits of percent signs, order of the query.
    let same = |at: usize, from: &str, to: &str| {
        let request: &Request = &requests[at];
        let target = request.target.replace(from, to);
        assert_ne!(target, request.target);
        assert_eq!(refusal(&Request { target, ..request.clone() }, &keys), None, "{to}");
    };
    same(9, "%2B", "%2b");
    same(0, "customer-orders", "customer-orders/");
    same(2, "id=b&id=a", "id=a&id=b");
    assert!(!format!("{keys:?}").contains("secret"), "{keys:?}");
}
