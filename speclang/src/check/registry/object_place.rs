//! An object or list where the place cannot hold one.

use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Place, Scalar, Service, Type};

pub(super) const CHECK: Check = Check {
    code: "object-place",
    finds: "An object, a map, a union or any JSON, or a list of such values or of lists, in a path, query or header, or any list in a path or header.",
    why: "These locations hold text only, and the wire form of such a value is not documented.",
    instead: "Move it to the body, or write it as `text` with a doc that describes the format of the text.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  kind: {type: ThingKind, doc: Kind of the things., presence: filter if given}
types:
  ThingKind:
    doc: Kind of a thing.
    fields:
      name: {type: text, doc: Name of the kind.}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: POST /things
group: things
source: things
safety: read
body:
  kind: {type: ThingKind, doc: Kind of the things., presence: not assigned}
types:
  ThingKind:
    doc: Kind of a thing.
    fields:
      name: {type: text, doc: Name of the kind.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service).into_iter().filter(|site| !site.place.is_body()) {
        let ty = &site.field.ty;
        let is_nested = matches!(&ty.value, Type::List(item) if item.is_list());
        let what = match service.base(ty) {
            Base::Object(_) if ty.is_list() => "a list of objects",
            Base::Object(_) => "an object",
            Base::Map(_) => "a map",
            Base::Union(_) | Base::Tagged(_) => "a union",
            Base::Scalar(Scalar::Any, _) if ty.is_list() => "a list of any JSON",
            Base::Scalar(Scalar::Any, _) => "any JSON",
            _ if is_nested => "a list of lists",
            _ if ty.is_list() && site.place != Place::Query => "a list",
            _ => continue,
        };
        let wrong = findings.error(ty.span, format!("`{}` is {what} in a {}", site.name, site.place.name()));
        findings.push(wrong.help("move it to the body, or write it as `text` with a doc that describes its format"));
    }
}
