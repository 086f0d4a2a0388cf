//! Headers and content types that HTTP does not know, and headers that are written by the client itself.

use crate::Span;
use crate::check::walk::word_after;
use crate::check::{Check, Findings, Run};
use crate::model::{Service, WholeKind};

pub(super) const CHECK: Check = Check {
    code: "bad-header",
    finds: "A header name that is not an HTTP token, a header that the client sets itself, an invalid content type, or a state whose wire form cannot be sent in a header.",
    why: "An invalid header fails every call, or ends the header early; a header that the client sets itself would be sent twice, or change the meaning of the request.",
    instead: "Write the name as the vendor's page does: letters, digits and `-`. Omit headers of the connection, the body and the signature.",
    fails: "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
zone: Z
length_counts: characters
endpoints: {main: {url: \"https://things.example\", doc: The only one., default: true}}
auth: {token: {header: \"X-Token:\"}}
content_type: application/json
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
error_bodies: [{code: code, message: message}]
groups: {things: {title: Things, doc: Things.}}
",
    passes: "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
zone: Z
length_counts: characters
endpoints: {main: {url: \"https://things.example\", doc: The only one., default: true}}
auth: {token: {header: X-Token}}
content_type: application/json
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
error_bodies: [{code: code, message: message}]
groups: {things: {title: Things, doc: Things.}}
",
    run: Run::Values(run),
};

/// Headers that the transport, the body or the connection decides, in small letters.
const OWN: &[&str] = &[
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

fn run(service: &Service, findings: &mut Findings<'_>) {
    let file = &service.file;
    let after = |findings: &Findings<'_>, word: &str| word_after(findings.sources, file.service.span, word);
    let signature = file.auth.signature.as_ref();
    let mut own: Vec<String> = OWN.iter().map(|name| (*name).to_owned()).collect();
    let mut reserved = vec!["authorization".to_owned()];
    let of_scheme = signature.into_iter().flat_map(|scheme| {
        let others = scheme.session_header.iter().chain(&scheme.domain_header);
        [&scheme.date_header].into_iter().chain(others).map(|name| (name, after(findings, name)))
    });
    let of_signature: Vec<_> = of_scheme.collect();
    // A client uses one of the methods, so that a token may stand where a signature would.
    let of_token: Vec<_> =
        file.auth.token.iter().map(|token| (&token.header, after(findings, &token.header))).collect();
    let keys = file.auth.key.iter().flat_map(|scheme| &scheme.headers).map(|(name, _)| (&name.value, name.span));
    for (scheme, names) in [(Some("authorization"), of_signature), (None, of_token), (None, keys.collect())] {
        let mut taken: Vec<String> = own.iter().cloned().chain(scheme.map(str::to_owned)).collect();
        for (name, span) in names {
            header(name, span, &taken, findings);
            taken.push(name.to_ascii_lowercase());
            reserved.push(name.to_ascii_lowercase());
        }
    }
    own.extend(reserved);
    let mut of_calls = own.clone();
    for (name, _) in &file.every_call.header {
        header(name, name.span, &of_calls, findings);
        of_calls.push(name.to_ascii_lowercase());
    }
    header(&file.request_id_header, after(findings, &file.request_id_header), &[], findings);
    for operation in &service.operations {
        // Bytes and texts are of any media type, which callers may say.
        let is_own = service.whole_body(operation).is_some_and(|kind| kind != WholeKind::Json);
        for (name, _) in &operation.header {
            if !(is_own && operation.media_type.is_none() && name.eq_ignore_ascii_case("content-type")) {
                header(name, name.span, &own, findings);
            }
        }
    }
    let session = file.credentials.iter().flat_map(|sources| &sources.metadata).flat_map(|place| &place.session);
    for name in session.flat_map(|session| [&session.lifetime_header, &session.token_header]) {
        header(name, name.span, &own, findings);
    }
    if let Some(scheme) = signature.filter(|scheme| !is_token(&scheme.algorithm)) {
        let message = format!("`{}` is not a valid algorithm name", scheme.algorithm.escape_debug());
        findings.push(findings.error(after(findings, "algorithm"), message).help("letters, digits and `-`"));
    }
    if let Some(content_type) = file.content_type.as_ref().filter(|content_type| !is_media_type(content_type)) {
        let message = format!("`{}` is not a valid content type", content_type.escape_debug());
        let wrong = findings.error(content_type.span, message);
        findings.push(wrong.help("write `type/subtype`, such as `application/json`, optionally with `; name=value`"));
    }
    let spelling = &file.wire.header;
    for (key, text) in [
        ("empty", &spelling.empty),
        ("empty_string", &spelling.empty_string),
        ("null", &spelling.null),
        ("empty_list", &spelling.empty_list),
    ] {
        if !text.chars().all(|c| c.is_ascii_graphic() || c == ' ') || text.trim() != text {
            let message = format!("`{}`, the wire form of `{key}`, cannot be sent in a header", text.escape_debug());
            findings.push(findings.error(after(findings, "wire"), message).help("use visible ASCII characters only"));
        }
    }
}

fn header(name: &str, span: Span, own: &[String], findings: &mut Findings<'_>) {
    if !is_token(name) {
        let wrong = findings.error(span, format!("`{}` is not a valid header name", name.escape_debug()));
        findings.push(wrong.help("write an HTTP token: letters, digits and `-`"));
    } else if own.contains(&name.to_ascii_lowercase()) {
        let own = findings.error(span, format!("the client sets the header `{name}` itself"));
        findings.push(own.help("remove it; callers cannot set it"));
    }
}

/// A token of RFC 9110.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

/// A type and a subtype, with parameters whose values are tokens.
pub(super) fn is_media_type(text: &str) -> bool {
    let mut parts = text.split(';');
    let kind = parts.next().and_then(|kind| kind.trim_end().split_once('/'));
    kind.is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
        && parts.all(|part| part.trim().split_once('=').is_some_and(|(name, value)| is_token(name) && is_token(value)))
        && text.chars().all(|c| c.is_ascii_graphic() || c == ' ')
}

#[cfg(test)]
mod tests {
    use super::{is_media_type, is_token};

    #[test]
    fn grammars_of_http() {
        assert!(is_token("X-Token") && !is_token("") && !is_token("X Token") && !is_token("X\r\nY") && !is_token("é"));
        for text in ["application/json", "application/json;charset=utf-8", "text/plain; charset=utf-8"] {
            assert!(is_media_type(text), "{text}");
        }
        for text in ["json", "a/b\r\nX: y", "a/b;", "a/b; c", "a/b; c=\"d\"", "/b", "a/b\t;c=d"] {
            assert!(!is_media_type(text), "{text}");
        }
    }
}
