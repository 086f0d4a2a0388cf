//! Carries the project's spec files, as every verb reads them, so that the server runs without the repository.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

fn main() {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the folder"));
    // In its package they lie beside it, where a link leads to them here; specs are read through no link.
    let packed = manifest.join("spec");
    let is_packed = packed.symlink_metadata().is_ok_and(|found| found.is_dir());
    let specs = if is_packed { packed } else { manifest.join("../../spec") };
    println!("cargo::rerun-if-changed={}", specs.display());
    let mut table = String::from("pub(crate) const FILES: &[(&str, &str)] = &[\n");
    for (path, content) in specfiles::specs(&specs) {
        match content {
            // The text itself: a path would be followed again, by the compiler and wherever it leads then.
            Ok(text) => writeln!(table, "    ({path:?}, {text:?}),").expect("a text takes all"),
            Err(why) if why.is_rule() => println!("cargo::warning=spec/{path}: {why}; {}", why.help()),
            Err(why) => println!("cargo::error=spec/{path}: {why}; {}", why.help()),
        }
    }
    table.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    fs::write(out.join("spec_files.rs"), table).expect("the table can be written");
}
