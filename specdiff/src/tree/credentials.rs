//! Places that credentials come from as entities.

use speclang::Spanned;
use speclang::model::{
    CredentialSources, EnvironmentSource, KeyNames, MetadataSession, MetadataSource, OtherKind, ProfileSource,
};

use super::{Family, Node, Value};

/// The places, in the order in which they are asked.
pub(super) fn sources(sources: &CredentialSources) -> Vec<Node> {
    let CredentialSources { environment, profile, metadata } = sources;
    let environment = environment.as_ref().map(self::environment);
    let profile = profile.as_ref().map(self::profile);
    let metadata = metadata.as_ref().map(self::metadata);
    environment.into_iter().chain(profile).chain(metadata).collect()
}

fn source(key: &str, keys: &KeyNames) -> Node {
    let KeyNames { access_key, secret_key, security_token, account } = keys;
    let mut node = Node::new(Family::CredentialSource, "credentials", key, access_key.span);
    node.text("access_key", Some(access_key));
    node.text("secret_key", Some(secret_key));
    node.text("security_token", security_token.as_ref());
    node.text("account", account.as_ref());
    node
}

fn environment(source: &EnvironmentSource) -> Node {
    let EnvironmentSource { keys, others } = source;
    let mut node = self::source("environment", keys);
    node.children.extend(others.iter().map(other));
    node
}

fn profile(source: &ProfileSource) -> Node {
    let ProfileSource { path_variable, path, section, keys, others } = source;
    let mut node = self::source("profile", keys);
    node.text("path_variable", path_variable.as_ref());
    node.text("path", Some(path));
    node.text("section", Some(section));
    node.children.extend(others.iter().map(other));
    node
}

fn metadata(source: &MetadataSource) -> Node {
    let MetadataSource { address, session, path, object, keys, expires_at, renew_before_seconds, advice } = source;
    let mut node = self::source("metadata", keys);
    node.text("address", Some(address));
    node.text("path", Some(path));
    node.text("object", Some(object));
    node.text("expires_at", Some(expires_at));
    node.fact("renew_before_seconds", Value::Number((*renew_before_seconds).into()));
    node.text("advice", Some(advice));
    if let Some(MetadataSession { path, lifetime_header, lifetime_seconds, token_header, without }) = session {
        node.text("session.path", Some(path));
        node.text("session.lifetime_header", Some(lifetime_header));
        node.fact("session.lifetime_seconds", Value::Number((*lifetime_seconds).into()));
        node.text("session.token_header", Some(token_header));
        node.fact("session.without", statuses(without));
    }
    node
}

fn statuses(known: &[Spanned<u16>]) -> Value {
    Value::Words(known.iter().map(|status| status.value.to_string()).collect())
}

/// Another kind is known by the names that mean it.
fn other(kind: &OtherKind) -> Node {
    let OtherKind { title, names, preferred } = kind;
    let key: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
    let mut node = Node::new(Family::OtherCredentials, "other credentials", key.join(" "), title.span);
    node.text("title", Some(title));
    node.flag("preferred", *preferred);
    node
}
