//! A path parameter of several segments where there is no room for them.

use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Operation, Place, Scalar, Service};
use crate::source::Span;

pub(super) const CHECK: Check = Check {
    code: "path-segments",
    finds: "`segments: many` on anything but a path parameter that is a text and a whole segment of `request:`, or on two parameters of one path.",
    why: "Slashes in the value could not be told from those of the path.",
    instead: "Write the parameter between two slashes of the path, or remove the key; a slash in the value is then sent as `%2F`.",
    fails: "\
# file: operations/get.yaml
operation: GetFile
summary: Gets a file.
request: GET /files/v{path}
group: things
source: things
safety: read
path:
  path: {type: text, required: true, segments: many, doc: Path of the file.}
",
    passes: "\
# file: operations/get.yaml
operation: GetFile
summary: Gets a file.
request: GET /files/{path}
group: things
source: things
safety: read
path:
  path: {type: text, required: true, segments: many, doc: Path of the file.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service).into_iter().filter(|site| site.in_request) {
        let Some(segments) = site.field.segments else { continue };
        let ty = &site.field.ty;
        if site.place != Place::Path || site.owner.is_some() {
            let elsewhere = findings.error(segments.span, format!("`{}` is not in a path", site.name.value));
            findings.push(elsewhere.help("remove `segments`; it is a key of path parameters"));
        } else if ty.is_list() || !matches!(service.base(ty), Base::Scalar(Scalar::Text, _)) {
            let message = format!("`{}` is of type `{}`, which has no slashes", site.name.value, ty.value);
            findings.push(findings.error(segments.span, message).also(ty.span, "its type").help("remove `segments`"));
        }
    }
    for operation in &service.operations {
        in_path(operation, findings);
    }
}

fn in_path(operation: &Operation, findings: &mut Findings<'_>) {
    let mut first: Option<Span> = None;
    for (name, segments) in operation.path.iter().filter_map(|(name, field)| Some((name, field.segments?))) {
        let whole = format!("{{{}}}", name.value);
        if !operation.request.path.split('/').any(|segment| segment == whole) {
            let message = format!("`{whole}` is not a whole segment of `{}`", operation.request.path);
            findings
                .push(findings.error(segments.span, message).help("write it between slashes, or remove `segments`"));
        }
        if let Some(first) = first {
            let second = findings.error(segments.span, "two parameters of the path have many segments");
            findings.push(second.also(first, "the first").help("their boundary would be ambiguous"));
        }
        first = first.or(Some(segments.span));
    }
}
