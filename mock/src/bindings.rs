//! Bindings: how one API is laid over the server, as YAML beside its spec.

use std::collections::BTreeMap;

use serde::Deserialize;
use speclang::model::Service;

use crate::behaviour::{self, Reasons, WriteBinding};
use crate::data::ReadBinding;

/// Codes of the refusals that the server makes of its own accord.
#[derive(Debug, Clone, Deserialize)]
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

impl Bindings {
    /// Reads a bindings file.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        serde_yaml::from_str(text).map_err(|error| error.to_string())
    }

    /// Collections that some operation lists or changes.
    pub(crate) fn collections(&self) -> impl Iterator<Item = &str> {
        let rows = self.reads.values().map(|read| read.rows.as_str());
        let lists = self.reads.values().flat_map(|read| read.lists.values()).map(String::as_str);
        rows.chain(lists).chain(behaviour::COLLECTIONS.iter().copied())
    }

    /// Whether the service has every operation, and the operation every parameter, that the bindings name; and whether each
    /// reason for which a write can be refused has a code that is documented for it.
    pub(crate) fn check(&self, service: &Service) -> Result<(), String> {
        let operation = |id: &str| {
            let found = service.operations.iter().find(|operation| operation.id.value == id);
            found.ok_or_else(|| format!("there is no operation `{id}`"))
        };
        for (id, read) in &self.reads {
            let operation = operation(id)?;
            if let Some(unknown) = read.filters.keys().find(|name| operation.parameter(name).is_none()) {
                return Err(format!("`{id}` has no parameter `{unknown}`"));
            }
        }
        for (id, write) in &self.writes {
            let operation = operation(id)?;
            if let Some(unknown) = write.parameters.values().find(|name| operation.parameter(name).is_none()) {
                return Err(format!("`{id}` has no parameter `{unknown}`"));
            }
            let known = |reason| behaviour::code(&self.reasons, write, reason, (service, operation)).is_some();
            if let Some(reason) = write.behaviour.reasons().iter().find(|reason| !known(**reason)) {
                return Err(format!(
                    "`{id}` can be refused for `{reason}`, and none of its codes is documented for it; name one below \
                     `codes:` of the operation, or below `reasons:`"
                ));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use speclang::model::Safety;

    use super::Bindings;
    use crate::embedded;

    /// The bindings that ship, with the service that they are for.
    fn shipped() -> (Bindings, speclang::model::Service) {
        let (api, found) = speclang::load(&embedded::sources());
        assert!(found.is_empty(), "{found:?}");
        let service = api.services.into_iter().next().expect("a service");
        (Bindings::parse(embedded::BINDINGS).expect("bindings"), service)
    }

    #[test]
    fn every_operation_has_data_or_a_behaviour() {
        let (bindings, service) = shipped();
        let is_bound = |id: &str| bindings.reads.contains_key(id) || bindings.writes.contains_key(id);
        let reads = service.operations.iter().filter(|operation| operation.safety.value == Safety::Read);
        let unbound: Vec<&str> = reads.map(|operation| operation.id.as_str()).filter(|id| !is_bound(id)).collect();
        assert!(unbound.is_empty(), "{unbound:?}");
    }

    #[test]
    fn every_reason_of_a_write_has_a_code_and_every_code_is_in_the_catalogue() {
        let (bindings, service) = shipped();
        assert_eq!(bindings.check(&service), Ok(()));
        let own = bindings.writes.values().flat_map(|write| write.codes.values());
        let unknown: Vec<&String> =
            bindings.reasons.values().flatten().chain(own).filter(|code| service.error(code).is_none()).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
        let refused = bindings.writes.values().flat_map(|write| write.behaviour.reasons());
        let idle = bindings.reasons.keys().find(|reason| !refused.clone().any(|known| known == *reason));
        assert_eq!(idle, None, "nothing is refused for it");
    }
}
