//! Bindings: how one API is laid over the server, as YAML beside its spec.

use std::collections::BTreeMap;

use serde::Deserialize;
use speclang::model::Service;

use crate::behaviour::WriteBinding;
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
