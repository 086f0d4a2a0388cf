//! What the server carries inside: the project's specs, with the data and bindings that stand in them.

use std::sync::LazyLock;

use speclang::Sources;

use crate::loaded::Loaded;

include!(concat!(env!("OUT_DIR"), "/spec_files.rs"));

/// The specs of the project.
pub(crate) fn sources() -> Sources {
    Sources::new(FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())))
}

/// The same, read once however many servers a process starts.
pub(crate) fn loaded() -> &'static Loaded {
    static LOADED: LazyLock<Loaded> = LazyLock::new(|| Loaded::of(&sources()));
    &LOADED
}
