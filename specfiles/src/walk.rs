//! The files below a folder, each by its own type, within bounds.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{Refusal, Role, bounds, decode, read, role, shown};

/// What lies in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link, wherever it leads.
    Link,
    /// A pipe, a socket or a device.
    Special,
}

/// One thing below a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Path on disk.
    pub path: PathBuf,
    /// Path below the folder, with `/` between its parts, as it is shown.
    pub inside: String,
    /// What it is, or why nobody can tell.
    pub kind: Result<Kind, Refusal>,
}

/// A file of a spec: its path below the folder, and its text or why there is none.
pub type Content = (String, Result<String, Refusal>);

/// Everything below a folder that is not a folder itself, sorted; folders that are refused stand among it. None where the folder
/// is missing. What git keeps in `.git` is passed over.
#[must_use]
pub fn entries(folder: &Path) -> Vec<Entry> {
    let mut found = Vec::new();
    match fs::symlink_metadata(folder) {
        Ok(about) if about.is_dir() => {}
        Ok(about) if about.is_symlink() => return vec![refused(folder, String::new(), Refusal::Link)],
        Ok(_) => return vec![refused(folder, String::new(), Refusal::File)],
        Err(error) => {
            return match Refusal::from(error) {
                Refusal::Missing => found,
                other => vec![refused(folder, String::new(), other)],
            };
        }
    }
    let mut folders = vec![(folder.to_owned(), String::new(), 0)];
    let mut seen = 0;
    while let Some((folder, inside, depth)) = folders.pop() {
        if depth > bounds::DEPTH {
            found.push(refused(&folder, inside, Refusal::Deep));
            continue;
        }
        let listed = match listed(&folder, bounds::ENTRIES - seen) {
            Ok(listed) => listed,
            Err(refusal) => {
                found.push(refused(&folder, inside, refusal));
                continue;
            }
        };
        if depth > 0 && listed.iter().any(|(name, _)| name == ".git") {
            found.push(refused(&folder, inside, Refusal::Repository));
            continue;
        }
        for (name, kind) in listed {
            seen += 1;
            let path = folder.join(&name);
            let (name, escaped) = shown(&name);
            let inside = if inside.is_empty() { name } else { format!("{inside}/{name}") };
            if seen == bounds::ENTRIES {
                found.push(refused(&path, inside, Refusal::Many));
                found.sort_by(|left, right| left.inside.cmp(&right.inside));
                return found;
            }
            let kind = if escaped { Err(Refusal::Name) } else { kind };
            match kind {
                Ok(Kind::Folder) if inside == ".git" => {}
                Ok(Kind::Folder) => folders.push((path, inside, depth + 1)),
                kind => found.push(Entry { path, inside, kind }),
            }
        }
    }
    found.sort_by(|left, right| left.inside.cmp(&right.inside));
    found
}

/// The files of the specs below a folder, sorted by path: texts, and what was refused.
#[must_use]
pub fn specs(folder: &Path) -> Vec<Content> {
    let entries = entries(folder).into_iter();
    collect(entries.map(|Entry { path, inside, kind }| (inside, kind, move |limit| read(&path, limit))))
}

/// The same for files that lie elsewhere: their paths and kinds, in order, and how each is read.
pub fn collect<R: FnOnce(u64) -> Result<Vec<u8>, Refusal>>(
    entries: impl IntoIterator<Item = (String, Result<Kind, Refusal>, R)>,
) -> Vec<Content> {
    let mut found: Vec<Content> = Vec::new();
    let (mut files, mut all) = (0, 0);
    for (inside, kind, bytes) in entries {
        let content = match (role(&inside), kind) {
            (Role::Hidden, _) => Err(Refusal::Hidden),
            (Role::Other, Ok(Kind::File | Kind::Folder)) => continue,
            (Role::Other, _) if is_hidden(&inside) => continue,
            // Whatever it is called: a link may stand for a folder of specs, and so may a folder that cannot be read.
            (_, Err(refusal)) => Err(refusal),
            (_, Ok(Kind::Link)) => Err(Refusal::Link),
            (_, Ok(Kind::Special)) => Err(Refusal::Special),
            (Role::Spec, Ok(Kind::Folder)) => Err(Refusal::Folder),
            (Role::Spec, Ok(Kind::File)) if files == bounds::FILES => {
                found.push((inside, Err(Refusal::Many)));
                break;
            }
            (Role::Spec, Ok(Kind::File)) => {
                files += 1;
                let bytes = bytes(bounds::FILE);
                all += bytes.as_ref().map_or(0, Vec::len) as u64;
                if all > bounds::ALL {
                    found.push((inside, Err(Refusal::Much)));
                    break;
                }
                bytes.and_then(decode)
            }
        };
        found.push((inside, content));
    }
    found
}

fn is_hidden(inside: &str) -> bool {
    inside.split('/').any(|name| name.starts_with('.'))
}

fn refused(path: &Path, inside: String, refusal: Refusal) -> Entry {
    Entry { path: path.to_owned(), inside, kind: Err(refusal) }
}

/// A name in a folder, and what it is.
type Listed = (OsString, Result<Kind, Refusal>);

/// Names in a folder with what they are, sorted, so that bounds cut off the same things everywhere.
fn listed(folder: &Path, most: usize) -> Result<Vec<Listed>, Refusal> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)?.take(most) {
        let entry = entry?;
        let kind = entry.file_type().map_err(Refusal::from).map(|kind| match kind {
            kind if kind.is_file() => Kind::File,
            kind if kind.is_dir() => Kind::Folder,
            kind if kind.is_symlink() => Kind::Link,
            _ => Kind::Special,
        });
        names.push((entry.file_name(), kind));
    }
    names.sort_by(|(left, _), (right, _)| left.cmp(right));
    Ok(names)
}
