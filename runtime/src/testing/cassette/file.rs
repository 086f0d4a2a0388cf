//! The file of a cassette: a line that says what it is, and one for each exchange.

use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::CassetteError;
use super::entry::Entry;

/// The first line.
const HEAD: &str = r#"{"cassette":1}"#;

/// Most bytes that are read.
const MOST: u64 = 64 * 1024 * 1024;

/// Reads all exchanges.
pub(super) fn read(path: &Path) -> Result<Vec<Entry>, CassetteError> {
    let wrong = |error: &io::Error| CassetteError::new(path, format!("cannot be read: {error}"));
    let file = File::open(path).map_err(|error| wrong(&error))?;
    let mut bytes = Vec::new();
    let length = file.take(MOST + 1).read_to_end(&mut bytes).map_err(|error| wrong(&error))?;
    if length as u64 > MOST {
        return Err(CassetteError::new(path, format!("it has more than {} MiB", MOST >> 20)));
    }
    let text = String::from_utf8(bytes).map_err(|error| CassetteError::new(path, error.to_string()))?;
    let mut lines = text.lines().enumerate();
    if lines.next().is_none_or(|(_, head)| head != HEAD) {
        return Err(CassetteError::at(path, 1, format!("it is no cassette: one begins with the line {HEAD}")));
    }
    let entry = |(index, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| CassetteError::at(path, index + 1, error.to_string()))
    };
    lines.filter(|(_, line)| !line.trim().is_empty()).map(entry).collect()
}

/// Checks that a file can be written there without loss: there is none, or a cassette.
pub(super) fn check(path: &Path) -> Result<(), CassetteError> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(CassetteError::new(path, format!("cannot be looked at: {error}"))),
        Ok(found) if !found.is_file() => Err(CassetteError::new(path, "it is no regular file")),
        Ok(found) if found.len() == 0 => Ok(()),
        Ok(_) => read(path).map(drop),
    }
}

/// Writes all exchanges, in place of what the file held: it has all of them or is as it was. Others than its owner cannot read a
/// file that is new, as responses tell about an account.
pub(super) fn write(path: &Path, entries: &[Entry]) -> Result<(), CassetteError> {
    let mut text = format!("{HEAD}\n");
    for entry in entries {
        let line = serde_json::to_string(entry);
        text.push_str(&line.map_err(|error| CassetteError::new(path, error.to_string()))?);
        text.push('\n');
    }
    let wrong = |error: &io::Error| CassetteError::new(path, format!("cannot be written: {error}"));
    let beside = beside(path).ok_or_else(|| CassetteError::new(path, "it has no file name"))?;
    let written = new_file(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, path)
    });
    written.map_err(|error| {
        // What is left of it is of no use, and the first error is the one that counts.
        let _ = fs::remove_file(&beside);
        wrong(&error)
    })
}

/// A file in the same folder, for what is not complete. Its name is another one in each program that writes.
fn beside(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_string_lossy();
    let number = RandomState::new().build_hasher().finish();
    Some(path.with_file_name(format!(".{name}.{number:016x}.part")))
}

fn new_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
