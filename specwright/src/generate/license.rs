//! The text of the licence in each folder that becomes a package: Cargo packs what lies there, and nothing of the folder above.

use std::collections::BTreeSet;
use std::path::Path;

use crate::{Failure, Project};

/// Copies of the project's licence by their paths, with its text; none where the project has none.
pub(super) fn copies(project: &Project, mut folders: BTreeSet<String>) -> Result<Vec<(String, String)>, Failure> {
    let (root, settings) = (project.root(), project.settings());
    let Some(text) = project.read(&root.join(settings.license()))? else { return Ok(Vec::new()) };
    for folder in settings.packages() {
        if project.is_folder(&root.join(folder))? {
            folders.insert(folder.to_owned());
        }
    }
    let name = Path::new(settings.license()).file_name().unwrap_or_default().to_string_lossy();
    Ok(folders.into_iter().map(|folder| (format!("{folder}/{name}"), text.clone())).collect())
}
