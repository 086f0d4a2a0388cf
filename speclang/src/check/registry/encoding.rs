//! Bodies that clients cannot encode.

use crate::check::walk::{Site, sites};
use crate::check::{Check, Findings, Run};
use crate::model::{Base, ListStyle, ObjectStyle, Operation, Place, Scalar, Service, Type};

pub(super) const CHECK: Check = Check {
    code: "encoding",
    finds: "A content type that is not JSON, an encoding of an operation without a body, or a parameter that the forms of the service cannot hold.",
    why: "Clients encode bodies as JSON or as forms; under any other name a server gets what it does not expect.",
    instead: "Write `encoding: form` for a form, and how its objects and lists are written under `wire.form`.",
    fails: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
encoding: form
body:
  labels: {type: list of text, max_items: 9, doc: Labels of the thing., presence: not assigned}
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
encoding: form
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  form: {object: brackets, list: \"[]\", empty_string: \"\"}
error_bodies: [{code: code, message: message}]
groups: {things: {title: Things, doc: Things.}}
callers: {customer: Whoever has things.}
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
body:
  labels: {type: list of text, max_items: 9, doc: Labels of the thing., presence: not assigned}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    content_type(service, findings);
    for operation in service.operations.iter().filter(|operation| operation.body.is_empty()) {
        // One that the service states holds for the others.
        if let Some(encoding) = operation.encoding.filter(|encoding| encoding.span.file == operation.id.span.file) {
            let wrong = findings.error(encoding.span, format!("`{}` has an encoding and no body", operation.id.value));
            findings.push(wrong.help("remove `encoding:`, or add the parameters of `body:`"));
        }
    }
    empty_string(service, findings);
    parameters(service, findings);
}

/// What clients send under the name of the service's content type is JSON.
fn content_type(service: &Service, findings: &mut Findings<'_>) {
    let Some(content_type) = &service.file.content_type else { return };
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    // What is no media type at all has a check of its own.
    if !is_json(media_type) && media_type.contains('/') {
        let message = format!("clients cannot encode bodies as `{}`", content_type.escape_debug());
        let help = match media_type {
            "application/x-www-form-urlencoded" => "write `encoding: form` in place of `content_type:`",
            _ => "write a type of JSON, such as `application/json`, or `encoding: form` in place of `content_type:`",
        };
        findings.push(findings.error(content_type.span, message).help(help));
    }
}

/// Whether a media type is one of JSON.
pub(super) fn is_json(media_type: &str) -> bool {
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    media_type.rsplit_once('/').is_some_and(|(_, subtype)| subtype == "json" || subtype.ends_with("+json"))
}

fn empty_string(service: &Service, findings: &mut Findings<'_>) {
    let text = service.file.wire.form.as_ref().and_then(|form| form.empty_string.as_ref());
    if let Some(text) = text.filter(|text| text.chars().any(|c| c.is_alphanumeric() || c.is_control())) {
        let message = format!("`{}`, the empty string of forms, could be a value", text.escape_debug());
        findings.push(
            findings.error(text.span, message).help("write a text without letters, digits and control characters"),
        );
    }
}

/// The parameters of forms, and the fields of objects in them.
pub(super) fn sites_in_forms(service: &Service) -> Vec<Site<'_>> {
    let in_forms = service.types_behind(
        service
            .operations
            .iter()
            .flat_map(Operation::parameters)
            .filter(|(place, ..)| *place == Place::Form)
            .map(|(.., field)| &field.ty.value),
    );
    let is_in_form = |site: &Site<'_>| match site.owner {
        Some(known) => in_forms.contains(known.name.as_str()),
        None => site.place == Place::Form,
    };
    sites(service).into_iter().filter(|site| site.in_request && is_in_form(site)).collect()
}

fn parameters(service: &Service, findings: &mut Findings<'_>) {
    let object = service.file.wire.form.as_ref().and_then(|form| form.object).map(|style| style.value);
    for site in sites_in_forms(service) {
        let name = site.name;
        let separators: &[char] = if object == Some(ObjectStyle::Dots) { &['[', ']', '.'] } else { &['[', ']'] };
        if name.contains(separators) {
            let wrong = findings.error(name.span, format!("the key `{}` leads into an object or a list", name.value));
            findings.push(wrong.help(
                "write only the name; objects and lists are types, and `wire.form` defines how their keys are written",
            ));
        }
        let mut told = Vec::new();
        for ty in alternatives(&site.field.ty) {
            keys(service, &site, &ty, &mut told, findings);
        }
    }
}

/// The types that a value may be of, with each union in it replaced by one of its types.
fn alternatives(ty: &Type) -> Vec<Type> {
    match ty {
        Type::Union(members) => members.iter().flat_map(alternatives).collect(),
        Type::List(item) => alternatives(item).into_iter().map(|item| Type::List(Box::new(item))).collect(),
        Type::Map(value) => alternatives(value).into_iter().map(|value| Type::Map(Box::new(value))).collect(),
        Type::Scalar(_) | Type::Named(_) => vec![ty.clone()],
    }
}

/// Whether `wire.form` says how the keys inside a value of a type are written, each message once for a parameter.
fn keys(service: &Service, site: &Site<'_>, ty: &Type, told: &mut Vec<String>, findings: &mut Findings<'_>) {
    let form = service.file.wire.form.as_ref();
    let object = form.and_then(|form| form.object).map(|style| style.value);
    let list = form.and_then(|form| form.list).map(|style| style.value);
    let name = site.name;
    let (is_object, what, of_items) = match service.base(ty) {
        Base::Object(_) | Base::Tagged(_) => (true, "an object", "objects"),
        Base::Map(_) => (true, "a map", "maps"),
        Base::Scalar(Scalar::Any, _) => (true, "any JSON", "any JSON"),
        _ => (false, "", "lists"),
    };
    let nested = ty.depth() > 1 || (ty.is_list() && is_object);
    let mut tell = |message: String, help: &str| {
        if !told.contains(&message) {
            findings.push(findings.error(site.field.ty.span, message.clone()).help(help.to_owned()));
            told.push(message);
        }
    };
    if is_object && object.is_none() {
        tell(
            format!("`{name}` is {what} in a form, and its keys are not stated"),
            "write `wire: {form: {object: brackets}}` in `service.yaml`, or `dots`",
        );
    }
    if ty.is_list() && list.is_none() {
        tell(
            format!("`{name}` is a list in a form, and its keys are not stated"),
            "write `wire: {form: {list: \"[]\"}}` in `service.yaml`, or `indexed`, or `repeated`",
        );
    } else if nested && list != Some(ListStyle::Indexed) {
        tell(format!("`{name}` is a list of {of_items} in a form"), "only `list: indexed` tells such items apart");
    }
}
