//! A service as the root of its tree.

use speclang::model::{
    Counting, Endpoint, Envelope, ErrorBody, FormSpelling, Group, Money, Service, ServiceFile, Spelling, WireSpelling,
};
use speclang::{Span, Spanned, naming};

use super::errors::{entry, words};
use super::{Family, Node, Value, auth, client_values, credentials, guide, operation, place, provenance, retry, shape};
use crate::effect::Side;
use crate::rust::{Crate, Rust};

/// The tree of a service.
pub(crate) fn service(krate: &Crate<'_>) -> Node {
    // What a mock server answers from says nothing to callers.
    let Service { file, catalogue, types, operations, guide, mock: _ } = krate.service;
    let mut node = root(file);
    node.children.extend(catalogue.iter().map(|(code, known)| entry(code, known)));
    node.children.extend(types.iter().map(|known| shape::named(known, krate)));
    node.children.extend(operations.iter().map(|known| operation::operation(known, krate)));
    node.children.extend(guide.iter().map(guide::page));
    place::refine(&mut node, krate.sources);
    // A group without operations is no module.
    for group in node.children.iter_mut().filter(|child| child.family == Family::Group) {
        if operations.iter().all(|known| *known.group != group.key) {
            group.rust = Rust::default();
        }
    }
    node
}

fn root(file: &ServiceFile) -> Node {
    let ServiceFile {
        service,
        title,
        doc,
        crate_name,
        version,
        client,
        program,
        zone,
        length_counts,
        endpoints,
        auth,
        every_call,
        credentials: places,
        content_type,
        // Each operation says its own.
        encoding: _,
        retry,
        request_id_header,
        pages,
        money,
        wire: WireSpelling { query, header, form },
        envelope,
        error_bodies,
        success_codes,
        any_operation,
        callers,
        groups,
        sources,
        disputed,
        evidence,
    } = file;
    let mut node = Node::new(Family::Service, "service", &service.value, service.span);
    node.text("title", Some(title));
    node.text("doc", Some(doc));
    node.text("crate", Some(crate_name));
    node.text("version", Some(version));
    let client = client.as_ref().map_or_else(|| "Client".to_owned(), |client| client.value.clone());
    node.fact("client", Value::Text(client));
    node.text("program", program.as_ref());
    let utc = if zone.as_str() == "Z" { "+00:00" } else { zone.as_str() };
    node.fact_at("zone", Value::Text(utc.to_owned()), zone.span);
    let counting = match length_counts {
        Counting::Characters => "characters",
        Counting::Utf16 => "utf16",
        Counting::Bytes => "bytes",
    };
    node.fact("length_counts", Value::Text(counting.to_owned()));
    node.children.extend(endpoints.iter().map(|(name, known)| endpoint(name, known)));
    node.children.extend(auth::schemes(auth, service.span));
    node.children.extend(client_values::of(every_call));
    node.children.extend(places.iter().flat_map(credentials::sources));
    node.text("content_type", content_type.as_ref());
    node.plain("request_id_header", Some(request_id_header));
    node.text("pages", Some(pages));
    spelling(&mut node, ["query.empty", "query.empty_string", "query.null", "query.empty_list"], query);
    spelling(&mut node, ["header.empty", "header.empty_string", "header.null", "header.empty_list"], header);
    if let Some(Money { minor_units }) = money {
        let mut words: Vec<String> =
            minor_units.iter().map(|(code, places)| format!("{} {}", code.value, places.value)).collect();
        words.sort();
        let span = minor_units.iter().next().map_or(service.span, |(code, _)| code.span);
        node.fact_at("minor_units", Value::Text(words.join(", ")), span);
    }
    if let Some(Envelope { success, data }) = envelope {
        for (fact, path) in [("envelope.success", success), ("envelope.data", data)] {
            if let Some(path) = path {
                node.fact_at(fact, Value::Text(path.to_string()), path.span);
            }
        }
    }
    if let Some(rules) = retry {
        retry::facts(&mut node, rules, service.span);
    }
    if let Some(form) = form {
        self::form(&mut node, form);
    }
    node.children.extend(error_bodies.iter().map(|body| error_body(body, service.span)));
    let code = |body: &ErrorBody| body.code.as_ref().map_or_else(|| "status".to_owned(), ToString::to_string);
    let order: Vec<String> = error_bodies.iter().map(code).collect();
    node.fact("error_bodies", Value::Text(order.join(", ")));
    for (name, codes) in [("success_codes", success_codes), ("any_operation", any_operation)] {
        if let Some(first) = codes.first() {
            node.fact_at(name, words(codes), first.span);
        }
    }
    node.children.extend(callers.iter().map(|(name, doc)| {
        let mut caller = Node::new(Family::Caller, "caller", &name.value, name.span);
        caller.text("doc", Some(doc));
        caller
    }));
    node.children.extend(groups.iter().map(|(name, known)| group(name, known)));
    node.children.extend(sources.iter().map(|(name, known)| provenance::source(name, known)));
    provenance::attach(&mut node, disputed, evidence);
    node
}

fn endpoint(name: &Spanned<String>, endpoint: &Endpoint) -> Node {
    let Endpoint { url, variables, doc, default } = endpoint;
    let mut node = Node::new(Family::Endpoint, "endpoint", &name.value, name.span);
    node.rust = Rust::item(naming::constant(name).unwrap_or_default());
    node.text("url", Some(url));
    node.text("doc", Some(doc));
    node.flag("default", *default);
    if let Some((first, _)) = variables.iter().next() {
        node.fact_at("variables", Value::Words(client_values::variables(variables)), first.span);
    }
    node
}

fn spelling(node: &mut Node, names: [&'static str; 4], spelling: &Spelling) {
    let Spelling { empty, empty_string, null, empty_list } = spelling;
    for (name, text) in names.into_iter().zip([empty, empty_string, null, empty_list]) {
        node.plain(name, Some(text));
    }
}

fn form(node: &mut Node, form: &FormSpelling) {
    let FormSpelling { object, list, empty_string } = form;
    if let Some(object) = object {
        node.fact_at("form.object", Value::Text(object.name().to_owned()), object.span);
    }
    if let Some(list) = list {
        node.fact_at("form.list", Value::Text(list.name().to_owned()), list.span);
    }
    node.text("form.empty_string", empty_string.as_ref());
}

fn error_body(body: &ErrorBody, place: Span) -> Node {
    // The title is made of the first two, and of the list that they are of.
    let ErrorBody { code, message, several, or, request_id, fields, doc } = body;
    let first = [several, code, message].into_iter().flatten().next().map_or(place, |path| path.span);
    let span = doc.as_ref().map_or(first, |doc| doc.span);
    let mut node = Node::new(Family::ErrorBody, "error body", body.title(), span);
    node.side = Side::Response;
    for (name, path) in [("or", or), ("request_id", request_id), ("fields", fields)] {
        if let Some(path) = path {
            node.fact_at(name, Value::Text(path.to_string()), path.span);
        }
    }
    node.text("doc", doc.as_ref());
    node
}

fn group(name: &Spanned<String>, group: &Group) -> Node {
    let Group { title, doc } = group;
    let mut node = Node::new(Family::Group, "group", &name.value, name.span);
    node.rust = Rust::item(naming::group(name).unwrap_or_default());
    node.plain("title", Some(title));
    node.text("doc", Some(doc));
    node
}
