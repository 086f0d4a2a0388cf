//! Lines of the project's files, blank ones and comments included.

use std::path::Path;

use specwright::{Failure, Outcome, Project, disk};

use super::table::Table;

/// What is counted: a name, the folders, and the extensions that count; templates are code.
const PARTS: &[(&str, &[&str], &[&str])] = &[
    ("spec (YAML)", &["spec"], &["yaml"]),
    ("specfiles", &["specfiles/src"], CODE),
    ("specyaml", &["specyaml/src"], CODE),
    ("speclang", &["speclang/src"], CODE),
    ("specdiff", &["specdiff/src"], CODE),
    ("specdocs", &["specdocs/src", "specdocs/templates"], CODE),
    ("generator, including templates", &["generator/src"], CODE),
    ("runtime", &["runtime/src"], CODE),
    ("cli", &["cli/src"], CODE),
    ("mock, and mocks with their tests", &["mock/src", "mocks"], CODE),
    ("specopenapi", &["specopenapi/src"], CODE),
    ("specbuild", &["specbuild/src"], CODE),
    (
        "specwright, including templates",
        &["specwright/src", "specwright/templates"],
        &["rs", "toml", "yaml", "yml", "json", "md"],
    ),
    ("conformance", &["conformance/src"], CODE),
    ("xtask", &["xtask/src"], CODE),
    (
        "tests, including those in crates",
        &[
            "tests",
            "cli/tests",
            "examples/tests",
            "mock/tests",
            "runtime/tests",
            "specbuild/tests",
            "specdiff/tests",
            "specdocs/tests",
            "speclang/tests",
            "specopenapi/tests",
            "specwright/tests",
            "xtask/tests",
        ],
        CODE,
    ),
];

const CODE: &[&str] = &["rs", "j2", "html", "css", "js"];

/// Adds the section.
pub(super) fn add(project: &Project, table: &mut Table) -> Outcome {
    let root = project.root();
    table.title("Lines, including blank lines and comments");
    for (name, folders, extensions) in PARTS.iter().copied() {
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

#[cfg(test)]
mod tests {
    use super::PARTS;
    use std::path::Path;

    /// Folders that are no part of the product: they show it, measure it, or try to break it.
    const BESIDE: &[&str] = &["bench", "examples", "fuzz", "tests"];

    #[test]
    fn every_crate_is_counted_and_so_are_its_tests() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the workspace");
        let counted: Vec<&str> = PARTS.iter().flat_map(|(_, folders, _)| *folders).copied().collect();
        for folder in &counted {
            assert!(root.join(folder).is_dir(), "{folder} is not there");
        }
        let mut seen = 0;
        for entry in std::fs::read_dir(root).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if !path.join("Cargo.toml").is_file() {
                continue;
            }
            for part in ["src", "tests"] {
                let folder = format!("{name}/{part}");
                let left = BESIDE.contains(&name.as_str());
                seen += usize::from(path.join(part).is_dir());
                assert!(left || !path.join(part).is_dir() || counted.contains(&folder.as_str()), "{folder}");
            }
        }
        assert!(seen > 15, "{seen}");
    }
}
