//! The service as its spec describes it, read from the files as they lie in the project.

use std::fs;
use std::path::Path;

use speclang::model::Service;
use speclang::{Severity, Sources, load_and_check, render_text};

/// The checked spec of the service that the generated crate is for.
pub(crate) fn bss() -> Service {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let mut files = Vec::new();
    collect(&folder, &folder.join("bss"), &mut files);
    let sources = Sources::new(files);
    let (mut api, found) = load_and_check(&sources);
    let errors = found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    assert_eq!(errors, 0, "{}", render_text(&found, &sources, false));
    assert_eq!(api.services.len(), 1);
    api.services.remove(0)
}

/// All YAML files below a folder, by their paths below the root.
fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of the spec") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            let below = path.strip_prefix(root).expect("a path below the root");
            let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
            files.push((parts.join("/"), fs::read_to_string(&path).expect("a text")));
        }
    }
}
