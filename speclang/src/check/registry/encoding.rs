//! Bodies that clients cannot encode.

use crate::check::walk::sites;
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
fn is_json(media_type: &str) -> bool {
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

fn parameters(service: &Service, findings: &mut Findings<'_>) {
    let form = service.file.wire.form.as_ref();
    let object = form.and_then(|form| form.object).map(|style| style.value);
    let list = form.and_then(|form| form.list).map(|style| style.value);
    let in_forms = service.types_behind(
        service
            .operations
            .iter()
            .flat_map(Operation::parameters)
            .filter(|(place, ..)| *place == Place::Form)
            .map(|(.., field)| &field.ty.value),
    );
    for site in sites(service).into_iter().filter(|site| site.in_request) {
        let is_in_form = match site.owner {
            Some(known) => in_forms.contains(known.name.as_str()),
            None => site.place == Place::Form,
        };
        if !is_in_form {
            continue;
        }
        let (name, ty) = (site.name, &site.field.ty);
        if let Base::Union(_) | Base::Tagged(_) = service.base_of_values(ty) {
            let wrong = findings.error(ty.span, format!("`{name}` is a union in a form, where all values are text"));
            findings.push(
                wrong.help("write the type that callers need, or `text` with a `doc:` that describes the format"),
            );
        }
        let (is_object, of_items) = match service.base(ty) {
            Base::Object(_) => (true, "objects"),
            Base::Map(_) => (true, "maps"),
            Base::Scalar(Scalar::Any, _) => (true, "any JSON"),
            _ => (false, "lists"),
        };
        let nested = matches!(&ty.value, Type::List(item) if item.is_list()) || (ty.is_list() && is_object);
        let separators: &[char] = if object == Some(ObjectStyle::Dots) { &['[', ']', '.'] } else { &['[', ']'] };
        if name.contains(separators) {
            let wrong = findings.error(name.span, format!("the key `{}` leads into an object or a list", name.value));
            findings.push(wrong.help(
                "write only the name; objects and lists are types, and `wire.form` defines how their keys are written",
            ));
        }
        if is_object && object.is_none() {
            let what = match service.base(ty) {
                Base::Map(_) => "a map",
                Base::Scalar(..) => "any JSON",
                _ => "an object",
            };
            let wrong = findings.error(ty.span, format!("`{name}` is {what} in a form, and its keys are not stated"));
            findings.push(wrong.help("write `wire: {form: {object: brackets}}` in `service.yaml`, or `dots`"));
        }
        if ty.is_list() && list.is_none() {
            let wrong = findings.error(ty.span, format!("`{name}` is a list in a form, and its keys are not stated"));
            findings.push(
                wrong.help("write `wire: {form: {list: \"[]\"}}` in `service.yaml`, or `indexed`, or `repeated`"),
            );
        } else if nested && list != Some(ListStyle::Indexed) {
            let message = format!("`{name}` is a list of {of_items} in a form");
            let wrong = findings.error(ty.span, message);
            findings.push(wrong.help("only `list: indexed` tells such items apart"));
        }
    }
}
