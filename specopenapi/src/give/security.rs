//! Authentication methods as security schemes.

use speclang::model::{OperationAuth, Scheme, Service};

use crate::node::{Node, map};

/// The schemes of a service, by the names of the methods.
pub(super) fn schemes(service: &Service) -> Node {
    let auth = &service.file.auth;
    let key = |place: &str, name: &str| map([("type", "apiKey".into()), ("in", place.into()), ("name", name.into())]);
    let http = |scheme: &str| map([("type", "http".into()), ("scheme", scheme.into())]);
    let mut all: Vec<(String, Node)> = Vec::new();
    // A signature is a header that only a signer can write.
    all.extend(auth.signature.iter().map(|_| ("signature".to_owned(), key("header", "Authorization"))));
    all.extend(auth.token.iter().map(|token| {
        let is_bearer = token.header.eq_ignore_ascii_case("authorization")
            && token.prefix.as_ref().is_some_and(|prefix| prefix.value == "Bearer ");
        ("token".to_owned(), if is_bearer { http("bearer") } else { key("header", &token.header) })
    }));
    all.extend(auth.basic.iter().map(|_| ("basic".to_owned(), http("basic"))));
    all.extend(auth.query.iter().map(|query| ("query".to_owned(), key("query", &query.parameter))));
    let keys = auth.key.iter().flat_map(|keys| &keys.headers);
    all.extend(keys.map(|(header, called)| (format!("key-{}", called.value), key("header", header))));
    Node::Map(all)
}

/// What a client needs: any of the methods.
pub(super) fn required(service: &Service) -> Node {
    Node::List(service.file.auth.schemes().map(|scheme| requirement(service, scheme)).collect())
}

/// What a client needs for an operation that says so itself.
pub(super) fn of_operation(service: &Service, auth: &OperationAuth) -> Node {
    let taken = service.file.auth.schemes().filter(|scheme| auth.takes(*scheme));
    Node::List(taken.map(|scheme| requirement(service, scheme)).collect())
}

fn requirement(service: &Service, scheme: Scheme) -> Node {
    let names = match (scheme, &service.file.auth.key) {
        (Scheme::Key, Some(keys)) => keys.headers.iter().map(|(_, called)| format!("key-{}", called.value)).collect(),
        _ => vec![scheme.name().to_owned()],
    };
    Node::Map(names.into_iter().map(|name| (name, Node::List(Vec::new()))).collect())
}
