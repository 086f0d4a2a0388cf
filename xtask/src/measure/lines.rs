//! Lines of the project's files, blank ones and comments included.

use std::path::Path;

use specwright::{Failure, Outcome, Project, disk};

use super::table::Table;

/// What is counted: a name, the folders, and the extensions that count; templates are code.
const PARTS: [(&str, &[&str], &[&str]); 11] = [
    ("spec (YAML)", &["spec"], &["yaml"]),
    ("specfiles", &["specfiles/src"], CODE),
    ("speclang", &["speclang/src"], CODE),
    ("specdiff", &["specdiff/src"], CODE),
    ("specdocs", &["specdocs/src", "specdocs/templates"], CODE),
    ("generator, including templates", &["generator/src"], CODE),
    ("runtime", &["runtime/src"], CODE),
    ("specwright", &["specwright/src"], CODE),
    ("conformance", &["conformance/src"], CODE),
    ("xtask", &["xtask/src"], CODE),
    (
        "tests, including those in crates",
        &["tests", "speclang/tests", "specdiff/tests", "generator/tests", "specdocs/tests", "runtime/tests"],
        CODE,
    ),
];

const CODE: &[&str] = &["rs", "j2", "html", "css", "js"];

/// Adds the section.
pub(super) fn add(project: &Project, table: &mut Table) -> Outcome {
    let root = project.root();
    table.title("Lines, including blank lines and comments");
    for (name, folders, extensions) in PARTS {
        let folders: Vec<_> = folders.iter().map(|folder| root.join(folder)).collect();
        table.row(name, count(project, &folders, |path| has_extension(path, extensions))?);
    }
    let generated = root.join("generated");
    let in_src = |path: &Path| {
        let inside = disk::relative(&generated, path);
        has_extension(path, CODE) && inside.split('/').nth(1) == Some("src")
    };
    table.row("generated (src)", count(project, std::slice::from_ref(&generated), in_src)?);
    Ok(())
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension().is_some_and(|extension| extensions.iter().any(|known| extension == *known))
}

fn count<P: AsRef<Path>>(project: &Project, folders: &[P], counts: impl Fn(&Path) -> bool) -> Result<usize, Failure> {
    let mut lines = 0;
    for folder in folders {
        for path in disk::regular_below(folder.as_ref()).iter().filter(|path| counts(path)) {
            lines += project.read(path)?.unwrap_or_default().lines().count();
        }
    }
    Ok(lines)
}
