//! The folder of a service in `conformance/`: data that came in a pull request, read as specs are.

use std::path::PathBuf;

use serde::de::DeserializeOwned;
use speclang::{FileId, Severity, Sources};

use crate::{Failure, disk, said};

/// Where the folder of a service lies.
fn place(service: &str) -> PathBuf {
    disk::root().join("conformance").join(service)
}

/// Whether there is one.
pub(crate) fn is_there(service: &str) -> Result<bool, Failure> {
    disk::is_folder(&place(service))
}

/// The path of a file in it, as it is shown.
pub(crate) fn shown(service: &str, name: &str) -> String {
    format!("conformance/{service}/{name}")
}

/// The text of a file in it, or nothing where there is none.
pub(crate) fn text(service: &str, name: &str) -> Result<Option<String>, Failure> {
    disk::read(&place(service).join(name))
}

/// A YAML file of it, or nothing where there is none; what is wrong with it is told with its places.
pub(crate) fn read<T: DeserializeOwned>(service: &str, name: &str) -> Result<Option<T>, Failure> {
    let Some(text) = text(service, name)? else { return Ok(None) };
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
