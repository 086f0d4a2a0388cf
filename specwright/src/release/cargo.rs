//! What cargo, the compiler and git are asked.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use super::package::Package;
use crate::Failure;

#[derive(Debug, Deserialize)]
pub(super) struct Metadata {
    pub(super) packages: Vec<Package>,
    /// Ids of the packages of the workspace.
    pub(super) workspace_members: Vec<String>,
    pub(super) resolve: Resolve,
    /// Where cargo puts what it builds.
    pub(super) target_directory: PathBuf,
    pub(super) workspace_root: PathBuf,
}

#[derive(Debug, Deserialize)]
pub(super) struct Resolve {
    pub(super) nodes: Vec<Node>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Node {
    pub(super) id: String,
    pub(super) deps: Vec<Edge>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Edge {
    pub(super) pkg: String,
    pub(super) dep_kinds: Vec<EdgeKind>,
}

#[derive(Debug, Deserialize)]
pub(super) struct EdgeKind {
    pub(super) kind: Option<String>,
}

/// Runs a program, and gives what it prints; what it says of its work goes to standard error.
pub(super) fn run(command: &mut Command) -> Result<String, Failure> {
    let shown = format!("{command:?}").replace('"', "");
    let output = command.stderr(std::process::Stdio::inherit()).output();
    let output = output.map_err(|error| Failure::Disk(format!("run {shown}"), error))?;
    if !output.status.success() {
        return Err(Failure::Usage(format!("{shown} failed: {}", output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

pub(super) fn cargo(root: &Path, arguments: &[&str]) -> Result<String, Failure> {
    run(crate::cargo().current_dir(root).args(arguments))
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
