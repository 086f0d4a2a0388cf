//! Writing one file: a new one beside its place, which then takes the place of a regular file and of nothing else.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::{Refusal, way};

/// Whether a file could be written there: nothing or a regular file stands at its place, and no link on the way from `root`.
///
/// # Errors
///
/// With the part of the way that is wrong.
pub fn replaceable(root: &Path, path: &Path) -> Result<(), (PathBuf, Refusal)> {
    way(root, path)?;
    let refuse = |refusal| Err((path.to_owned(), refusal));
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_file() => Ok(()),
        Ok(about) if about.is_symlink() => refuse(Refusal::Link),
        Ok(about) if about.is_dir() => refuse(Refusal::Folder),
        Ok(_) => refuse(Refusal::Special),
        Err(error) => match Refusal::from(error) {
            Refusal::Missing => Ok(()),
            other => refuse(other),
        },
    }
}

/// Writes a file, with the folders on its way; nobody sees half of it, and a file that stood there keeps its permissions.
///
/// # Errors
///
/// When something other than a regular file stands at its place, a link lies on the way from `root`, or the disk refuses.
pub fn replace(root: &Path, path: &Path, text: &str) -> Result<(), (PathBuf, Refusal)> {
    write(root, path, text, false)
}

/// The same, and the system has put it on the disk before the old file goes: for data that is nowhere else.
///
/// # Errors
///
/// As [`replace`].
pub fn replace_durably(root: &Path, path: &Path, text: &str) -> Result<(), (PathBuf, Refusal)> {
    write(root, path, text, true)
}

fn write(root: &Path, path: &Path, text: &str, durable: bool) -> Result<(), (PathBuf, Refusal)> {
    replaceable(root, path)?;
    let failed = |error: io::Error| (path.to_owned(), Refusal::from(error));
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    let (beside, file) = beside(path).map_err(failed)?;
    fill(file, path, text, durable).and_then(|()| fs::rename(&beside, path)).map_err(|error| {
        // It is ours and new; whether it can be removed changes nothing about the error.
        let _ = fs::remove_file(&beside);
        failed(error)
    })
}

/// Removes a regular file below `root`.
///
/// # Errors
///
/// As [`replace`].
pub fn remove(root: &Path, path: &Path) -> Result<(), (PathBuf, Refusal)> {
    replaceable(root, path)?;
    fs::remove_file(path).map_err(|error| (path.to_owned(), error.into()))
}

fn fill(mut file: File, path: &Path, text: &str, durable: bool) -> io::Result<()> {
    file.write_all(text.as_bytes())?;
    if let Ok(about) = fs::symlink_metadata(path) {
        file.set_permissions(about.permissions())?;
    }
    if durable { file.sync_all() } else { Ok(()) }
}

/// A new file in the same folder, hidden, whose name nothing had before.
fn beside(path: &Path) -> io::Result<(PathBuf, File)> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let mut tries = 0;
    loop {
        tries += 1;
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let mut name = std::ffi::OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".{}-{number}.part", std::process::id()));
        let beside = path.with_file_name(name);
        // A link that waits under this name is no new file, so nothing is written through it.
        match File::create_new(&beside) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tries < 1000 => {}
            other => return other.map(|file| (beside, file)),
        }
    }
}
