//! `witness.yaml`: names of modules, classes and programs, each with its grammar.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specwright::{Failure, Project};

use super::folder;
use super::words::{Builder, Dotted, OurProgram, Part};

/// What is needed to read the package, and what a comparison with an installed one needs beside it.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Names {
    pub(crate) models: Dotted,
    pub(crate) client: Dotted,
    pub(crate) builder: Builder,
    pub(crate) request_suffix: Part,
    pub(crate) response_suffix: Part,
    /// Scalars of the SDK, and those of the spec language that they may stand for.
    pub(crate) types: BTreeMap<String, Vec<String>>,
    refusals: Option<Refusals>,
    credentials: Option<Dotted>,
    signer: Option<Dotted>,
    signed_request: Option<Dotted>,
    body: Option<Part>,
    /// Programs of this workspace.
    sender: Option<OurProgram>,
    performer: Option<OurProgram>,
    mock: Option<OurProgram>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other_site: Option<OtherSite>,
}

/// Exceptions by whom they blame.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Refusals {
    client: Dotted,
    server: Dotted,
}

/// What differs in the SDK of the other site.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct OtherSite {
    models: Dotted,
    client: Dotted,
}

impl Names {
    /// Reads the file of a service, or nothing where it has none.
    pub(crate) fn read(project: &Project, service: &str) -> Result<Option<Self>, Failure> {
        folder::read(project, service, "witness.yaml")
    }

    /// Keys that a comparison with an installed package needs and that are not there.
    pub(crate) fn missing(&self) -> Vec<&'static str> {
        let keys = [
            ("refusals", self.refusals.is_some()),
            ("credentials", self.credentials.is_some()),
            ("signer", self.signer.is_some()),
            ("signed_request", self.signed_request.is_some()),
            ("body", self.body.is_some()),
            ("sender", self.sender.is_some()),
            ("performer", self.performer.is_some()),
            ("mock", self.mock.is_some()),
        ];
        keys.into_iter().filter(|(_, is_there)| !is_there).map(|(key, _)| key).collect()
    }
}
