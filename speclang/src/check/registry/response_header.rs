//! Headers of answers that no client can read.

use super::bad_header::is_token;
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Field, Operation, Scalar, Service};
use crate::{Span, Spanned};

pub(super) const CHECK: Check = Check {
    code: "response-header",
    finds: "`response_headers:` with an invalid or duplicate header name, or with a type that is not a single text, \
            number, boolean or enumeration, or an instant with `sent_as:` `seconds`, `milliseconds` or `offset`.",
    why: "Header values are text, and header names are case-insensitive.",
    instead: "Write the name once, as on the vendor's page; declare dates and lists as `text`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response_headers:
  Last-Modified: {type: date, doc: Day of the last change.}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response_headers:
  Last-Modified: {type: text, doc: Time of the last change.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        for (name, field) in &operation.response_headers {
            named(operation, name, findings);
            typed(name, field, service, findings);
        }
    }
}

fn named(operation: &Operation, name: &Spanned<String>, findings: &mut Findings<'_>) {
    if !is_token(name) {
        let wrong = findings.error(name.span, format!("`{}` is not a valid header name", name.escape_debug()));
        findings.push(wrong.help("write an HTTP token: letters, digits and `-`"));
    }
    let mut before = operation.response_headers.iter().map(|(known, _)| known);
    let same = |known: &&Spanned<String>| known.eq_ignore_ascii_case(name);
    if let Some(first) = before.find(same).filter(|first| first.span != name.span) {
        let twice = findings.error(name.span, format!("`{}` is the header `{}`", name.value, first.value));
        findings.push(twice.also(first.span, "first here").help("remove one of the two"));
    }
}

fn typed(name: &Spanned<String>, field: &Field, service: &Service, findings: &mut Findings<'_>) {
    let has_form = field.sent_as.is_some_and(|form| form.value.is_of_instants());
    let is_single = match service.base(&field.ty) {
        Base::Scalar(Scalar::Instant, _) if has_form => !field.ty.is_list(),
        Base::Scalar(Scalar::Instant | Scalar::Date | Scalar::Month | Scalar::Any, _)
        | Base::Object(_)
        | Base::Map(_)
        | Base::Union(_)
        | Base::Tagged(_) => false,
        // A type that is not known is told elsewhere.
        Base::Scalar(..) | Base::Enum(..) | Base::Missing => !field.ty.is_list(),
    };
    if !is_single {
        let message = format!("the header `{}` cannot be read as `{}`", name.value, field.ty.value);
        let wrong = findings.error(field.ty.span, message);
        findings.push(wrong.help("use text, integer, decimal, boolean, an enumeration, or an instant with `sent_as: seconds`, `milliseconds` or `offset`"));
    }
    let beside: [(&str, Option<Span>); 2] =
        [("unit", field.unit.as_ref().map(|unit| unit.span)), ("currency", field.currency.as_ref().map(|of| of.span))];
    for (key, span) in beside.into_iter().filter_map(|(key, span)| Some((key, span?))) {
        let wrong = findings.error(span, format!("the header `{}` has a `{key}:`", name.value));
        findings.push(wrong.help(format!("remove `{key}:`; describe it in `doc:`")));
    }
}
