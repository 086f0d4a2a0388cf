//! The folder of a service in `conformance/`: data that came in a pull request, read as specs are.

use std::path::PathBuf;

use serde::de::DeserializeOwned;
use speclang::{FileId, Severity, Sources};
use specwright::{Failure, Project, said};

/// Where the folder of a service lies.
fn place(project: &Project, service: &str) -> PathBuf {
    project.root().join("conformance").join(service)
}

/// Whether there is one.
pub(crate) fn is_there(project: &Project, service: &str) -> Result<bool, Failure> {
    project.is_folder(&place(project, service))
}

/// The path of a file in it, as it is shown.
pub(crate) fn shown(service: &str, name: &str) -> String {
    format!("conformance/{service}/{name}")
}

/// The text of a file in it, or nothing where there is none.
pub(crate) fn text(project: &Project, service: &str, name: &str) -> Result<Option<String>, Failure> {
    project.read(&place(project, service).join(name))
}

/// A YAML file of it, or nothing where there is none; what is wrong with it is told with its places.
pub(crate) fn read<T: DeserializeOwned>(project: &Project, service: &str, name: &str) -> Result<Option<T>, Failure> {
    let Some(text) = text(project, service, name)? else { return Ok(None) };
    let sources = Sources::new([(shown(service, name), text)]);
    let (file, found) = speclang::read::<T>(&sources, FileId(0));
    let is_wrong = found.iter().any(|found| found.severity == Severity::Error);
    match file {
        Some(file) if !is_wrong => Ok(Some(file)),
        _ => {
            said::words(&speclang::render_text(&found, &sources, false));
            if found.is_empty() {
                return Err(Failure::Usage(format!("{} is empty", shown(service, name))));
            }
            Err(Failure::Told)
        }
    }
}
