//! The spec as a witness: whether a code is documented for an operation.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use speclang::Sources;
use speclang::model::{Api, Service};

fn yaml_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder of specs can be read") {
        let path = entry.expect("the folder of specs can be read").path();
        if path.is_dir() {
            yaml_below(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            found.push(path);
        }
    }
}

/// The files of the project's spec.
pub(crate) fn sources() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    let mut found = Vec::new();
    yaml_below(&root, &mut found);
    let name = |path: &Path| path.strip_prefix(&root).expect("it lies below").display().to_string();
    let text = |path: &Path| std::fs::read_to_string(path).expect("a spec can be read");
    Sources::new(found.iter().map(|path| (name(path), text(path))))
}

static SPEC: LazyLock<Api> = LazyLock::new(|| speclang::load(&sources()).0);

/// The service that the server serves without a word.
pub(crate) fn service() -> &'static Service {
    SPEC.services.first().expect("there is a service")
}

/// Whether a code is documented for an operation, or for all.
pub(crate) fn is_documented(operation: &str, code: &str) -> bool {
    let service = service();
    let found = service.operations.iter().find(|known| known.id.value == operation).expect("it is in the spec");
    found.errors.get(code).is_some() || service.file.any_operation.iter().any(|known| known.value == code)
}
