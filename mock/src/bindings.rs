//! Bindings: how one API is laid over the server, as YAML in its spec.

use std::collections::BTreeMap;

use serde::Deserialize;
use speclang::Sources;
use speclang::model::Service;

use crate::behaviour::{self, Programmed, Reasons, WriteBinding};
use crate::data::{Data, ReadBinding};
use crate::yaml;

/// Codes of the refusals that the server makes of its own accord.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Refusals {
    /// A parameter is wrong. Where an operation does not list this code, its first code with status 400 counts.
    pub(crate) parameter: String,
    /// Neither signature nor token, or not in their form.
    pub(crate) credentials: String,
    /// Nobody knows the path.
    pub(crate) path: String,
    /// Too many calls.
    pub(crate) rate_limit: String,
    /// The server itself failed. Without it the code of a wrong parameter counts.
    pub(crate) failure: Option<String>,
}

/// Everything that is said about an API besides its spec.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bindings {
    /// Codes of refusals.
    pub(crate) refusals: Refusals,
    /// Codes of refusals by writes.
    #[serde(default)]
    pub(crate) reasons: Reasons,
    /// Where operations find their rows.
    #[serde(default)]
    pub(crate) reads: BTreeMap<String, ReadBinding>,
    /// What operations do to the data.
    #[serde(default)]
    pub(crate) writes: BTreeMap<String, WriteBinding>,
}

/// A file of `mock/`: bindings and rows of a group.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    #[expect(dead_code, reason = "checks of the spec look at it")]
    mock: String,
    refusals: Option<Refusals>,
    #[serde(default)]
    reasons: Reasons,
    #[serde(default)]
    reads: BTreeMap<String, ReadBinding>,
    #[serde(default)]
    writes: BTreeMap<String, WriteBinding>,
    #[serde(default)]
    rows: Data,
}

/// The bindings and rows that stand in a spec. Refusals that it does not speak of have the codes of its catalogue.
pub(crate) fn of_spec(service: &Service, sources: &Sources) -> Result<(Bindings, Data), String> {
    let mut bindings = Bindings {
        refusals: Refusals::of_catalogue(service),
        reasons: Reasons::default(),
        reads: BTreeMap::new(),
        writes: BTreeMap::new(),
    };
    let mut data = Data::default();
    for part in &service.mock {
        let file = part.part.span.file;
        let read: Result<Part, String> = yaml::read(sources.text(file));
        let Part { mock: _, refusals, reasons, reads, writes, rows } =
            read.map_err(|why| format!("{}: {why}", sources.path(file)))?;
        // The file may be that of a service on which this one is based, and say more than holds here.
        let fitting = reads.into_iter().filter_map(|(id, mut read)| {
            let known = part.reads.get(&id)?;
            read.keep_filters(|name| known.filters.get(name).is_some());
            read.sort_parameter = read.sort_parameter.filter(|_| known.sort_parameter.is_some());
            read.object = read.object.filter(|_| known.object.is_some());
            read.missing = read.missing.filter(|_| known.missing.is_some());
            Some((id, read))
        });
        if !part.refusals.is_empty() {
            bindings.refusals = refusals.unwrap_or(bindings.refusals);
        }
        bindings.reasons.extend(reasons.into_iter().filter(|(reason, _)| part.reasons.get(reason).is_some()));
        bindings.reads.extend(fitting);
        bindings.writes.extend(writes.into_iter().filter(|(id, _)| part.writes.get(id).is_some()));
        data.extend(rows.only(|name| part.rows.get(name).is_some()));
    }
    Ok((bindings, data))
}

impl Refusals {
    /// For each refusal the first code of the catalogue with a status that says as much.
    fn of_catalogue(service: &Service) -> Self {
        let first = |statuses: &[u16]| {
            let with = |status: &u16| {
                let known = service.catalogue.iter().find(|(_, entry)| entry.status.0.contains(status));
                known.map(|(code, _)| code.value.clone())
            };
            statuses.iter().find_map(with)
        };
        let code = |statuses: &[u16]| first(statuses).or_else(|| first(&[400])).unwrap_or_else(|| "400".to_owned());
        Self {
            parameter: code(&[400]),
            credentials: code(&[401, 403]),
            path: code(&[404]),
            rate_limit: code(&[429]),
            failure: first(&[500]),
        }
    }
}

impl Bindings {
    /// Reads a bindings file.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        serde_yaml::from_str(text).map_err(|error| error.to_string())
    }

    /// Collections that some operation lists.
    pub(crate) fn collections(&self) -> impl Iterator<Item = &str> {
        let rows = self.reads.values().map(|read| read.rows.as_str());
        let lists = self.reads.values().flat_map(|read| read.lists.values()).map(String::as_str);
        rows.chain(lists)
    }

    /// Whether the service has every operation, and the operation every parameter, that the bindings name; and whether each
    /// reason for which a write can be refused has a code that is documented for it.
    pub(crate) fn check(&self, service: &Service, programmed: &Programmed) -> Result<(), String> {
        let operation = |id: &str| {
            let found = service.operations.iter().find(|operation| operation.id.value == id);
            found.ok_or_else(|| format!("unknown operation `{id}`"))
        };
        for (id, read) in &self.reads {
            let operation = operation(id)?;
            let outer = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
            if let Some(unknown) = read.filters.keys().find(|name| operation.parameter(&outer(name)).is_none()) {
                return Err(format!("unknown parameter `{unknown}` of `{id}`"));
            }
        }
        let own = self.writes.values().flat_map(|write| write.codes.keys());
        if let Some(unknown) = self.reasons.keys().chain(own).find(|reason| !programmed.knows(reason)) {
            return Err(format!("unknown reason `{unknown}`: no programmed behaviour refuses for it"));
        }
        for (id, write) in &self.writes {
            let operation = operation(id)?;
            if let Some(unknown) = write.parameters.values().find(|name| operation.parameter(name).is_none()) {
                return Err(format!("unknown parameter `{unknown}` of `{id}`"));
            }
            let programmed =
                programmed.write(&write.behaviour).map_err(|why| format!("{why}; `{id}` is bound to it"))?;
            let reasons = programmed.map_or(&[][..], |write| write.reasons);
            let known = |reason| behaviour::code(&self.reasons, write, reason, (service, operation)).is_some();
            if let Some(reason) = reasons.iter().find(|reason| !known(reason)) {
                return Err(format!(
                    "no documented code of `{id}` for the reason `{reason}`; add one under `codes:` of the operation, or \
                     under `reasons:`"
                ));
            }
        }
        Ok(())
    }

    /// Operations that are bound to a behaviour.
    pub(crate) fn written(&self) -> impl Iterator<Item = &str> {
        self.writes.keys().map(String::as_str)
    }
}
