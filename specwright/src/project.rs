//! A project: a folder with specs, and what its settings say of the rest.

use std::path::{Path, PathBuf};

use specfiles::{Entry, Kind, Refusal};
use speclang::Sources;

use crate::disk::{self, one, optional};
use crate::settings::{self, Settings};
use crate::{Failure, Outcome};

/// A project folder. Files in it are read and written through this alone: regular files, within bounds, through no link.
#[derive(Debug)]
pub struct Project {
    root: PathBuf,
    settings: Settings,
}

/// The folder of the project that a folder lies in: itself or the first above it with settings or specs; itself where there is none.
#[must_use]
pub fn around(folder: impl AsRef<Path>) -> PathBuf {
    let folder = folder.as_ref();
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let is_project = |folder: &&Path| folder.join(settings::FILE).is_file() || folder.join("spec").is_dir();
    whole.ancestors().find(is_project).unwrap_or(&whole).to_owned()
}

impl Project {
    /// Reads the settings of the project in a folder; all of them may be left out.
    ///
    /// # Errors
    ///
    /// When the file of settings cannot be read, or says what no setting is; that is told with its place.
    pub fn open(root: &Path) -> Result<Self, Failure> {
        let mut project = Self { root: root.to_owned(), settings: Settings::default() };
        if let Some(text) = project.read(&root.join(settings::FILE))? {
            project.settings = settings::parse(text)?;
        }
        Ok(project)
    }

    /// Its folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Its settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// How people call verbs of this project: by its own program where it has one, else by the one that is installed.
    #[must_use]
    pub fn command(&self) -> &'static str {
        if self.root.join("xtask/Cargo.toml").is_file() { "cargo xtask" } else { "specwright" }
    }

    /// All YAML files below `spec/`, and the pages of guides, by their paths there.
    #[must_use]
    pub fn specs(&self) -> Sources {
        disk::specs_below(&self.root.join("spec"), "spec/")
    }

    /// All files of a folder, which may hold nothing but regular files.
    ///
    /// # Errors
    ///
    /// With each other thing that lies there.
    pub fn files_below(&self, folder: &Path) -> Result<Vec<PathBuf>, Failure> {
        self.on_the_way(folder)?;
        let mut files = Vec::new();
        let mut refused = Vec::new();
        for Entry { path, kind, .. } in specfiles::entries(folder) {
            match kind {
                Ok(Kind::File | Kind::Folder) => files.push(path),
                Ok(Kind::Link) => refused.push((path, Refusal::Link)),
                Ok(Kind::Special) => refused.push((path, Refusal::Special)),
                Err(refusal) => refused.push((path, refusal)),
            }
        }
        if refused.is_empty() { Ok(files) } else { Err(Failure::Files(refused)) }
    }

    /// Whether a folder stands there.
    ///
    /// # Errors
    ///
    /// When anything else does.
    pub fn is_folder(&self, path: &Path) -> Result<bool, Failure> {
        self.on_the_way(path)?;
        match std::fs::symlink_metadata(path).map_err(Refusal::from) {
            Ok(about) if about.is_dir() => Ok(true),
            Ok(about) if about.is_symlink() => Err(one((path.to_owned(), Refusal::Link))),
            Ok(_) => Err(one((path.to_owned(), Refusal::File))),
            Err(Refusal::Missing) => Ok(false),
            Err(refusal) => Err(one((path.to_owned(), refusal))),
        }
    }

    /// The text of a regular file, or `None` where there is none.
    ///
    /// # Errors
    ///
    /// When it is none that is read.
    pub fn read(&self, path: &Path) -> Result<Option<String>, Failure> {
        self.on_the_way(path)?;
        optional(path, specfiles::read(path, specfiles::bounds::DATA).and_then(specfiles::decode))
    }

    /// Refuses links between the project's folder and a path below it.
    fn on_the_way(&self, path: &Path) -> Outcome {
        specfiles::way(&self.root, path).map_err(one)
    }

    /// Refuses, all at once, the places of files that could not be written or removed, so that nothing is half done.
    ///
    /// # Errors
    ///
    /// With each of them.
    pub fn check_places<'a>(&self, paths: impl IntoIterator<Item = &'a Path>) -> Outcome {
        let unusable = |path| specfiles::replaceable(&self.root, path).err();
        let mut refused: Vec<_> = paths.into_iter().filter_map(unusable).collect();
        refused.sort_by(|(left, _), (right, _)| left.cmp(right));
        // A link on the way to many files is one fault.
        refused.dedup();
        if refused.is_empty() { Ok(()) } else { Err(Failure::Files(refused)) }
    }

    /// Writes a file beside its place and moves it there, so that nobody sees half of it.
    ///
    /// # Errors
    ///
    /// When the place cannot be written.
    pub fn write(&self, path: &Path, text: &str) -> Outcome {
        specfiles::replace(&self.root, path, text).map_err(one)
    }

    /// Removes a regular file.
    ///
    /// # Errors
    ///
    /// When it cannot be removed.
    pub fn remove(&self, path: &Path) -> Outcome {
        specfiles::remove(&self.root, path).map_err(one)
    }
}
