//! Bindings: how one API is laid over the server, as YAML beside its spec.

use std::collections::BTreeMap;

use serde::Deserialize;
use speclang::model::Service;

use crate::behaviour::{Reasons, WriteBinding};
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

    /// Whether the service has every operation, and the operation every parameter, that the bindings name.
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
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use speclang::model::Safety;

    use super::Bindings;
    use crate::behaviour;
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
    fn every_reason_has_codes_and_no_operation_answers_with_one_that_it_does_not_list() {
        let (bindings, service) = shipped();
        for (reason, codes) in &bindings.reasons {
            assert!(!codes.is_empty(), "{reason:?}");
            for operation in
                service.operations.iter().filter(|operation| bindings.writes.contains_key(operation.id.as_str()))
            {
                let code = behaviour::code(&bindings.reasons, *reason, operation);
                assert!(operation.errors.get(&code).is_some(), "{} {reason:?}: {code}", operation.id.value);
            }
        }
        let known = bindings.reasons.values().flatten().filter(|code| service.error(code).is_none());
        // Codes of operations that are still to come may stand there already.
        assert!(known.count() <= 3);
    }
}
