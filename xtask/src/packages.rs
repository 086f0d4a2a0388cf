//! Names of the packages that people write in the workspace, beside which generated crates stand.

use std::fs;

use crate::{Failure, disk};

/// The package of each folder of the project that has a manifest.
pub(crate) fn names() -> Result<Vec<String>, Failure> {
    let root = disk::root();
    let failed = |error| Failure::Disk(format!("read {}", root.display()), error);
    let mut names = Vec::new();
    for entry in fs::read_dir(&root).map_err(failed)? {
        let manifest = disk::read(&entry.map_err(failed)?.path().join("Cargo.toml"));
        // A file has nothing below it, which systems tell in their own ways.
        names.extend(manifest.ok().flatten().as_deref().and_then(name));
    }
    Ok(names)
}

/// The name that a manifest states in its section of the package.
fn name(manifest: &str) -> Option<String> {
    let section = manifest.split("[package]").nth(1)?.split("\n[").next()?;
    let line = section.lines().find_map(|line| line.strip_prefix("name = "))?;
    Some(line.trim().trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::{name, names};

    #[test]
    fn packages_are_told_by_their_manifests() {
        let text = "[package]\nname = \"a-b\"\n[lib]\nname = \"other\"\n";
        assert_eq!(name(text).as_deref(), Some("a-b"));
        assert_eq!(name("[workspace]\n[[bin]]\nname = \"x\"\n"), None);
        let names = names().unwrap_or_default();
        assert!(["xtask", "generator", "api-runtime"].iter().all(|known| names.iter().any(|name| name == known)));
    }
}
