//! A file that keeps the data over restarts.

use std::path::{Path, PathBuf};

use specfiles::Refusal;

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
        // It will be replaced, so what stands there must be a file itself and no link to one.
        match specfiles::read(&self.path, specfiles::bounds::DATA).and_then(specfiles::decode) {
            Ok(text) => Data::parse(&text).map(Some).map_err(named),
            Err(Refusal::Missing) => Ok(None),
            Err(why) => Err(named(format!("{why}; {}", why.help()))),
        }
    }

    /// Writes the data: to a new file beside, which then takes the place of the old one, so that it is never half-written.
    pub(crate) fn save(&self, data: &Data) -> Result<(), String> {
        // Nobody but the caller has named the folder, so links on the way are theirs.
        let folder = self.path.parent().unwrap_or(Path::new(""));
        specfiles::replace_durably(folder, &self.path, &data.to_yaml())
            .map_err(|(path, why)| format!("{}: {why}; {}", path.display(), why.help()))
    }
}
