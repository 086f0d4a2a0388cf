//! A spec that was read: its services, each with what its `mock/` says.

use speclang::model::Service;
use speclang::{Severity, Sources};

use crate::bindings::{self, Bindings};
use crate::data::Data;

/// The services of a spec, or what is wrong with it.
pub(crate) struct Loaded {
    pub(crate) services: Result<Vec<Known>, String>,
}

/// A service with its bindings and rows, or what is wrong with these.
pub(crate) struct Known {
    pub(crate) service: Service,
    pub(crate) mock: Result<(Bindings, Data), String>,
}

impl Loaded {
    /// Reads a spec.
    pub(crate) fn of(sources: &Sources) -> Self {
        let (api, found) = speclang::load(sources);
        let errors: Vec<_> = found.into_iter().filter(|found| found.severity == Severity::Error).collect();
        if !errors.is_empty() {
            return Self { services: Err(speclang::render_text(&errors, sources, false)) };
        }
        let known = |service: Service| Known { mock: bindings::of_spec(&service, sources), service };
        Self { services: Ok(api.services.into_iter().map(known).collect()) }
    }
}

impl Known {
    pub(crate) fn name(&self) -> &str {
        self.service.file.service.as_str()
    }
}
