//! Reading one file: a regular one, not more of it than wanted, and as text.

use std::fs::{self, File, Metadata};
use std::io::Read;
use std::path::Path;

use crate::Refusal;

/// The bytes of a regular file, by its own type: a link is refused.
///
/// # Errors
///
/// When it is none, holds more than `limit` bytes, or cannot be read.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Refusal> {
    let seen = fs::symlink_metadata(path)?;
    refuse(&seen)?;
    // Opening a pipe that took the file's place in between would wait for a writer; nothing that only lies there can do that.
    let file = File::open(path)?;
    let opened = file.metadata()?;
    refuse(&opened)?;
    if !same(&seen, &opened) {
        return Err(Refusal::Changed);
    }
    bytes(file, &opened, limit)
}

/// The text of a file that a person named on the command line: links are theirs to follow.
///
/// # Errors
///
/// When it is no regular file, holds more than `limit` bytes, cannot be read, or is not UTF-8.
pub fn read_named(path: &Path, limit: u64) -> Result<String, Refusal> {
    refuse(&fs::metadata(path)?)?;
    let file = File::open(path)?;
    let opened = file.metadata()?;
    refuse(&opened)?;
    decode(bytes(file, &opened, limit)?)
}

/// Bytes as UTF-8.
///
/// # Errors
///
/// When they are not.
pub fn decode(bytes: Vec<u8>) -> Result<String, Refusal> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Refusal::Wide);
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.into_bytes();
        let end = bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |length| at + length);
        Refusal::Text { before: String::from_utf8_lossy(&bytes[..end]).into_owned(), at }
    })
}

fn bytes(file: File, opened: &Metadata, limit: u64) -> Result<Vec<u8>, Refusal> {
    if opened.len() > limit {
        return Err(Refusal::Large(limit));
    }
    // Room for all of it at once; a file that grows, or does not say its size, ends at the limit too.
    let mut bytes = Vec::with_capacity(usize::try_from(opened.len()).unwrap_or_default());
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(Refusal::Large(limit)) } else { Ok(bytes) }
}

fn refuse(about: &Metadata) -> Result<(), Refusal> {
    match about.file_type() {
        kind if kind.is_file() => Ok(()),
        kind if kind.is_symlink() => Err(Refusal::Link),
        kind if kind.is_dir() => Err(Refusal::Folder),
        _ => Err(Refusal::Special),
    }
}

/// Whether both are the same file.
#[cfg(unix)]
fn same(seen: &Metadata, opened: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;

    (seen.dev(), seen.ino()) == (opened.dev(), opened.ino())
}

/// Whether both are the same file, as far as this system tells.
#[cfg(not(unix))]
fn same(_: &Metadata, _: &Metadata) -> bool {
    true
}
