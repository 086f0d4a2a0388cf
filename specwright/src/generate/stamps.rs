//! What generated files were made of, kept below `target/`: it spares the next run what has not changed, and may be deleted at any time.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use generator::{Fingerprint, Past, Stamp};

use crate::{Failure, Project};

/// Stamps of each file, by its path in the project.
pub(super) type Stamps = BTreeMap<String, Vec<Stamp>>;

/// The files of the project as they stand, and what they were made of.
pub(super) struct Memory<'a> {
    project: &'a Project,
    generator: Option<Fingerprint>,
    stamps: Stamps,
    refused: Mutex<Option<Failure>>,
}

/// The files below one folder of the project, `""` or one that ends in `/`.
pub(super) struct Below<'a>(pub(super) &'a Memory<'a>, pub(super) &'a str);

impl<'a> Memory<'a> {
    /// With all that is remembered of them; where nobody says which program runs, with nothing: all of them are worked out anew.
    pub(super) fn new(project: &'a Project, generator: Option<Fingerprint>) -> Self {
        let text = generator.and_then(|_| project.read(&place(project.root())).ok().flatten());
        let stamps = text.and_then(|text| parsed(&text)).unwrap_or_default();
        Self { project, generator, stamps, refused: Mutex::new(None) }
    }

    /// A file that could not be read.
    pub(super) fn refused(&self) -> Result<(), Failure> {
        let refused = self.refused.lock().ok().and_then(|mut refused| refused.take());
        refused.map_or(Ok(()), Err)
    }

    /// Keeps what files were made of, and where not all were emitted, what was known of the others. Whatever prevents that is no
    /// fault.
    pub(super) fn keep(&self, emitted: Stamps, all: bool) {
        let mut stamps = if all { Stamps::new() } else { self.stamps.clone() };
        stamps.extend(emitted);
        if self.generator.is_some() && stamps != self.stamps {
            let _ = self.project.write(&place(self.project.root()), &written(&stamps));
        }
    }
}

impl Past for Below<'_> {
    fn generator(&self) -> Option<Fingerprint> {
        self.0.generator
    }

    fn text(&self, path: &str) -> Option<String> {
        let Self(memory, folder) = self;
        memory.project.read(&memory.project.root().join(folder).join(path)).unwrap_or_else(|failure| {
            if let Ok(mut refused) = memory.refused.lock() {
                refused.get_or_insert(failure);
            }
            None
        })
    }

    fn stamps(&self, path: &str) -> &[Stamp] {
        let Self(memory, folder) = self;
        memory.stamps.get(&format!("{folder}{path}")).map_or(&[], Vec::as_slice)
    }
}

fn place(root: &Path) -> PathBuf {
    root.join("target/generate/stamps")
}

/// A line for each file, and behind it, indented, one for each of its pieces.
fn written(stamps: &Stamps) -> String {
    let mut text = String::new();
    for (path, stamps) in stamps {
        let _ = writeln!(text, "{path}");
        for Stamp { inputs, text: hash, start, end } in stamps {
            let _ = writeln!(text, " {inputs:032x} {hash:032x} {start} {end}");
        }
    }
    text
}

/// Stamps from what was written; `None` where it is something else.
fn parsed(text: &str) -> Option<Stamps> {
    let mut stamps = Stamps::new();
    let mut path = "";
    for line in text.lines() {
        let Some(stamp) = line.strip_prefix(' ') else {
            path = line;
            continue;
        };
        let mut words = stamp.split(' ');
        let (inputs, hash, start, end) = (words.next()?, words.next()?, words.next()?, words.next()?);
        let number = |hex| Fingerprint::from_str_radix(hex, 16).ok();
        let stamp =
            Stamp { inputs: number(inputs)?, text: number(hash)?, start: start.parse().ok()?, end: end.parse().ok()? };
        stamps.entry(path.to_owned()).or_default().push(stamp);
    }
    Some(stamps)
}

#[cfg(test)]
mod tests {
    use super::{Stamp, Stamps, parsed, written};

    #[test]
    fn what_is_written_is_read() {
        let stamp = |inputs| Stamp { inputs, text: u128::MAX, start: 3, end: 40 };
        let stamps: Stamps =
            [("a/b.rs".to_owned(), vec![stamp(1)]), ("c d.rs".to_owned(), vec![stamp(2), stamp(3)])].into();
        assert_eq!(parsed(&written(&stamps)), Some(stamps));
        assert_eq!(parsed("a.rs\n 1 2 3\n"), None);
        assert_eq!(parsed("a.rs\n 1 zz 3 4\n"), None);
    }
}
