//! Where the project's files lie, and the specs that tests keep beside their code.

use std::fs;
use std::path::{Path, PathBuf};

use speclang::Sources;
use speclang::check::case;

/// The folder of the project.
#[must_use]
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The folder of the cases that tests read.
#[must_use]
pub fn cases() -> PathBuf {
    root().join("tests/cases")
}

/// All files with that extension below a folder, sorted; none where the folder is missing.
#[must_use]
pub fn below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = all_below(folder);
    found.retain(|path| path.extension().is_some_and(|known| known == extension));
    found
}

/// All files below a folder, sorted; none where the folder is missing.
#[must_use]
pub fn all_below(folder: &Path) -> Vec<PathBuf> {
    let inside = |path: PathBuf| if path.is_dir() { all_below(&path) } else { vec![path] };
    let mut found: Vec<PathBuf> = all_in(folder).into_iter().flat_map(inside).collect();
    found.sort();
    found
}

/// Files and folders of a folder, sorted.
fn all_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut found: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    found.sort();
    found
}

/// Manifests of all crates of the workspace.
#[must_use]
pub fn manifests() -> Vec<PathBuf> {
    let text = read(&root().join("Cargo.toml"));
    let members = text.lines().find_map(|line| line.strip_prefix("members = ")).unwrap_or_default();
    let members = members.split('"').skip(1).step_by(2);
    let folders = members.flat_map(|member| match member.strip_suffix("/*") {
        Some(folder) => all_in(&root().join(folder)),
        None => vec![root().join(member)],
    });
    folders.map(|folder| folder.join("Cargo.toml")).filter(|path| path.is_file()).collect()
}

/// All Rust files that people write.
#[must_use]
pub fn sources() -> Vec<PathBuf> {
    let written = [
        "specfiles",
        "specyaml",
        "speclang",
        "specdiff",
        "generator",
        "specdocs",
        "specopenapi",
        "runtime",
        "cli",
        "mock",
        "mocks",
        "specwright",
        "conformance",
        "xtask",
        "tests",
        "fuzz",
        "bench",
    ];
    written.iter().flat_map(|folder| below(&root().join(folder), "rs")).collect()
}

/// Name of a file without its extension.
#[must_use]
pub fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A path below the folder of the project, with `/` between its parts on every system.
#[must_use]
pub fn inside(path: &Path) -> String {
    let rest = path.strip_prefix(root()).unwrap_or(path);
    rest.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The text of a file.
///
/// # Panics
///
/// When the file cannot be read.
#[must_use]
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The spec whose files stand in the bundles of a folder of cases.
#[must_use]
pub fn spec(folder: &str) -> Sources {
    let bundles: Vec<String> = below(&cases().join(folder), "yaml").iter().map(|path| read(path)).collect();
    case(&bundles.concat())
}
