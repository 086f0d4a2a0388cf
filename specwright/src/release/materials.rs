//! What the released program is made of.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::cargo::{Edge, Metadata, cargo, metadata, target};
use super::package::Package;
use super::plan::Plan;
use crate::{Failure, disk};

/// A package whose code is in the program.
#[derive(Debug, Clone)]
pub(super) struct Material {
    pub(super) package: Package,
    /// SHA-256 of the package's file, as the lock file has it; nothing for packages of the workspace.
    pub(super) checksum: Option<String>,
    /// Names and versions of the packages that it uses.
    pub(super) uses: BTreeSet<(String, String)>,
}

/// What the program is made of: its own dependencies on this platform, without those of builds, tests and macros.
pub(super) fn materials(root: &Path, plan: &Plan) -> Result<Vec<Material>, Failure> {
    let (package, target) = (plan.program_package.as_str(), target()?);
    let edges = ["-e", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"];
    let tree = cargo(root, &[&["tree", "--locked", "-p", package, "--target", &target], &edges[..]].concat())?;
    let metadata = metadata(root)?;
    let lock = disk::read_named(&metadata.workspace_root.join("Cargo.lock"))?.unwrap_or_default();
    Ok(chosen(&metadata, &tree, &checksums(&lock)))
}

/// Those packages of the metadata that a tree names, each with those that it uses.
fn chosen(metadata: &Metadata, tree: &str, checksums: &BTreeMap<(String, String), String>) -> Vec<Material> {
    let named: BTreeSet<(String, String)> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
        })
        .collect();
    let is_named = |package: &&Package| named.contains(&key(package));
    let by_id: BTreeMap<&str, &Package> =
        metadata.packages.iter().filter(is_named).map(|package| (package.id.as_str(), package)).collect();
    let uses = |package: &Package| {
        let node = metadata.resolve.nodes.iter().find(|node| node.id == package.id);
        let normal = |edge: &&Edge| edge.dep_kinds.iter().any(|kind| kind.kind.is_none());
        let edges = node.into_iter().flat_map(|node| &node.deps).filter(normal);
        edges.filter_map(|edge| by_id.get(edge.pkg.as_str()).map(|package| key(package))).collect()
    };
    let mut materials: Vec<Material> = by_id
        .values()
        .map(|package| Material {
            checksum: checksums.get(&key(package)).cloned(),
            uses: uses(package),
            package: (*package).clone(),
        })
        .collect();
    materials.sort_by_key(|material| key(&material.package));
    materials
}

fn key(package: &Package) -> (String, String) {
    (package.name.clone(), package.version.clone())
}

/// Checksums of the lock file by name and version.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let value = |part: &str, key: &str| {
        let line = part.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""));
        line.and_then(|text| text.strip_suffix('"')).map(str::to_owned)
    };
    let parts = lock.split("[[package]]").skip(1);
    parts.filter_map(|part| Some(((value(part, "name")?, value(part, "version")?), value(part, "checksum")?))).collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::release::cargo::{EdgeKind, Node, Resolve};
    use crate::release::plan::tests::package;

    #[test]
    fn the_lock_file_has_the_checksum_of_each_version() {
        let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"registry+x\"\nchecksum = \"aa\"\n\
                    dependencies = [\n \"b\",\n]\n\n[[package]]\nname = \"b\"\nversion = \"0.1.0\"\n";
        let found = checksums(lock);
        assert_eq!(found.get(&("a".to_owned(), "1.0.0".to_owned())).map(String::as_str), Some("aa"));
        assert_eq!(found.len(), 1, "a package of the workspace has none");
    }

    #[test]
    fn only_what_is_in_the_program_is_material() {
        let edge = |to: &str, kind: Option<&str>| Edge {
            pkg: format!("{to}@1.0.0"),
            dep_kinds: vec![EdgeKind { kind: kind.map(str::to_owned) }],
        };
        let metadata = Metadata {
            packages: ["things", "used", "tested", "unused"].iter().map(|name| package(name, &[], false)).collect(),
            workspace_members: Vec::new(),
            target_directory: PathBuf::new(),
            workspace_root: PathBuf::new(),
            resolve: Resolve {
                nodes: vec![Node {
                    id: "things@1.0.0".to_owned(),
                    deps: vec![edge("used", None), edge("tested", Some("dev")), edge("unused", None)],
                }],
            },
        };
        let materials = chosen(&metadata, "things v1.0.0 (/nowhere)\nused v1.0.0\nused v1.0.0 (*)\n", &BTreeMap::new());
        let names: Vec<&str> = materials.iter().map(|material| material.package.name.as_str()).collect();
        assert_eq!(names, ["things", "used"]);
        let uses: Vec<_> = materials[0].uses.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(uses, ["used"]);
    }
}
