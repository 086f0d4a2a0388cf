//! What a build script is given for what it asks: modules, all errors at once, and files that are not touched for nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use specbuild::Clients;
use speclang::check::case;

/// The service of strangers, from the cases of the project's tests: nearly every construct of the language.
const STRANGERS: &str = concat!(
    include_str!("../../tests/cases/invented/service.yaml"),
    include_str!("../../tests/cases/invented/types.yaml"),
    include_str!("../../tests/cases/invented/operations.yaml"),
);

/// A folder of a test, with the specs in it.
struct Folder(PathBuf);

impl Folder {
    fn of(test: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("clients").join(test);
        let _ = fs::remove_dir_all(&root);
        for (_, path, text) in case(STRANGERS).iter() {
            let (_, inside) = path.split_once('/').expect("it lies in the folder of the service");
            let file = root.join("spec/parcels").join(inside);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, text.replace("service: base", "service: parcels")).expect("a file");
        }
        fs::create_dir_all(root.join("out")).expect("a folder");
        Self(root)
    }

    fn clients(&self) -> Clients {
        Clients::of(self.0.join("spec")).out(self.0.join("out"))
    }

    fn written(&self) -> BTreeMap<String, String> {
        let entries = fs::read_dir(self.0.join("out")).expect("a folder").map(|entry| entry.expect("an entry").path());
        let named = |path: PathBuf| {
            (
                path.file_name().expect("a name").to_string_lossy().into_owned(),
                fs::read_to_string(&path).expect("a text"),
            )
        };
        entries.map(named).collect()
    }
}

#[test]
fn a_service_becomes_one_module_without_files_features_and_a_root_of_its_own() {
    let folder = Folder::of("module");
    folder.clients().write().expect("it passes");
    let written = folder.written();
    assert_eq!(written.keys().collect::<Vec<_>>(), ["parcels.rs"]);
    let text = &written["parcels.rs"];
    let parsed = syn::parse_file(text).expect("items of Rust");
    assert!(parsed.attrs.is_empty(), "included text has no attributes of its own");
    let [syn::Item::Mod(module)] = parsed.items.as_slice() else { panic!("one module: {}", parsed.items.len()) };
    assert_eq!(module.ident, "parcels");
    let names = modules(module);
    assert!(names > 20, "{names} modules");
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    for gone in ["crate::", "feature =", "include_str!", "include!"] {
        let left: Vec<&&str> = code.iter().filter(|line| line.contains(gone)).collect();
        assert!(left.is_empty(), "{gone}: {left:?}");
    }
    let examples =
        text.lines().filter(|line| line.trim_start().starts_with("/// ```rust") || line.trim() == "/// ```ignore");
    assert!(examples.count() > 5, "examples are shown");
    assert!(text.contains("/// use crate::parcels::"), "examples name the module");
}

/// How many modules there are, all of which have their items with them.
fn modules(module: &syn::ItemMod) -> usize {
    let (_, items) = module.content.as_ref().unwrap_or_else(|| panic!("`{}` is in no other file", module.ident));
    let inner =
        items.iter().filter_map(|item| if let syn::Item::Mod(inner) = item { Some(modules(inner)) } else { None });
    1 + inner.sum::<usize>()
}

#[test]
fn features_decide_what_is_there() {
    let folder = Folder::of("features");
    folder.clients().write().expect("it passes");
    let without = folder.written();
    assert!(without["parcels.rs"].contains("#[cfg(all())]\npub mod "), "groups are there");
    folder.clients().features(["serde", "tls-ring", "environment"]).write().expect("it passes");
    let with = folder.written();
    let off = |text: &str| text.matches("any()").count();
    assert!(off(&with["parcels.rs"]) < off(&without["parcels.rs"]));
    let refused = folder.clients().features(["serdes"]).write().expect_err("no such feature");
    assert!(
        refused.to_string().starts_with("error: unknown feature `serdes`, expected one of: blocking, "),
        "{refused}"
    );
}

#[test]
fn all_errors_of_a_spec_are_told_with_their_lines_and_nothing_is_written() {
    let folder = Folder::of("errors");
    let service = folder.0.join("spec/parcels/service.yaml");
    let text = fs::read_to_string(&service).expect("a spec");
    fs::write(&service, text.replace("zone:", "zon:").replace("title:", "titel:")).expect("a spec");
    let refused = folder.clients().write().expect_err("two errors");
    for (told, shown) in
        [refused.to_string(), format!("{refused:?}")].iter().flat_map(|told| [(told, "`zon`"), (told, "`titel`")])
    {
        assert!(told.contains(shown) && told.contains("spec/parcels/service.yaml:"), "{told}");
    }
    assert!(folder.written().is_empty());
    fs::write(&service, text).expect("a spec");
    let refused = folder.clients().service("parsels").write().expect_err("no such service");
    assert_eq!(refused.to_string(), "error: unknown service `parsels`, expected one of: parcels");
    let refused = Clients::of(folder.0.join("specs")).out(folder.0.join("out")).write().expect_err("no such folder");
    assert!(refused.to_string().starts_with("error: no spec files found below "), "{refused}");
}

#[test]
fn a_module_that_is_the_same_is_not_written_again() {
    let folder = Folder::of("again");
    folder.clients().write().expect("it passes");
    let file = folder.0.join("out/parcels.rs");
    let before = fs::read_to_string(&file).expect("a text");
    // Whoever may not write it need not.
    let mut rights = fs::metadata(&file).expect("a file").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&file, rights).expect("rights");
    let at = fs::metadata(&file).expect("a file").modified().expect("a time");
    folder.clients().write().expect("it passes");
    assert_eq!(fs::metadata(&file).expect("a file").modified().expect("a time"), at);
    let service = folder.0.join("spec/parcels/service.yaml");
    let text = fs::read_to_string(&service).expect("a spec");
    fs::write(&service, text.replace("title: ", "title: New ")).expect("a spec");
    folder.clients().write().expect("it passes");
    assert_ne!(fs::read_to_string(&file).expect("a text"), before);
}
