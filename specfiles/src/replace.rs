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

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::{remove, replace, replace_durably};
    use crate::Refusal;

    #[test]
    fn a_link_is_neither_written_nor_removed_nor_gone_through() {
        let root = std::env::temp_dir().join(format!("specfiles-replace-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("victim")).unwrap();
        fs::create_dir_all(root.join("project")).unwrap();
        fs::write(root.join("victim/id"), "secret").unwrap();
        let project = root.join("project");
        symlink(root.join("victim/id"), project.join("file")).unwrap();
        symlink(root.join("victim"), project.join("folder")).unwrap();
        for (path, part) in [("file", "file"), ("folder", "folder"), ("folder/id", "folder"), ("folder/new", "folder")]
        {
            let refused = (project.join(part), Refusal::Link);
            assert_eq!(replace(&project, &project.join(path), "x"), Err(refused.clone()), "{path}");
            assert_eq!(replace_durably(&project, &project.join(path), "x"), Err(refused.clone()), "{path}");
            assert_eq!(remove(&project, &project.join(path)), Err(refused), "{path}");
        }
        assert!(replace(&project, &project.join("../victim/id"), "x").is_err());
        assert!(fs::symlink_metadata(project.join("file")).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(root.join("victim/id")).unwrap(), "secret");
        assert_eq!(fs::read_dir(root.join("victim")).unwrap().count(), 1);
        fs::remove_dir_all(&root).unwrap();
    }
}
