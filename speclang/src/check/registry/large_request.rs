//! A value that must be too large to be written out.

use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::{LARGEST_SAMPLE, Service};

pub(super) const CHECK: Check = Check {
    code: "large-request",
    finds: "A parameter whose smallest value has more than 65536 characters and items, because of its `min_length` and `min_items` and those of its fields.",
    why: "Every example and every test would have to write it out, and few servers require it: one of the numbers is probably a maximum.",
    instead: "Correct the number, or write it as `max_length` or `max_items`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  name: {type: text, min_length: 2147483647, doc: Name of a thing., presence: filter if given}
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
  name: {type: text, max_length: 2147483647, doc: Name of a thing., presence: filter if given}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service).into_iter().filter(|site| site.in_request) {
        let (field, size) = (site.field, service.smallest_size(site.field));
        if size <= LARGEST_SAMPLE {
            continue;
        }
        let size = if size == u64::MAX { "far more".to_owned() } else { size.to_string() };
        let message = format!("the smallest `{}` has {size} characters and items, {LARGEST_SAMPLE} at most", site.name);
        let large = findings.error(site.name.span, message);
        let least = [field.min_length.as_ref(), field.min_items.as_ref()].into_iter().flatten();
        let large = least.fold(large, |large, least| large.also(least.span, "its lower limit"));
        findings.push(large.help("correct `min_length` and `min_items`, here or in the types of its fields"));
    }
    for operation in &service.operations {
        let required = operation.parameters().filter(|(_, _, field)| field.required);
        let sizes: Vec<u64> = required.map(|(_, _, field)| service.smallest_size(field)).collect();
        let size = sizes.iter().fold(0_u64, |sum, size| sum.saturating_add(*size));
        // One parameter that is too large by itself is told above.
        if size > LARGEST_SAMPLE && sizes.iter().all(|size| *size <= LARGEST_SAMPLE) {
            let message = format!("the smallest request has {size} characters and items, {LARGEST_SAMPLE} at most");
            let large = findings.error(operation.id.span, message);
            findings.push(large.help("correct `min_length` and `min_items` of its required parameters"));
        }
    }
}
