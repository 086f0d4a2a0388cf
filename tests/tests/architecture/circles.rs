//! Files that name each other in a circle: only where the work itself goes round.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use project_tests::files;

/// Modules that may, by the folder of their crate, and why.
const MAY: &[(&str, &str, &[&str])] = &[
    ("cli", "a value of a union is read as each of its types", &["input::json", "input::text", "input::union"]),
    ("generator", "types stand within types", &["lower::shapes", "lower::unions"]),
    (
        "generator",
        "expressions hold statements, and statements expressions",
        &[
            "rust::assign",
            "rust::chain",
            "rust::control",
            "rust::flat",
            "rust::item",
            "rust::list",
            "rust::shape",
            "rust::statement",
            "rust::write",
        ],
    ),
    (
        "runtime",
        "values stand within values, and what is watched in a body is read afterwards",
        &["decode::object", "decode::reader", "decode::skip", "decode::watch", "decode::whole"],
    ),
    (
        "runtime",
        "an encoding is a table of functions, and parts name theirs",
        &["encode::encoding", "encode::form", "encode::multipart", "encode::parts", "encode::plain"],
    ),
];

type Module = Vec<String>;

/// The module of a file of a crate.
fn module(source: &Path, file: &Path) -> Module {
    let inside = file.strip_prefix(source).expect("a file of the crate").with_extension("");
    let mut names: Module = inside.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    names.pop_if(|last| ["lib", "main", "mod"].contains(&last.as_str()));
    names
}

/// All paths in the code; those of `{…}` behind `::` begin with what stands before it.
fn paths(tokens: TokenStream, before: &[String], found: &mut Vec<Module>) {
    let (mut path, mut colons) = (before.to_vec(), if before.is_empty() { 0 } else { 2 });
    for token in tokens {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
            TokenTree::Ident(name) => {
                if colons != 2 {
                    found.push(std::mem::take(&mut path));
                }
                path.push(name.to_string());
                colons = 0;
            }
            TokenTree::Group(group) => {
                let is_tree = colons == 2 && group.delimiter() == Delimiter::Brace;
                paths(group.stream(), if is_tree { &path } else { &[] }, found);
                found.push(std::mem::take(&mut path));
                colons = 0;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {
                found.push(std::mem::replace(&mut path, before.to_vec()));
                colons = if before.is_empty() { 0 } else { 2 };
            }
        }
    }
    found.push(path);
}

/// The module that a path in another one leads into, if it is one of the crate.
fn target(from: &Module, path: &[String], modules: &BTreeSet<Module>) -> Option<Module> {
    let mut whole = match path.first()?.as_str() {
        "crate" => path[1..].to_vec(),
        "self" => [from, &path[1..]].concat(),
        "super" => {
            let up = path.iter().take_while(|name| *name == "super").count();
            [&from[..from.len().checked_sub(up)?], &path[up..]].concat()
        }
        _ => return None,
    };
    while !modules.contains(&whole) {
        whole.pop()?;
    }
    // What a module is made of may look at it.
    (!from.starts_with(&whole)).then_some(whole)
}

/// Modules of a crate that lead back to themselves.
fn circling(source: &Path) -> BTreeSet<String> {
    let sources = files::below(source, "rs").into_iter().filter(|path| !path.ends_with("tests.rs"));
    let sources: BTreeMap<Module, _> = sources.map(|path| (module(source, &path), path)).collect();
    let modules: BTreeSet<Module> = sources.keys().cloned().collect();
    let named = sources.iter().map(|(from, path)| {
        let text = files::read(path);
        // What tests of a file use is not in the crate.
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let mut found = Vec::new();
        paths(code.parse().expect("code"), &[], &mut found);
        (from.clone(), found.iter().filter_map(|path| target(from, path, &modules)).collect())
    });
    let named: BTreeMap<Module, BTreeSet<Module>> = named.collect();
    let leads_back = |from: &&Module| {
        let mut seen = BTreeSet::new();
        let mut next: Vec<&Module> = named[*from].iter().collect();
        while let Some(module) = next.pop() {
            if seen.insert(module) {
                next.extend(&named[module]);
            }
        }
        seen.contains(*from)
    };
    named.keys().filter(leads_back).map(|module| module.join("::")).collect()
}

#[test]
fn files_name_each_other_in_one_direction() {
    for manifest in files::manifests() {
        let folder = files::inside(&manifest).replace("/Cargo.toml", "");
        if folder.starts_with("generated/") {
            continue;
        }
        let may = MAY.iter().filter(|(known, ..)| *known == folder).flat_map(|(.., modules)| *modules);
        let may: BTreeSet<String> = may.map(|module| (*module).to_owned()).collect();
        assert_eq!(
            circling(&manifest.with_file_name("src")),
            may,
            "the modules of {folder} that name each other in a circle"
        );
    }
}

#[test]
fn paths_of_trees_are_whole() {
    let mut found = Vec::new();
    let code = "use super::{a::{self, b}, c}; let x: crate::d::E = self::f(super::g::<H>());";
    paths(code.parse().expect("code"), &[], &mut found);
    let found: Vec<String> = found.iter().map(|path| path.join("::")).collect();
    for path in ["super::a::self", "super::a::b", "super::c", "crate::d::E", "self::f", "super::g"] {
        assert!(found.iter().any(|known| known == path), "{path} is missing in {found:?}");
    }
}
