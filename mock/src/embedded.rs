//! What the server carries inside: the project's specs, and bindings and data for the service that has them.

use speclang::Sources;

include!(concat!(env!("OUT_DIR"), "/spec_files.rs"));

/// How the billing API is bound to data.
pub(crate) const BINDINGS: &str = include_str!("../data/bss/bindings.yaml");

/// The data that the billing API starts with.
pub(crate) const SEED: &str = include_str!("../data/bss/seed.yaml");

/// The specs of the project.
pub(crate) fn sources() -> Sources {
    Sources::new(FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())))
}
