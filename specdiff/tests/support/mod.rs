//! Cases, loaded and compared.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use specdiff::{Change, Spec};
use speclang::Sources;
use speclang::model::{Api, Service};

/// A model and its texts.
pub(crate) type Loaded = (Api, Sources);

/// Both sides of a case.
pub(crate) fn load(case: &str) -> (Loaded, Loaded) {
    let (old, new) = specdiff::case(case);
    ((speclang::load(&old).0, old), (speclang::load(&new).0, new))
}

/// All changes of a case.
pub(crate) fn changes(case: &str) -> Vec<Change> {
    let (old, new) = load(case);
    let (old, new) = (Spec { api: &old.0, sources: &old.1 }, Spec { api: &new.0, sources: &new.1 });
    specdiff::diff(old, new).into_iter().flat_map(|service| service.changes).collect()
}

/// Services of both sides by their names.
pub(crate) fn pairs<'a>(old: &'a Loaded, new: &'a Loaded) -> Vec<(Option<&'a Service>, Option<&'a Service>)> {
    let name = |service: &Service| service.file.service.value.clone();
    let mut names: Vec<String> = old.0.services.iter().chain(&new.0.services).map(name).collect();
    names.sort();
    names.dedup();
    let find = |side: &'a Loaded, wanted: &str| side.0.services.iter().find(|service| name(service) == wanted);
    names.iter().map(|wanted| (find(old, wanted), find(new, wanted))).collect()
}

/// The project's specs, read as the project's commands read them.
pub(crate) fn project_spec() -> Sources {
    specs_below("spec")
}

/// Specs of a folder of the project.
pub(crate) fn specs_below(folder: &str) -> Sources {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the project");
    let folder = root.join(folder);
    let mut files = Vec::new();
    let mut open = vec![folder.clone()];
    while let Some(at) = open.pop() {
        for entry in std::fs::read_dir(&at).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|end| end == "yaml" || end == "md") {
                let name = path.strip_prefix(&folder).expect("below it").to_string_lossy().into_owned();
                files.push((name, std::fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    Sources::new(files)
}
