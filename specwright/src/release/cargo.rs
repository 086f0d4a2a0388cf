//! Everything that cargo, git and the released program itself are asked to do.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use super::folder;
use super::plan::{Package, Plan};
use crate::{Failure, Outcome, Project, disk};

const SHELLS: [(&str, &str); 3] = [("bash", ""), ("zsh", "_"), ("fish", "")];

#[derive(Debug, Deserialize)]
pub(super) struct Metadata {
    pub(super) packages: Vec<Package>,
    /// Ids of the packages of the workspace.
    pub(super) workspace_members: Vec<String>,
    resolve: Resolve,
    /// Where cargo puts what it builds.
    pub(super) target_directory: PathBuf,
    workspace_root: PathBuf,
}

#[derive(Debug, Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Debug, Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Debug, Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<EdgeKind>,
}

#[derive(Debug, Deserialize)]
struct EdgeKind {
    kind: Option<String>,
}

/// A package whose code is in the program.
#[derive(Debug, Clone)]
pub(super) struct Material {
    pub(super) package: Package,
    /// SHA-256 of the package's file, as the lock file has it; nothing for packages of the workspace.
    pub(super) checksum: Option<String>,
    /// Names and versions of the packages that it uses.
    pub(super) uses: BTreeSet<(String, String)>,
}

/// Runs a program, and gives what it prints; what it says of its work goes to standard error.
fn run(command: &mut Command) -> Result<String, Failure> {
    let shown = format!("{command:?}").replace('"', "");
    let output = command.stderr(std::process::Stdio::inherit()).output();
    let output = output.map_err(|error| Failure::Disk(format!("run {shown}"), error))?;
    if !output.status.success() {
        return Err(Failure::Usage(format!("{shown} failed: {}", output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<String, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo).current_dir(root).args(arguments))
}

pub(super) fn metadata(root: &Path) -> Result<Metadata, Failure> {
    let target = target()?;
    let text = cargo(root, &["metadata", "--locked", "--format-version", "1", "--filter-platform", &target])?;
    serde_json::from_str(&text).map_err(|error| Failure::Usage(format!("cargo metadata: {error}")))
}

/// The platform that programs are built for: that of the compiler.
pub(super) fn target() -> Result<String, Failure> {
    let about = run(Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("-vV"))?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Failure::Usage("rustc -vV names no host".to_owned()))
}

/// Whether everything that git knows is committed.
pub(super) fn is_clean(root: &Path) -> Result<bool, Failure> {
    Ok(run(Command::new("git").arg("-C").arg(root).args(["status", "--porcelain", "--untracked-files=no"]))?.is_empty())
}

/// Packs each published package, and copies the files.
pub(super) fn package(root: &Path, plan: &Plan, is_rehearsal: bool, out: &Path) -> Outcome {
    let mut arguments = vec!["package", "--locked", "--quiet", "--no-verify"];
    if is_rehearsal {
        arguments.push("--allow-dirty");
    }
    arguments.extend(plan.packages.iter().flat_map(|(name, _)| ["-p", name.as_str()]));
    cargo(root, &arguments)?;
    let folder = plan.target_folder.join("package");
    for (name, version) in &plan.packages {
        let file = format!("{name}-{version}.crate");
        folder::copy(&folder.join(&file), &out.join(&file))?;
    }
    Ok(())
}

/// Builds the program with the features of its own package alone; where it lies.
pub(super) fn build(root: &Path, plan: &Plan, profile: &str) -> Result<PathBuf, Failure> {
    let (package, program) = (plan.program_package.as_str(), plan.program.as_str());
    cargo(root, &["build", "--locked", "--quiet", "--profile", profile, "-p", package, "--bin", program])?;
    let folder = if profile == "dev" { "debug" } else { profile };
    Ok(plan.target_folder.join(folder).join(program))
}

/// Manual pages and completions, as the program itself writes them.
pub(super) fn pages_and_completions(project: &Project, program: &Path, name: &str, inside: &Path) -> Outcome {
    run(Command::new(program).args(["man", "--dir"]).arg(inside.join("man")))?;
    folder::make(&inside.join("completions"))?;
    for (shell, prefix) in SHELLS {
        let script = run(Command::new(program).args(["completion", shell]))?;
        let ending = if prefix.is_empty() { format!(".{shell}") } else { String::new() };
        project.write(&inside.join("completions").join(format!("{prefix}{name}{ending}")), &script)?;
    }
    Ok(())
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
    use super::*;
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
