//! A reading that names a source which the service does not declare.

use crate::Spanned;
use crate::check::{Check, Findings, Run};
use crate::model::{Reading, Service};

pub(super) const CHECK: Check = Check {
    code: "unknown-source",
    finds: "A `read:` or an error code with a source that `service.yaml` does not declare.",
    why: "The source of the facts, and their certainty, would not be known.",
    instead: "Declare the source under `sources:` of `service.yaml`, or use a declared one.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
read_on: 2026-01-02
read: {response: \"names, rest from sdk\", otherwise: whole}
safety: read
response:
  count: {type: integer, doc: Number of things.}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
read_on: 2026-01-02
read: {response: whole, otherwise: whole}
safety: read
response:
  count: {type: integer, doc: Number of things.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let codes = service.operations.iter().flat_map(|operation| &operation.errors);
    let codes = codes.filter_map(|(code, error)| Some((code.span, error.from.as_deref()?)));
    let readings = readings(service).filter_map(|reading| Some((reading.span, reading.rest.as_deref()?)));
    for (span, source) in codes.chain(readings).filter(|(_, source)| service.file.sources.get(source).is_none()) {
        let place = findings.sources.locate(span, source);
        let unknown = findings.error(place, format!("unknown source `{source}`"));
        let unknown = unknown.suggest(source, service.file.sources.keys());
        findings.push(unknown.help("declare it under `sources:` of service.yaml, with its title and level"));
    }
}

/// All readings of a service.
fn readings(service: &Service) -> impl Iterator<Item = &Spanned<Reading>> {
    let operations = service.operations.iter().filter_map(|operation| operation.read.as_ref());
    let types = service.types.iter().filter_map(|known| known.shape.read.as_ref());
    let codes = service.catalogue.iter().filter_map(|(_, entry)| entry.read.as_ref());
    operations.flat_map(|read| read.iter().map(|(_, reading)| reading)).chain(types).chain(codes)
}
