//! Signatures compared with those that the vendor's own package (3.1.219) makes of the same requests.

use serde_json::Value;

use super::{AccessKey, OwnSigner, SignableRequest, Signer};
use crate::encode::{Address, Pair, quoted};
use crate::{Method, Parts};

fn text(case: &Value, key: &str) -> String {
    case[key].as_str().expect(key).to_owned()
}

fn pairs(case: &Value, key: &str) -> Vec<Pair> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned().into();
    let pair = |pair: &Value| (text(&pair[0]), text(&pair[1]));
    case[key].as_array().expect(key).iter().map(pair).collect()
}

fn parts(case: &Value) -> Parts {
    let methods = [Method::Get, Method::Post, Method::Put, Method::Delete, Method::Patch];
    let method = methods.into_iter().find(|method| case["method"] == method.as_str()).expect("method");
    let path = text(case, "path").into();
    Parts {
        query: pairs(case, "query").into_iter().collect(),
        headers: pairs(case, "headers"),
        ..Parts::new(method, path)
    }
}

fn signed(case: &Value) -> String {
    let secret: secrecy::SecretString = text(case, "secret_key").into();
    let (parts, body, access_key) = (parts(case), text(case, "body"), text(case, "access_key"));
    let (address, date) = (Address::of(&parts), "20261122T223105Z");
    let request = SignableRequest { parts: &parts, address: &address, added: &[], body: body.as_bytes(), date };
    let keys = AccessKey { access_key: &access_key, secret_key: &secret, security_token: None };
    OwnSigner.authorization(&request, &keys).expect("every request can be signed")
}

fn cases() -> Vec<Value> {
    serde_json::from_str(include_str!("../../tests/signing_vectors.json")).expect("a list")
}

#[test]
fn signatures_equal_the_vendors() {
    let cases = cases();
    assert_eq!(cases.len(), 21);
    for case in &cases {
        assert_eq!(signed(case), text(case, "authorization"), "{}", case["name"]);
    }
}

#[test]
fn every_part_of_a_request_changes_its_signature() {
    let case = &cases()[16];
    let original = signed(case);
    for (key, value) in [
        ("method", quoted("POST")),
        ("path", quoted("/v2/orders/b")),
        ("query", r#"[["x","2"]]"#.to_owned()),
        ("headers", r#"[["X-Sdk-Date","20261122T223105Z"]]"#.to_owned()),
        ("body", quoted("{}")),
        ("secret_key", quoted("another")),
    ] {
        let mut changed = case.clone();
        changed[key] = serde_json::from_str(&value).expect("JSON");
        assert_ne!(signed(&changed), original, "{key}");
    }
}
