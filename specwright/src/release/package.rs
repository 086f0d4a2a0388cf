//! A package as `cargo metadata` describes it.

use std::path::PathBuf;

use serde::Deserialize;

/// A package, with what is asked of it here.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Package {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) version: String,
    pub(super) license: Option<String>,
    pub(super) license_file: Option<PathBuf>,
    pub(super) repository: Option<String>,
    pub(super) source: Option<String>,
    pub(super) manifest_path: PathBuf,
    pub(super) publish: Option<Vec<String>>,
    pub(super) dependencies: Vec<Dependency>,
    pub(super) targets: Vec<Target>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Dependency {
    pub(super) name: String,
    pub(super) kind: Option<String>,
    /// The versions that it allows; `*` where the manifest states none.
    pub(super) req: String,
    pub(super) path: Option<PathBuf>,
    pub(super) source: Option<String>,
}

impl Dependency {
    /// Whether cargo packs no package that has it: it is taken from a folder or a repository, and no version is stated.
    pub(super) fn is_unversioned(&self) -> bool {
        let is_git = self.source.as_ref().is_some_and(|source| source.starts_with("git+"));
        self.kind.as_deref() != Some("dev") && self.req == "*" && (self.path.is_some() || is_git)
    }
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Target {
    pub(super) name: String,
    pub(super) kind: Vec<String>,
}

impl Package {
    /// Whether it is published at all.
    pub(super) fn is_published(&self) -> bool {
        self.publish.as_ref().is_none_or(|registries| !registries.is_empty())
    }
}
