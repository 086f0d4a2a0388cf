//! The way through a service: each thing once, into the group that it belongs to.

use super::fields::{Owner, Parameter};
use super::gap::{Gap, GapKind};
use super::{GroupCoverage, SHARED, ServiceCoverage, errors, limits, presence, rules, witnesses};
use crate::model::{Field, Operation, Place, Safety, Service, TypeDef};
use crate::provenance::{Home, facts};
use crate::source::Sources;
use crate::{Span, Spanned};

/// Counts a service.
pub(super) fn service(service: &Service, sources: &Sources) -> ServiceCoverage {
    let mut count = Count { service, sources, groups: declared(service) };
    for operation in &service.operations {
        count.operation(operation);
    }
    count.types();
    count.shared();
    count.facts();
    // Behind the groups that the service declares.
    let shared = count.groups.iter().position(|group| group.name == SHARED);
    if let Some(shared) = shared.map(|at| count.groups.remove(at)) {
        count.groups.push(shared);
    }
    let tally = count.groups.iter().map(|group| &group.tally).sum();
    ServiceCoverage {
        name: service.file.service.to_string(),
        title: service.file.title.to_string(),
        groups: count.groups,
        tally,
    }
}

fn declared(service: &Service) -> Vec<GroupCoverage> {
    let group =
        |name: &str, title: &str| GroupCoverage { name: name.into(), title: title.into(), ..Default::default() };
    let groups = service.file.groups.iter().map(|(name, known)| group(name, &known.title));
    groups.chain([group(SHARED, "Shared types and error codes")]).collect()
}

struct Count<'a> {
    service: &'a Service,
    sources: &'a Sources,
    groups: Vec<GroupCoverage>,
}

impl<'a> Count<'a> {
    /// The group of a name; one that the service does not declare, a check refuses, and it is counted all the same.
    fn group(&mut self, name: &str) -> &mut GroupCoverage {
        let at = self.groups.iter().position(|group| group.name == name).unwrap_or_else(|| {
            let (name, title) = (name.to_owned(), name.to_owned());
            self.groups.push(GroupCoverage { name, title, ..Default::default() });
            self.groups.len() - 1
        });
        &mut self.groups[at]
    }

    fn operation(&mut self, operation: &'a Operation) {
        let found = witnesses::of_operation(operation);
        let local = self.service.types.iter().filter(|known| known.owner.as_ref() == Some(&operation.id.value));
        let disputed = found.disputes + local.map(|known| witnesses::of_shape(&known.shape).disputes).sum::<usize>();
        let service = self.service;
        let tally = &mut self.group(&operation.group).tally;
        let operations = &mut tally.operations;
        *if operation.retiring.is_some() { &mut operations.retiring } else { &mut operations.current } += 1;
        *match operation.safety.value {
            Safety::Read => &mut operations.reads,
            Safety::Write => &mut operations.writes,
            Safety::WriteKeyedBy(_) => &mut operations.keyed_writes,
        } += 1;
        operations.disputed += usize::from(disputed > 0);
        tally.witnesses += &found;
        tally.errors.listed += operation.errors.iter().len();
        tally.errors.operations_without += usize::from(operation.errors.is_empty());
        rules::add(service, operation, &mut tally.rules);
        tally.responses.fields += operation.response.fields().iter().len();
        tally.responses.error_fields += operation.error_fields.iter().len();
        let answers = operation.answer_fields();
        tally.responses.with_missing_when += missing_when(answers);
        for (place, name, field) in operation.parameters() {
            let parameters = &mut self.group(&operation.group).tally.parameters;
            *match place {
                Place::Path => &mut parameters.path,
                Place::Query => &mut parameters.query,
                Place::Header => &mut parameters.header,
                Place::Body | Place::Form | Place::Whole => &mut parameters.body,
            } += 1;
            let owner = Owner::Operation(operation);
            self.parameter(&operation.group, &Parameter { service: self.service, owner, place, name, field });
        }
    }

    fn types(&mut self) {
        let service = self.service;
        let (asked, answered) = (service.requested_types(), service.answered_types());
        for known in &service.types {
            let group = self.group_of(known);
            let fields = || known.shape.fields.iter().flatten();
            let tally = &mut self.group(group).tally;
            tally.witnesses += &witnesses::of_shape(&known.shape);
            if answered.contains(known.name.as_str()) {
                tally.responses.nested += fields().count();
                tally.responses.with_missing_when += missing_when(fields());
            }
            if asked.contains(known.name.as_str()) {
                tally.limits.facts += limits::of_shape(&known.shape);
                tally.parameters.nested += fields().count();
                for (name, field) in fields() {
                    let owner = Owner::Type(known);
                    self.parameter(group, &Parameter { service, owner, place: known.place, name, field });
                }
            }
        }
    }

    /// Group of the operation in whose file a type stands.
    fn group_of(&self, known: &TypeDef) -> &'a str {
        let owner = known.owner.as_ref();
        let operation = owner.and_then(|id| self.service.operation(id));
        operation.map_or(SHARED, |operation| operation.group.as_str())
    }

    fn shared(&mut self) {
        let service = self.service;
        let tally = &mut self.group(SHARED).tally;
        tally.witnesses.add(&service.file.disputed, &service.file.evidence);
        tally.errors.any_operation += service.file.any_operation.len();
        for (code, entry) in &service.catalogue {
            let tally = &mut self.group(SHARED).tally;
            tally.witnesses.add(&entry.disputed, &entry.evidence);
            let says_success = service.file.success_codes.iter().any(|known| known.value == code.value);
            if errors::add(entry, says_success, &mut tally.errors) {
                let missing = vec!["cause or remedy".to_owned()];
                self.gap(SHARED, GapKind::Codes, ("errors", code.to_string()), code.span, missing);
            }
        }
    }

    /// Facts of a type count where the type stands.
    fn facts(&mut self) {
        for fact in facts(self.service) {
            let group = match fact.home {
                Home::Operation(operation, _) => operation.group.as_str(),
                Home::Type(known) => self.group_of(known),
                Home::Code(..) => SHARED,
            };
            self.group(group).tally.facts.add(fact.origin);
        }
    }

    fn parameter(&mut self, group: &str, parameter: &Parameter<'_>) {
        let tally = &mut self.group(group).tally;
        tally.parameters.required += usize::from(parameter.field.required);
        let cells = presence::add(parameter, &mut tally.presence);
        let limits = limits::add(parameter.field, parameter.service, &mut tally.limits);
        let cell = if parameter.field.required { GapKind::RequiredPresence } else { GapKind::OptionalPresence };
        for (kind, missing) in [(cell, cells), (GapKind::Limits, limits)] {
            self.gap(group, kind, (parameter.home(), parameter.subject()), parameter.name.span, missing);
        }
    }

    fn gap(&mut self, group: &str, kind: GapKind, (home, subject): (&str, String), span: Span, missing: Vec<String>) {
        if missing.is_empty() {
            return;
        }
        let (home, file) = (home.to_owned(), self.sources.path(span.file).to_owned());
        let line = self.sources.position(span).line;
        let group = self.group(group);
        *group.tally.unknown.of_mut(kind) += missing.len();
        group.gaps.push(Gap { kind, home, subject, missing, file, line });
    }
}

fn missing_when<'f>(fields: impl Iterator<Item = &'f (Spanned<String>, Field)>) -> usize {
    fields.filter(|(_, field)| field.missing_when.is_some()).count()
}
