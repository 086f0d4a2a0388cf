//! Lists the project's spec files, so that the server carries them and runs without the repository.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn yaml_below(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("the folder of specs can be read");
    for entry in entries {
        let path = entry.expect("the folder of specs can be read").path();
        if path.is_dir() {
            yaml_below(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            found.push(path);
        }
    }
}

fn main() {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the folder"));
    let specs = manifest.parent().expect("the crate lies in the workspace").join("spec");
    println!("cargo::rerun-if-changed={}", specs.display());
    let mut found = Vec::new();
    yaml_below(&specs, &mut found);
    found.sort();
    let mut table = String::from("pub(crate) const FILES: &[(&str, &str)] = &[\n");
    for path in found {
        let name = path.strip_prefix(&specs).expect("it lies below").to_string_lossy().replace('\\', "/");
        writeln!(table, "    ({name:?}, include_str!({:?})),", path.to_string_lossy()).expect("a text takes all");
    }
    table.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    fs::write(out.join("spec_files.rs"), table).expect("the table can be written");
}
