//! The services of the spec, each with the client that is generated from it.

use api_runtime::Service as ClientService;
use project_tests::files;
use speclang::model::Service;
use speclang::{Severity, Sources, load_and_check, render_text};

use super::voice::Voices;
use super::{bss_cases, bssintl_cases};

/// A generated client: the service that it speaks to, and what its types offer.
pub(crate) struct ClientOf {
    /// Name of the service in the spec.
    pub(crate) service: &'static str,
    pub(crate) table: &'static ClientService,
    pub(crate) visit_all: fn(&mut Voices),
}

/// All clients. A service of the spec that is not here fails the test.
pub(crate) const CLIENTS: &[ClientOf] = &[
    ClientOf { service: "bss", table: &huaweicloud_bss::service::SERVICE, visit_all: bss_cases::visit_all },
    ClientOf { service: "bssintl", table: &huaweicloud_bssintl::service::SERVICE, visit_all: bssintl_cases::visit_all },
];

/// The texts of the spec, by their paths.
pub(crate) fn texts() -> Vec<(String, String)> {
    let paths = files::below(&files::root().join("spec"), "yaml");
    paths.iter().map(|path| (files::inside(path).replacen("spec/", "", 1), files::read(path))).collect()
}

/// The checked services of the spec.
pub(crate) fn checked(texts: Vec<(String, String)>) -> Vec<Service> {
    let sources = Sources::new(texts);
    let (api, found) = load_and_check(&sources);
    let errors = found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    assert_eq!(errors, 0, "{}", render_text(&found, &sources, false));
    api.services
}

/// The client of a service.
pub(crate) fn client_of(service: &Service) -> &'static ClientOf {
    let name = service.file.service.as_str();
    let known = CLIENTS.iter().find(|client| client.service == name);
    known.unwrap_or_else(|| panic!("the service `{name}` has no entry among the clients of this test; add one"))
}
