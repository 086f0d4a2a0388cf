//! Reading and writing: specs in, files and texts out, nothing half-written.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use speclang::Sources;
use speclang::text::screen;

use crate::Failure;

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
pub(crate) fn specs() -> Result<Sources, Failure> {
    specs_below(&root().join("spec"), "spec/")
}

/// The same for another folder of specs, whose paths are shown to people behind `shown`.
pub(crate) fn specs_below(folder: &Path, shown: &str) -> Result<Sources, Failure> {
    let mut files = Vec::new();
    for path in files_below(folder)? {
        if is_spec(&path) {
            let text =
                fs::read_to_string(&path).map_err(|error| Failure::Disk(format!("read {}", path.display()), error))?;
            files.push((relative(folder, &path), text));
        }
    }
    Ok(Sources::below(shown, files))
}

/// Whether a file belongs to a spec: YAML, or a page of a guide.
pub(crate) fn is_spec(path: &Path) -> bool {
    let is_page = path.extension().is_some_and(|extension| extension == "md")
        && path.parent().is_some_and(|folder| folder.ends_with("guide"));
    is_page || path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml")
}

/// All files below a folder, sorted; none where the folder is missing.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        let failed = |error| Failure::Disk(format!("read {}", folder.display()), error);
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(|error| Failure::Disk(format!("read {}", folder.display()), error))?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// A path below a folder, with `/` between its parts on every system.
pub(crate) fn relative(folder: &Path, path: &Path) -> String {
    let rest = path.strip_prefix(folder).unwrap_or(path);
    rest.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The text of a file, or `None` where there is none.
pub(crate) fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::Disk(format!("read {}", path.display()), error)),
    }
}

/// Writes a file beside its place and moves it there, so that nobody sees half of it.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let failed = |error| Failure::Disk(format!("write {}", path.display()), error);
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(failed)?;
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    fs::write(&beside, text).map_err(failed)?;
    fs::rename(&beside, path).map_err(failed)
}

/// Prints to standard output; whatever the text holds, a terminal and a log of CI show it and no more.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    print_rendered(&screen::plain(text))
}

/// Prints what a renderer has made for its reader; one that has seen enough, such as `head`, is no error.
pub(crate) fn print_rendered(text: &str) -> Result<(), Failure> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::Disk("write to standard output".to_owned(), error))
        }
        _ => Ok(()),
    }
}

/// Removes a file.
pub(crate) fn remove(path: &Path) -> Result<(), Failure> {
    fs::remove_file(path).map_err(|error| Failure::Disk(format!("remove {}", path.display()), error))
}
