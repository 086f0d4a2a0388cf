//! Bodies of one value, and files, where they cannot be.

use super::bad_header::is_media_type;
use super::encoding::is_json;
use crate::check::walk::{Site, sites};
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Encoding, Method, Operation, Place, Scalar, Service, Type, WholeKind};

pub(super) const CHECK: Check = Check {
    code: "body-value",
    finds: "A whole-body type that a body cannot have, a body of a `GET` request, `encoding:` next to a whole-body type, a `media_type:` that does not match the body, `bytes` anywhere but as the whole body, or a `file` outside of a `multipart` body.",
    why: "Bytes cannot be represented in JSON, a query or a header, and servers ignore a body they do not expect.",
    instead: "Write `body: bytes`, `text`, `any`, a type with `fields:`, `list of T` or `map of T`; write files as `file` or `list of file` under `body:`, with `encoding: multipart`.",
    fails: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
body:
  image: {type: file, max_length: 1024, doc: Image of the thing., presence: not assigned}
",
    passes: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
encoding: multipart
body:
  image: {type: file, max_length: 1024, doc: Image of the thing., presence: not assigned}
# file: operations/draw.yaml
operation: DrawThing
summary: Draws a thing.
request: PUT /things/drawing
group: things
source: things
safety: write
media_type: image/png
body: {type: bytes, max_length: 1024, required: true, doc: The drawing.}
# file: operations/change.yaml
operation: ChangeThing
summary: Changes a thing.
request: PATCH /things
group: things
source: things
safety: write
media_type: application/merge-patch+json
body:
  title: {type: text, max_length: 9, doc: Title of the thing., presence: not assigned}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        whole(service, operation, findings);
        media_type(service, operation, findings);
    }
    for site in sites(service) {
        binary(service, &site, findings);
    }
    for operation in &service.operations {
        for (place, ty) in operation.whole_types().filter(|(_, ty)| holds_binary(service, ty)) {
            let wrong = findings.error(place, format!("`{ty}` contains bytes, but the response is not bytes"));
            findings.push(wrong.help("write `response: bytes`"));
        }
    }
}

/// A body of one value: of a type that a body has, with a method that has a body, and in no encoding but its own.
fn whole(service: &Service, operation: &Operation, findings: &mut Findings<'_>) {
    let Some((_, field)) = operation.body.whole() else { return };
    let ty = &field.ty;
    let what = match service.base(ty) {
        _ if ty.depth() > 1 => "a list of lists",
        Base::Scalar(Scalar::Bytes, _) if ty.is_list() => "a list of bytes",
        Base::Scalar(Scalar::File, _) => "a file, which is a part of a `multipart` body",
        Base::Scalar(Scalar::Text | Scalar::Bytes | Scalar::Any, _) => "",
        Base::Scalar(..) | Base::Enum(..) if !ty.is_list() => "a single value",
        Base::Union(_) if !ty.is_list() => "a union of kinds",
        _ => "",
    };
    if !what.is_empty() {
        let wrong = findings.error(ty.span, format!("a body cannot be `{}`: it is {what}", ty.value));
        findings.push(
            wrong.help(
                "allowed: bytes, text, any, a type with `fields:`, `list of T`, `map of T`, or parameters by name",
            ),
        );
    }
    if operation.request.method == Method::Get {
        let wrong = findings.error(ty.span, "a `GET` request has no body of its own".to_owned());
        findings.push(wrong.help("correct the method, or move the value to the query"));
    }
    if let Some(encoding) = operation.encoding.filter(|encoding| encoding.value != Encoding::Json) {
        let message = format!("the body is one value, which cannot be encoded as `{}`", encoding.value.name());
        let wrong = findings.error(encoding.span, message).also(ty.span, "its type");
        findings.push(wrong.help("remove `encoding:`, or write the parameters of `body:` by name"));
    }
}

/// A media type that is one, and one of what the body is.
fn media_type(service: &Service, operation: &Operation, findings: &mut Findings<'_>) {
    let Some(stated) = &operation.media_type else { return };
    let (message, help) = if operation.body.is_empty() {
        let message = format!("`{}` has a media type and no body", operation.id.value);
        (message, "remove `media_type:`, or add `body:`")
    } else if !is_media_type(stated) {
        let message = format!("`{}` is not a valid media type", stated.escape_debug());
        (message, "write `type/subtype`, such as `image/png`, optionally with `; name=value`")
    } else if operation.body_place() == Place::Form {
        ("`media_type:` of a form".to_owned(), "remove it: forms and parts have media types of their own")
    } else if !is_json(stated) && service.whole_body(operation).is_none_or(|kind| kind == WholeKind::Json) {
        let message = format!("`{}` is not a media type of JSON, which the body is", stated.escape_debug());
        (message, "write a type of JSON, such as `application/vnd.things+json`; or write `body: bytes` or `body: text`")
    } else {
        return;
    };
    findings.push(findings.error(stated.span, message).help(help));
}

/// Bytes are a whole body, and files are parts of one.
fn binary(service: &Service, site: &Site<'_>, findings: &mut Findings<'_>) {
    let (name, ty) = (site.name, &site.field.ty);
    if !holds_binary(service, ty) || site.place == Place::Whole {
        return;
    }
    let is_part = site.owner.is_none() && site.in_request && site.operation.is_some_and(Operation::is_multipart);
    let is_file = match &ty.value {
        Type::Scalar(scalar) => *scalar == Scalar::File,
        Type::List(item) => **item == Type::Scalar(Scalar::File),
        _ => false,
    };
    if is_part && site.place == Place::Form && is_file {
        return;
    }
    let wrong = findings.error(ty.span, format!("`{name}` cannot be `{}` here", ty.value));
    findings.push(wrong.help(
        "`file` and `list of file` are parameters under `body:` with `encoding: multipart`; `bytes` is a whole body: `body: bytes`, `response: bytes`",
    ));
}

fn holds_binary(service: &Service, ty: &Type) -> bool {
    match service.base_of_values(ty) {
        Base::Scalar(scalar, _) => scalar.is_binary(),
        Base::Union(members) => members.iter().any(|member| holds_binary(service, member)),
        _ => false,
    }
}
