//! A file that keeps the data over restarts.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::Data;

/// The file, which is written anew after each change.
#[derive(Debug, Clone)]
pub(crate) struct DataFile {
    path: PathBuf,
}

impl DataFile {
    pub(crate) fn new(path: &Path) -> Self {
        Self { path: path.to_owned() }
    }

    /// The data of the file; nothing where there is no file yet.
    pub(crate) fn load(&self) -> Result<Option<Data>, String> {
        let named = |why: String| format!("{}: {why}", self.path.display());
        match fs::read_to_string(&self.path) {
            Ok(text) => Data::parse(&text).map(Some).map_err(named),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(named(error.to_string())),
        }
    }

    /// Writes the data: to a file beside, which then takes the place of the old one, so that it is never half-written.
    pub(crate) fn save(&self, data: &Data) -> Result<(), String> {
        let mut beside = self.path.clone().into_os_string();
        beside.push(".part");
        let written = fs::File::create(&beside).and_then(|mut file| {
            file.write_all(data.to_yaml().as_bytes())?;
            file.sync_all()
        });
        written
            .and_then(|()| fs::rename(&beside, &self.path))
            .map_err(|error| format!("{}: {error}", self.path.display()))
    }
}
