//! The folder that a release is written to, and copies into it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{Failure, Outcome, Project, disk};

/// An empty folder in place of what an earlier run left there. Only folders below `target/` are replaced.
pub(super) fn replace(project: &Project, path: &Path) -> Result<PathBuf, Failure> {
    let inside = disk::relative(project.root(), path);
    if !inside.starts_with("target/") || inside.contains("..") {
        return Err(Failure::Usage(format!("--out: {inside} is not below target/")));
    }
    if project.is_folder(path)? {
        remove(path)?;
    }
    make(path)?;
    Ok(path.to_owned())
}

pub(super) fn make(path: &Path) -> Outcome {
    fs::create_dir_all(path).map_err(|error| Failure::Disk(format!("make {}", path.display()), error))
}

pub(super) fn remove(path: &Path) -> Outcome {
    fs::remove_dir_all(path).map_err(|error| Failure::Disk(format!("remove {}", path.display()), error))
}

pub(super) fn copy(from: &Path, to: &Path) -> Outcome {
    let failed = |error| Failure::Disk(format!("copy {} to {}", from.display(), to.display()), error);
    fs::copy(from, to).map(drop).map_err(failed)
}

/// The bytes of a file that an earlier step wrote.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::Disk(format!("read {}", path.display()), error))
}

/// The files that lie in a folder itself; none where it cannot be read.
pub(super) fn beside(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect()
}

/// The files of a folder, sorted by their names.
pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = disk::regular_below(folder);
    files.sort();
    files
}
