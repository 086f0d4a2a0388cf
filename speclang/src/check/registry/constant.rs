//! Constants that cannot be sent, or that callers could set.

use crate::check::walk::{Site, sites, values, word_after};
use crate::check::{Check, Findings, Run};
use crate::model::limit;
use crate::model::{Base, Place, Scalar, Service};
use crate::{Span, Spanned};

pub(super) const CHECK: Check = Check {
    code: "constant",
    finds: "`constant:` with a value that its type does not have or that cannot be sent in its location; on a list, a map, an object, any JSON or a time; in a path, a response header or an error field; or next to a key for values that callers set.",
    why: "A constant is sent with every call and verified in every response; callers cannot set it.",
    instead: "Write one text, number, boolean or enumeration value, and no other key than `type`, `doc` and `sent_as: text`.",
    fails: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
body:
  version: {type: integer, constant: two, doc: Version of the form.}
",
    passes: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
body:
  version: {type: integer, constant: 2, doc: Version of the form.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        if let Some(constant) = &site.field.constant {
            typed(service, site, constant, findings);
            placed(site, constant, findings);
            alone(site, findings);
        }
    }
    for operation in &service.operations {
        let apart = [("response header", &operation.response_headers), ("error field", &operation.error_fields)];
        for (what, fields) in apart {
            for (name, constant) in fields.iter().filter_map(|(name, field)| Some((name, field.constant.as_ref()?))) {
                let message = format!("the {what} `{}` is a constant", name.value);
                findings.push(
                    findings.error(constant.span, message).help("describe it in `doc:`; it would not be checked"),
                );
            }
        }
    }
}

/// Whether it is a value of the type.
fn typed(service: &Service, site: Site<'_>, constant: &Spanned<String>, findings: &mut Findings<'_>) {
    let field = site.field;
    let is_single = match service.base(&field.ty) {
        Base::Scalar(scalar, _) if scalar.is_number() => !field.ty.is_collection(),
        Base::Scalar(Scalar::Text | Scalar::Boolean, _) | Base::Enum(..) => !field.ty.is_collection(),
        // What is wrong with a type that is none, other checks say.
        Base::Missing => return,
        Base::Scalar(..) | Base::Object(_) | Base::Map(_) | Base::Union(_) | Base::Tagged(_) => false,
    };
    if !is_single {
        let message = format!("`{}` is a constant of type `{}`", site.name.value, field.ty.value);
        findings.push(findings.error(constant.span, message).help("use text, a number, boolean or an enumeration"));
    } else if let Some(objection) = values::objection(service, field, constant) {
        let message = format!("`{}` is not a value of `{}`", constant.escape_debug(), site.name.value);
        findings.push(findings.error(constant.span, message).help(objection));
    }
}

/// Whether its place can carry it.
fn placed(site: Site<'_>, constant: &Spanned<String>, findings: &mut Findings<'_>) {
    if site.in_request && site.place == Place::Path {
        let message = format!("the path parameter `{}` is a constant", site.name.value);
        findings.push(findings.error(constant.span, message).help("write the constant in `request:`"));
        return;
    }
    let in_header = site.in_request && site.place == Place::Header;
    let is_sent = |c: char| if in_header { c.is_ascii_graphic() || c == ' ' } else { !c.is_control() };
    if constant.is_empty() || constant.trim() != constant.as_str() || !constant.chars().all(is_sent) {
        let message = format!("`{}` cannot be the constant `{}`", site.name.value, constant.escape_debug());
        let help = "write one line without surrounding white space; headers contain only visible ASCII";
        findings.push(findings.error(constant.span, message).help(help));
    }
}

/// Whether nothing stands beside it that only values of callers have.
fn alone(site: Site<'_>, findings: &mut Findings<'_>) {
    let (field, sources) = (site.field, findings.sources);
    let after = |key| word_after(sources, site.name.span, key);
    let keys: [(&str, Option<Span>); 8] = [
        ("required", field.required.then(|| after("required"))),
        ("presence", field.presence.as_ref().map(|presence| presence.span)),
        ("named", field.named.iter().next().map(|(key, _)| key.span)),
        ("except", field.except.first().map(|value| value.span)),
        ("reserved", field.reserved.map(|reserved| reserved.span)),
        ("unlimited", field.unlimited.first().map(|limit| limit.span)),
        ("secret", field.secret.then(|| after("secret"))),
        ("rust_name", field.rust_name.as_ref().map(|name| name.span)),
    ];
    let limits = limit::limits().filter_map(|limit| {
        let stated = (limit.of_field)(field)?;
        Some((limit.key, stated.span.unwrap_or_else(|| after(limit.key))))
    });
    let found: Vec<(&str, Span)> =
        keys.into_iter().filter_map(|(key, span)| Some((key, span?))).chain(limits).collect();
    for (key, span) in found {
        let message = format!("`{key}` next to the constant of `{}`", site.name.value);
        let help = format!("remove `{key}`; callers cannot set a constant");
        findings.push(findings.error(span, message).help(help));
    }
}
