//! Whole crates: rustfmt leaves every file alone, also where names are longer or shorter than those of the spec.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::FileSet;
use project_tests::files;
use speclang::check::case;
use speclang::{Sources, load_and_check};

use super::witness;

/// Writes the crates of a spec below a folder of its own, and asks rustfmt.
fn ask(name: &str, sources: &Sources) {
    let (api, found) = load_and_check(sources);
    assert!(found.iter().all(|each| each.severity != speclang::Severity::Error), "{name}: {found:#?}");
    let mut all = FileSet::default();
    api.services.iter().for_each(|service| all.extend(generator::generate(service)));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("printed").join(name);
    let _ = fs::remove_dir_all(&folder);
    let mut roots = Vec::new();
    for (path, text) in all.iter() {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().expect("files lie in folders")).expect("a folder");
        fs::write(&file, text).expect("a file");
        // Modules are found by those that name them.
        let is_root = ["lib.rs", "main.rs", "limits.rs", "program.rs", "wire_cases/mod.rs"];
        if is_root.iter().any(|end| path.ends_with(end)) {
            roots.push(file);
        }
    }
    assert!(!roots.is_empty(), "{name} makes no crate");
    witness::leaves_alone(&folder, &roots);
}

fn own() -> Vec<(String, String)> {
    let folder = files::root().join("spec");
    let below = |path: &PathBuf| files::inside(path).trim_start_matches("spec/").to_owned();
    files::below(&folder, "yaml").iter().map(|path| (below(path), files::read(path))).collect()
}

#[test]
fn rustfmt_leaves_the_crates_of_every_spec_alone() {
    ask("own", &Sources::new(own()));
    for name in ["obstacle", "invented"] {
        ask(name, &files::spec(name));
    }
    for path in files::below(&files::cases().join("emit"), "yaml") {
        ask(&files::stem(&path), &case(&files::read(&path)));
    }
}

/// Each name with so many letters more, which differ from name to name.
fn longer(seed: usize, longest: usize) -> Sources {
    let files = own();
    let (api, _) = load_and_check(&Sources::new(files.clone()));
    let mut names = BTreeMap::new();
    for service in &api.services {
        let ids = service.operations.iter().map(|operation| operation.id.value.clone());
        let own =
            service.operations.iter().flat_map(|operation| operation.types.iter().map(|(name, _)| name.value.clone()));
        let shared = service.types.iter().map(|item| item.name.value.clone());
        for (index, name) in ids.chain(own).chain(shared).enumerate() {
            let more = (index * 7 + seed * 13) % longest;
            names.insert(name.clone(), format!("{name}{}", &"NmLkJhGfDsQwErTyUpZxCvBnMaSdFgHjKlPoIuYtReWq"[..more]));
        }
    }
    let renamed = files.into_iter().map(|(path, text)| (path, with_names(&text, &names)));
    Sources::new(renamed.collect::<Vec<_>>())
}

/// The text with other names for whole words.
fn with_names(text: &str, names: &BTreeMap<String, String>) -> String {
    let is_word = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(begin) = rest.find(is_word) {
        let end = rest[begin..].find(|character| !is_word(character)).map_or(rest.len(), |length| begin + length);
        let word = &rest[begin..end];
        out.push_str(&rest[..begin]);
        out.push_str(names.get(word).map_or(word, String::as_str));
        rest = &rest[end..];
    }
    out + rest
}

#[test]
fn rustfmt_leaves_crates_with_longer_names_alone() {
    for seed in 0..3 {
        ask(&format!("longer-{seed}"), &longer(seed, 40));
    }
}
