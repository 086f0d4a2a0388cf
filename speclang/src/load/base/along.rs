//! What comes along with operations that are based on those of another service: types, codes, and data of the mock server.

use std::collections::BTreeSet;

use super::Base;
use crate::model::{Evidence, Extent, Field, Level, MockFilter, MockPart, MockRead, Operation, Reading, Service};
use crate::{Entries, Spanned};

/// Brings what the service uses and does not define, and leaves out groups that it shares and does not use.
pub(in crate::load) fn bring(service: &mut Service, other: &Service, base: &Base) {
    // It was read for the other service; for this one it stands in for what nobody has read here.
    let stands_in = Reading { extent: Extent::None, page: None, rest: Some(base.service.clone()) };
    let read = (!service.file.sources.is_empty()).then_some(Spanned { value: stands_in, span: base.span });
    types(service, other, read.as_ref());
    codes(service, other, read.as_ref());
    groups(service);
    mock(service, other);
}

fn types(service: &mut Service, other: &Service, read: Option<&Spanned<Reading>>) {
    loop {
        let mut wanted: BTreeSet<String> = BTreeSet::new();
        let parameters = service.operations.iter().flat_map(Operation::requested);
        let fields = parameters.chain(service.types.iter().flat_map(|known| known.shape.held()));
        for ty in fields.chain(service.operations.iter().flat_map(Operation::answered)) {
            let names = ty.names().into_iter().filter(|name| service.type_named(name).is_none());
            wanted.extend(names.map(str::to_owned));
        }
        let shared = wanted.iter().filter_map(|name| other.type_named(name)).filter(|known| known.owner.is_none());
        let mut brought: Vec<_> = shared.cloned().collect();
        if brought.is_empty() {
            return;
        }
        for known in &mut brought {
            known.shape.read = read.cloned();
            lower(&mut known.shape.evidence);
            if let Some(fields) = known.shape.fields.take() {
                let each = fields.into_iter().map(|(name, field)| (name, second_hand(field)));
                known.shape.fields = Some(each.collect());
            }
            if let Some(values) = &mut known.shape.enumeration {
                let each = std::mem::take(&mut values.values).into_iter().map(|(code, mut value)| {
                    lower(&mut value.evidence);
                    (code, value)
                });
                values.values = each.collect();
            }
        }
        service.types.extend(brought);
        service.types.sort_by(|left, right| left.name.value.cmp(&right.name.value));
    }
}

fn codes(service: &mut Service, other: &Service, read: Option<&Spanned<Reading>>) {
    let listed = service.operations.iter().flat_map(|operation| operation.errors.keys());
    let any = service.file.any_operation.iter().chain(&service.file.success_codes).map(|code| code.as_str());
    let wanted: BTreeSet<&str> = listed.chain(any).filter(|code| service.error(code).is_none()).collect();
    let shared = other.catalogue.iter().filter(|(code, _)| wanted.contains(code.as_str()));
    let mut brought: Vec<_> = shared.cloned().collect();
    for (_, entry) in &mut brought {
        entry.read = read.cloned();
        lower(&mut entry.evidence);
    }
    service.catalogue.extend(brought);
    service.catalogue.sort_by(|(left, _), (right, _)| left.value.cmp(&right.value));
}

fn second_hand(mut field: Field) -> Field {
    lower(&mut field.evidence);
    field
}

/// A page of the other service, or a call of it, is a second witness here.
fn lower(evidence: &mut [Evidence]) {
    for known in evidence.iter_mut().filter(|known| matches!(known.level, Level::Documented | Level::Observed)) {
        known.level = Level::SecondWitness;
    }
}

fn groups(service: &mut Service) {
    let home = service.file.service.span.file;
    let used: BTreeSet<String> = service.operations.iter().map(|operation| operation.group.value.clone()).collect();
    let groups = std::mem::take(&mut service.file.groups).into_iter();
    service.file.groups = groups.filter(|(name, _)| name.span.file == home || used.contains(&name.value)).collect();
}

/// Bindings of operations that both have, and the rows behind them, where the service has none of its own.
fn mock(service: &mut Service, other: &Service) {
    let own = std::mem::take(&mut service.mock);
    let is_bound =
        |id: &str| own.iter().any(|part| part.reads.get(id).or(None).is_some() || part.writes.get(id).is_some());
    let operation = |id: &str| service.operation(id);
    let mut parts: Vec<MockPart> = Vec::new();
    for part in &other.mock {
        let reads = part.reads.iter().filter(|(id, _)| !is_bound(id));
        let reads = reads.filter_map(|(id, read)| Some((id.clone(), fitting(read, operation(id)?, service))));
        let writes = part.writes.iter().filter(|(id, _)| !is_bound(id) && operation(id).is_some());
        let rows = part.rows.iter().filter(|(name, _)| own.iter().all(|part| part.rows.get(name).is_none()));
        let is_said = own.iter().any(|part| !part.refusals.is_empty());
        let known = |code: &Spanned<String>| service.error(code).is_some();
        let reasons = part
            .reasons
            .iter()
            .map(|(reason, codes)| (reason.clone(), codes.iter().filter(|code| known(code)).cloned().collect()));
        parts.push(MockPart {
            // The group may have no operation here.
            part: Spanned { value: "service".to_owned(), span: part.part.span },
            refusals: if is_said {
                Entries::default()
            } else {
                part.refusals.iter().filter(|(_, code)| known(code)).cloned().collect()
            },
            reasons: reasons.collect(),
            reads: reads.collect(),
            writes: writes.cloned().collect(),
            rows: rows.cloned().collect(),
        });
    }
    parts.extend(own);
    service.mock = parts;
}

/// The read without filters of parameters that the operation does not have here.
fn fitting(read: &MockRead, operation: &Operation, service: &Service) -> MockRead {
    let answered = service.response_fields(operation);
    let has = |name: &str| operation.parameter(name.split('.').next().unwrap_or(name)).is_some();
    let answers = |entries: &Entries<Spanned<String>>| {
        entries.iter().filter(|(name, _)| answered.get(name).is_some()).cloned().collect()
    };
    let filters = read.filters.iter().filter(|(name, _)| has(name)).map(|(name, filter)| {
        let fuzzy = filter.fuzzy.clone().filter(|name| has(name));
        (name.clone(), MockFilter { fuzzy, ..filter.clone() })
    });
    let sort_parameter = read.sort_parameter.clone().filter(|name| has(name));
    let (beside, sums, lists) = (answers(&read.beside), answers(&read.sums), answers(&read.lists));
    let object = read.object.clone().filter(|name| answered.get(name).is_some());
    let missing = read.missing.clone().filter(|code| operation.errors.get(code).is_some());
    MockRead { filters: filters.collect(), sort_parameter, beside, sums, lists, object, missing, ..read.clone() }
}
