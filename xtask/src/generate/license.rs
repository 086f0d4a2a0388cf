//! The text of the licence in each folder that becomes a package: Cargo packs what lies there, and nothing of the folder above.

use std::collections::BTreeSet;
use std::path::Path;

use crate::{Failure, disk};

const NAME: &str = "LICENSE-MIT";

/// Copies of the project's licence by their paths, with its text; none where the project has none.
pub(super) fn copies(root: &Path, generated: &BTreeSet<String>) -> Result<Vec<(String, String)>, Failure> {
    let Some(text) = disk::read(&root.join(NAME))? else { return Ok(Vec::new()) };
    let mut folders: Vec<String> = generated.iter().map(|krate| format!("generated/{krate}")).collect();
    for folder in PACKAGES {
        if disk::is_folder(&root.join(folder))? {
            folders.push((*folder).to_owned());
        }
    }
    Ok(folders.into_iter().map(|folder| (format!("{folder}/{NAME}"), text.clone())).collect())
}

/// Crates written by hand that are made for others to depend on.
const PACKAGES: &[&str] = &["cli", "generator", "mock", "runtime", "specdiff", "specdocs", "specfiles", "speclang"];
