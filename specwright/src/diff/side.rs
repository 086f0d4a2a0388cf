//! One side of a comparison: the work tree, a folder, or a revision of git.

use std::io::IsTerminal;
use std::path::Path;

use speclang::model::Api;
use speclang::{Severity, Sources};

use super::git;
use crate::{Failure, Project, disk, said, tell};

/// The texts of one side.
pub(crate) struct Side {
    /// What people call it.
    pub(crate) name: String,
    /// Its files.
    pub(crate) sources: Sources,
}

impl Side {
    /// Reads a side by what the caller wrote. What looks like a path is one; a bare word is a revision first.
    pub(crate) fn read(project: &Project, written: &str) -> Result<Self, Failure> {
        let folder = Path::new(written);
        if written == "." {
            return Ok(Self { name: "work tree".to_owned(), sources: project.specs() });
        }
        if written.starts_with('-') {
            return Err(Failure::Usage(format!("`{written}` is neither a revision nor a folder")));
        }
        let is_path = folder.is_absolute() || written.starts_with("./") || written.starts_with("../");
        if !is_path && let Some(commit) = git::commit(project.root(), written)? {
            let files = git::specs(project.root(), &commit)?;
            return Ok(Self { name: written.to_owned(), sources: disk::sources("spec/", files) });
        }
        if folder.is_dir() {
            return below(written, folder);
        }
        Err(Failure::Usage(format!(
            "`{written}` is neither a Git revision nor a folder; pass a revision, a folder with specs, or `.` for the work tree"
        )))
    }

    /// Its model. What today's loader cannot read cannot be compared.
    pub(crate) fn load(&self) -> Result<Api, Failure> {
        let (api, mut found) = speclang::load(&self.sources);
        // A key that nobody knows any more is skipped: an older spec may say more than today's.
        found.retain(|diagnostic| diagnostic.severity == Severity::Error && diagnostic.code != "unknown-key");
        if found.is_empty() {
            return Ok(api);
        }
        said::words(&speclang::render_text(&found, &self.sources, std::io::stderr().is_terminal()));
        tell!("error: cannot compare {}: {} errors while loading", self.name, found.len());
        Err(Failure::Told)
    }
}

/// A folder of specs, or a project that has one.
fn below(written: &str, folder: &Path) -> Result<Side, Failure> {
    let inside = folder.join("spec");
    let (folder, shown) = if inside.is_dir() {
        (inside, format!("{}/spec/", written.trim_end_matches('/')))
    } else {
        (folder.to_owned(), format!("{}/", written.trim_end_matches('/')))
    };
    let sources = disk::specs_below(&folder, &shown);
    if sources.iter().next().is_none() && sources.unread().next().is_none() {
        return Err(Failure::Usage(format!("no specs found in folder `{written}`")));
    }
    Ok(Side { name: written.to_owned(), sources })
}
