//! Reading and printing outside of a project: specs of other folders, files that a person named, standard output.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use specfiles::{Kind, Refusal};
use speclang::text::screen;
use speclang::{Severity, Sources, Unread};

use crate::{Failure, Outcome};

/// All YAML files below a folder of specs, and the pages of guides, by their paths there, shown to people behind `shown`.
#[must_use]
pub fn specs_below(folder: &Path, shown: &str) -> Sources {
    sources(shown, specfiles::specs(folder))
}

/// What was read of a spec, and what could not be, as texts for the loader.
#[must_use]
pub fn sources(shown: &str, files: Vec<specfiles::Content>) -> Sources {
    Sources::with_unread(shown, files.into_iter().map(|(path, content)| (path, content.map_err(|why| unread(&why)))))
}

fn unread(why: &Refusal) -> Unread {
    let (text, at) = match why {
        Refusal::Text { before, at } => (before.clone(), *at),
        _ => (String::new(), 0),
    };
    let severity = if why.is_rule() { Severity::Warning } else { Severity::Error };
    Unread { severity, message: why.to_string(), help: why.help().to_owned(), text, at }
}

/// All regular files below a folder, sorted; none where the folder is missing.
#[must_use]
pub fn regular_below(folder: &Path) -> Vec<PathBuf> {
    let entries = specfiles::entries(folder).into_iter();
    entries.filter(|entry| entry.kind == Ok(Kind::File)).map(|entry| entry.path).collect()
}

/// A path below a folder, with `/` between its parts on every system.
#[must_use]
pub fn relative(folder: &Path, path: &Path) -> String {
    let rest = path.strip_prefix(folder).unwrap_or(path);
    rest.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The text of a file that a person named, or `None` where there is none. A link is theirs to follow.
///
/// # Errors
///
/// When it is none that is read.
pub fn read_named(path: &Path) -> Result<Option<String>, Failure> {
    optional(path, specfiles::read_named(path, specfiles::bounds::DATA))
}

pub(crate) fn optional(path: &Path, text: Result<String, Refusal>) -> Result<Option<String>, Failure> {
    match text {
        Ok(text) => Ok(Some(text)),
        Err(Refusal::Missing) => Ok(None),
        Err(refusal) => Err(Failure::Files(vec![(path.to_owned(), refusal)])),
    }
}

pub(crate) fn one(refused: (PathBuf, Refusal)) -> Failure {
    Failure::Files(vec![refused])
}

/// Prints to standard output; whatever the text holds, a terminal and a log of CI show it and no more.
///
/// # Errors
///
/// When it cannot be written.
pub fn print(text: &str) -> Outcome {
    print_rendered(&screen::plain(text))
}

/// Prints what a renderer has made for its reader; one that has seen enough, such as `head`, is no error.
///
/// # Errors
///
/// When it cannot be written.
pub fn print_rendered(text: &str) -> Outcome {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Disk("write to standard output".to_owned(), error))
        }
        _ => Ok(()),
    }
}
