//! What the server carries inside: the project's specs, with the data and bindings that stand in them.

use speclang::Sources;

include!(concat!(env!("OUT_DIR"), "/spec_files.rs"));

/// The specs of the project.
pub(crate) fn sources() -> Sources {
    Sources::new(FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())))
}
