//! A spec that was read: its services, each with what its `mock/` says.

use std::path::Path;
use std::sync::Arc;

use specfiles::Refusal;
use speclang::model::Service;
use speclang::{Severity, Sources, Unread};

use crate::bindings::{self, Bindings};
use crate::data::Data;

/// A spec that was read, once for any number of servers: copies share it.
///
/// What is wrong with it is told when a server starts.
#[derive(Debug, Clone)]
pub struct Spec(Arc<Result<Vec<Known>, String>>);

/// A service with its bindings and rows, or what is wrong with these.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) service: Service,
    pub(crate) mock: Result<(Bindings, Data), String>,
}

impl Spec {
    /// Reads texts, with the bindings and rows that stand in their `mock/`.
    #[must_use]
    pub fn of(sources: &Sources) -> Self {
        Self(Arc::new(services(sources)))
    }

    /// Reads the files of a folder: one folder for each service, as in `spec/` of a project.
    #[must_use]
    pub fn below(folder: &Path) -> Self {
        let unread = |why: Refusal| {
            let severity = if why.is_rule() { Severity::Warning } else { Severity::Error };
            let (message, help) = (why.to_string(), why.help().to_owned());
            let (text, at) = match why {
                Refusal::Text { before, at } => (before, at),
                _ => (String::new(), 0),
            };
            Unread { severity, message, help, text, at }
        };
        let files = specfiles::specs(folder).into_iter();
        let shown = format!("{}/", folder.display());
        Self::of(&Sources::with_unread(&shown, files.map(|(path, content)| (path, content.map_err(unread)))))
    }

    /// The services, or what is wrong with the spec.
    pub(crate) fn services(&self) -> Result<&[Known], &str> {
        self.0.as_ref().as_ref().map(Vec::as_slice).map_err(String::as_str)
    }
}

fn services(sources: &Sources) -> Result<Vec<Known>, String> {
    let (api, found) = speclang::load(sources);
    let errors: Vec<_> = found.into_iter().filter(|found| found.severity == Severity::Error).collect();
    if !errors.is_empty() {
        return Err(speclang::render_text(&errors, sources, false));
    }
    let known = |service: Service| Known { mock: bindings::of_spec(&service, sources), service };
    Ok(api.services.into_iter().map(known).collect())
}

impl Known {
    pub(crate) fn name(&self) -> &str {
        self.service.file.service.as_str()
    }
}
