//! Names of the packages that people write in the workspace, beside which generated crates stand.

use std::fs;
use std::path::PathBuf;

use crate::{Failure, Project};

/// The package of each folder of the project that has a manifest, and of each that the settings list.
pub(crate) fn names(project: &Project) -> Result<Vec<String>, Failure> {
    let root = project.root();
    let failed = |error| Failure::Disk(format!("read {}", root.display()), error);
    let mut folders: Vec<PathBuf> = project.settings().packages().map(|folder| root.join(folder)).collect();
    for entry in fs::read_dir(root).map_err(failed)? {
        folders.push(entry.map_err(failed)?.path());
    }
    // A file has nothing below it, which systems tell in their own ways.
    let manifests = folders.iter().map(|folder| project.read(&folder.join("Cargo.toml")).ok().flatten());
    Ok(manifests.filter_map(|manifest| name(&manifest?)).collect())
}

/// The name that a manifest states in its section of the package.
fn name(manifest: &str) -> Option<String> {
    let section = manifest.split("[package]").nth(1)?.split("\n[").next()?;
    let line = section.lines().find_map(|line| line.strip_prefix("name = "))?;
    Some(line.trim().trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{name, names};
    use crate::Project;

    #[test]
    fn packages_are_told_by_their_manifests() {
        let text = "[package]\nname = \"a-b\"\n[lib]\nname = \"other\"\n";
        assert_eq!(name(text).as_deref(), Some("a-b"));
        assert_eq!(name("[workspace]\n[[bin]]\nname = \"x\"\n"), None);
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the workspace");
        let names = names(&Project::open(root).expect("a project")).unwrap_or_default();
        let known = ["xtask", "specwright-generator", "specwright-runtime", "specwright-mock"];
        assert!(known.iter().all(|known| names.iter().any(|name| name == known)));
    }
}
