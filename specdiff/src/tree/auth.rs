//! Authentication methods as entities.

use speclang::model::{
    Auth, BasicScheme, BasicVariables, KeyScheme, OperationAuth, QueryScheme, SignatureScheme, TokenScheme,
};
use speclang::{Span, Spanned};

use super::{Family, Node, Value};
use crate::effect::Side;

/// The methods of a service.
pub(super) fn schemes(auth: &Auth, place: Span) -> Vec<Node> {
    let Auth { signature, token, basic, query, key } = auth;
    let mut nodes = Vec::new();
    nodes.extend(signature.as_ref().map(|scheme| self::signature(scheme, place)));
    nodes.extend(token.as_ref().map(|scheme| self::token(scheme, place)));
    nodes.extend(basic.as_ref().map(basic_scheme));
    nodes.extend(query.as_ref().map(query_scheme));
    nodes.extend(key.as_ref().map(|scheme| keys(scheme, place)));
    nodes
}

/// The methods that an operation takes.
pub(super) fn of_operation(auth: &Spanned<OperationAuth>) -> Value {
    let OperationAuth(names) = &auth.value;
    let mut names: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
    names.sort_unstable();
    Value::Text(if names.is_empty() { "none".to_owned() } else { names.join(", ") })
}

fn signature(scheme: &SignatureScheme, place: Span) -> Node {
    let SignatureScheme { algorithm, date_header, session_header, domain_header, signer } = scheme;
    let mut node = Node::new(Family::Signature, "signature", "signature", place);
    node.side = Side::Request;
    node.plain("algorithm", Some(algorithm));
    node.plain("date_header", Some(date_header));
    node.plain("session_header", session_header.as_ref());
    node.plain("domain_header", domain_header.as_ref());
    node.plain("signer", signer.map(|signer| signer.name().to_owned()).as_ref());
    node
}

fn token(scheme: &TokenScheme, place: Span) -> Node {
    let TokenScheme { header, prefix, environment } = scheme;
    let mut node = Node::new(Family::Token, "token", "token", place);
    node.fact("header", Value::Text(header.clone()));
    node.text("prefix", prefix.as_ref());
    node.text("variable", environment.as_ref());
    node
}

fn method(name: &str, place: Span) -> Node {
    let mut node = Node::new(Family::AuthMethod, "authentication method", name, place);
    node.side = Side::Request;
    node
}

fn basic_scheme(scheme: &BasicScheme) -> Node {
    let BasicScheme { user, password, environment } = scheme;
    let mut node = method("basic", user.span);
    node.text("user", Some(user));
    node.text("password", Some(password));
    if let Some(BasicVariables { user, password }) = environment {
        node.text("variable", Some(user));
        node.text("password_variable", Some(password));
    }
    node
}

fn query_scheme(scheme: &QueryScheme) -> Node {
    let QueryScheme { parameter, environment } = scheme;
    let mut node = method("query", parameter.span);
    node.text("parameter", Some(parameter));
    node.text("variable", environment.as_ref());
    node
}

fn keys(scheme: &KeyScheme, place: Span) -> Node {
    let KeyScheme { headers, environment } = scheme;
    let span = headers.iter().next().map_or(place, |(header, _)| header.span);
    let mut node = method("key", span);
    let headers = headers.iter().map(|(header, name)| format!("{}: {}", header.value, name.value));
    node.fact("headers", Value::Words(headers.collect()));
    let variables = environment.iter().map(|(name, variable)| format!("{}: {}", name.value, variable.value));
    let variables: Vec<String> = variables.collect();
    if !variables.is_empty() {
        node.fact("variables", Value::Words(variables));
    }
    node
}
