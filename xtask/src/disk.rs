//! Reading and writing: specs in, files and texts out, nothing half-written, nothing outside, nothing through a link.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use specfiles::{Entry, Kind, Refusal};
use speclang::text::screen;
use speclang::{Severity, Sources, Unread};

use crate::{Failure, Outcome};

/// The folder of the project; `XTASK_ROOT` names another one, for tests.
pub(crate) fn root() -> PathBuf {
    if let Some(root) = std::env::var_os("XTASK_ROOT") {
        return root.into();
    }
    // xtask lies one folder below it.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// All YAML files below `spec/`, and the pages of guides, by their paths there.
pub(crate) fn specs() -> Sources {
    specs_below(&root().join("spec"), "spec/")
}

/// The same for another folder of specs, whose paths are shown to people behind `shown`.
pub(crate) fn specs_below(folder: &Path, shown: &str) -> Sources {
    sources(shown, specfiles::specs(folder))
}

/// What was read of a spec, and what could not be, as texts for the loader.
pub(crate) fn sources(shown: &str, files: Vec<specfiles::Content>) -> Sources {
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
pub(crate) fn regular_below(folder: &Path) -> Vec<PathBuf> {
    let entries = specfiles::entries(folder).into_iter();
    entries.filter(|entry| entry.kind == Ok(Kind::File)).map(|entry| entry.path).collect()
}

/// The same of a folder that may hold nothing else.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    on_the_way(folder)?;
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

/// Whether a folder stands there; anything else that does is an error.
pub(crate) fn is_folder(path: &Path) -> Result<bool, Failure> {
    on_the_way(path)?;
    match std::fs::symlink_metadata(path).map_err(Refusal::from) {
        Ok(about) if about.is_dir() => Ok(true),
        Ok(about) if about.is_symlink() => Err(one((path.to_owned(), Refusal::Link))),
        Ok(_) => Err(one((path.to_owned(), Refusal::File))),
        Err(Refusal::Missing) => Ok(false),
        Err(refusal) => Err(one((path.to_owned(), refusal))),
    }
}

/// A path below a folder, with `/` between its parts on every system.
pub(crate) fn relative(folder: &Path, path: &Path) -> String {
    let rest = path.strip_prefix(folder).unwrap_or(path);
    rest.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The text of a regular file of the project, or `None` where there is none.
pub(crate) fn read(path: &Path) -> Result<Option<String>, Failure> {
    on_the_way(path)?;
    optional(path, specfiles::read(path, specfiles::bounds::DATA).and_then(specfiles::decode))
}

/// The text of a file that a person named, or `None` where there is none. A link is theirs to follow.
pub(crate) fn read_named(path: &Path) -> Result<Option<String>, Failure> {
    optional(path, specfiles::read_named(path, specfiles::bounds::DATA))
}

fn optional(path: &Path, text: Result<String, Refusal>) -> Result<Option<String>, Failure> {
    match text {
        Ok(text) => Ok(Some(text)),
        Err(Refusal::Missing) => Ok(None),
        Err(refusal) => Err(Failure::Files(vec![(path.to_owned(), refusal)])),
    }
}

/// Refuses links between the project's folder and a path below it.
fn on_the_way(path: &Path) -> Outcome {
    specfiles::way(&root(), path).map_err(one)
}

/// Refuses, all at once, the places of files that could not be written or removed, so that nothing is half done.
pub(crate) fn check_places<'a>(paths: impl IntoIterator<Item = &'a Path>) -> Outcome {
    let root = root();
    let mut refused: Vec<_> = paths.into_iter().filter_map(|path| specfiles::replaceable(&root, path).err()).collect();
    refused.sort_by(|(left, _), (right, _)| left.cmp(right));
    // A link on the way to many files is one fault.
    refused.dedup();
    if refused.is_empty() { Ok(()) } else { Err(Failure::Files(refused)) }
}

/// Writes a file beside its place and moves it there, so that nobody sees half of it.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    specfiles::replace(&root(), path, text).map_err(one)
}

/// Removes a regular file.
pub(crate) fn remove(path: &Path) -> Result<(), Failure> {
    specfiles::remove(&root(), path).map_err(one)
}

fn one(refused: (PathBuf, Refusal)) -> Failure {
    Failure::Files(vec![refused])
}

/// Prints to standard output; whatever the text holds, a terminal and a log of CI show it and no more.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    print_rendered(&screen::plain(text))
}

/// Prints what a renderer has made for its reader; one that has seen enough, such as `head`, is no error.
pub(crate) fn print_rendered(text: &str) -> Result<(), Failure> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Disk("write to standard output".to_owned(), error))
        }
        _ => Ok(()),
    }
}
