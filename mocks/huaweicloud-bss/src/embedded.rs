//! What the server carries inside: the project's specs, with the data and bindings that stand in them.

use std::sync::LazyLock;

use mock_server::{Sources, Spec};

include!(concat!(env!("OUT_DIR"), "/spec_files.rs"));

/// The specs of the project, read once however many servers a process starts.
pub(crate) fn spec() -> Spec {
    static SPEC: LazyLock<Spec> = LazyLock::new(|| {
        Spec::of(&Sources::new(FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))))
    });
    SPEC.clone()
}
