//! Every spec file names the schema, so that an editor completes and explains its keys.

use std::fs;
use std::path::{Path, PathBuf};

fn yaml_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            yaml_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            found.push(path);
        }
    }
}

#[test]
fn the_first_line_names_the_schema() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let mut files = Vec::new();
    yaml_files(&spec, &mut files);
    assert!(files.len() > 31, "{} files", files.len());
    for file in files {
        let depth = file.strip_prefix(&spec).expect("a path below spec/").components().count() - 1;
        let wanted = format!("# yaml-language-server: $schema={}schema.json", "../".repeat(depth));
        let text = fs::read_to_string(&file).expect("a file");
        assert_eq!(text.lines().next(), Some(wanted.as_str()), "{}", file.display());
    }
}
