//! A limit that is left out on purpose and stated all the same, or that the type cannot have.

use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::limit::{Limit, StatedValue};
use crate::model::{Base, Field, Limits, Scalar, Service, Unlimited};

pub(super) const CHECK: Check = Check {
    code: "unlimited-limit",
    finds: "`unlimited:` with a limit that is stated, or that does not apply to the type.",
    why: "One of the two is wrong.",
    instead: "Remove the name from `unlimited:`, or the limit.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, doc: Name of the things., max_length: 9, unlimited: [max_length], presence: filter if given}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, doc: Name of the things., unlimited: [max_length], presence: filter if given}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service) {
        for limit in &site.field.unlimited {
            let (can, stated) =
                (can_have(site.field, limit.value, service), is_stated(site.field, limit.value, service));
            let name = limit.value.name();
            let message = match (can, stated) {
                (false, _) => format!("`{}` cannot have the limit `{name}`", site.name.value),
                (true, true) => format!("`{}` has the limit `{name}`", site.name.value),
                (true, false) => continue,
            };
            let wrong = findings.error(limit.span, message);
            findings.push(wrong.help(format!("remove `{name}` from `unlimited:`, or the limit")));
        }
    }
}

fn can_have(field: &Field, limit: Unlimited, service: &Service) -> bool {
    match (limit, service.base_of_values(&field.ty)) {
        (Unlimited::MaxItems, _) => field.ty.is_collection(),
        (Unlimited::MaxLength, Base::Scalar(scalar, _)) => scalar == Scalar::Text || scalar.is_number(),
        (Unlimited::Range, Base::Scalar(scalar, _)) => scalar.is_number(),
        _ => false,
    }
}

/// Whether there is such a limit upwards, on the field or on its type.
fn is_stated(field: &Field, unlimited: Unlimited, service: &Service) -> bool {
    let (known, Some(limit)) = (Limits::of(field, service), Limit::named(unlimited.name())) else { return false };
    let both = [known.own(limit), known.inherited(limit)];
    both.into_iter().flatten().any(|stated| match stated.value {
        StatedValue::Range(range) => range.max.is_some(),
        _ => true,
    })
}
