//! Every public item of a generated crate, found by walking its text, and the caller that uses them all.

use std::collections::BTreeMap;

use generator::FileSet;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Item, ItemMod, ItemUse, UseTree, Visibility};

use crate::caller;

/// Stands for the path of the crate in the text of a caller.
pub(crate) const KRATE: &str = "__krate";

/// A caller of all public items; one module for each module of the crate.
pub(crate) fn caller(files: &FileSet, package: &str) -> String {
    let mut walk = Walk { files, package, modules: Vec::new() };
    let items = walk.file("src/lib.rs");
    walk.module(&items, "src", &[], &Exports::All);
    let numbered = walk.modules.iter().enumerate();
    numbered.map(|(number, text)| format!("mod m{number} {{\n{text}}}\n")).collect::<Vec<_>>().concat()
}

/// Which items of a module callers reach.
#[derive(Debug)]
enum Exports {
    /// The public ones: the module is public itself.
    All,
    /// Those that the module around hands out.
    Named(Vec<String>),
}

struct Walk<'a> {
    files: &'a FileSet,
    package: &'a str,
    /// Texts of the caller's modules.
    modules: Vec<String>,
}

impl Walk<'_> {
    fn file(&self, path: &str) -> Vec<Item> {
        let path = format!("{}/{path}", self.package);
        let text = self.files.get(&path).unwrap_or_else(|| panic!("the generated crate has no file {path}"));
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}")).items
    }

    /// One module, which callers reach under `path`; its own modules lie in `folder`.
    fn module(&mut self, items: &[Item], folder: &str, path: &[String], exports: &Exports) {
        let mut handed_out = self.reachable(items, folder, path, exports);
        handed_out.sort();
        let mut text = imports(items, path, &handed_out);
        for (number, item) in items.iter().enumerate() {
            let name = caller::name(item).unwrap_or_default();
            let is_reached = match exports {
                Exports::All => true,
                Exports::Named(names) => matches!(item, Item::Impl(_)) || names.contains(&name),
            };
            if is_reached {
                text.push_str(&caller::item(item, number, items));
            }
        }
        self.modules.push(text);
    }

    /// Walks what lies below, and gives the names that callers find in this module.
    fn reachable(&mut self, items: &[Item], folder: &str, path: &[String], exports: &Exports) -> Vec<String> {
        if let Exports::Named(names) = exports {
            return names.clone();
        }
        let mut names: Vec<String> =
            items.iter().filter(|item| caller::is_public(item)).filter_map(caller::name).collect();
        let mut from_private: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for used in items.iter().filter_map(public_use) {
            for leaf in leaves(&used.tree) {
                match leaf.path.as_slice() {
                    [module] if private_module(items, module) => {
                        from_private.entry(module.clone()).or_default().push(leaf.name.clone());
                    }
                    _ => {}
                }
                names.push(leaf.name);
            }
        }
        for module in items.iter().filter_map(module_of) {
            let name = module.ident.to_string();
            let inner_folder = format!("{folder}/{name}");
            let file;
            let inner: &[Item] = if let Some((_, items)) = &module.content {
                items
            } else {
                file = self.below(folder, &name);
                &file
            };
            if matches!(module.vis, Visibility::Public(_)) {
                let inner_path: Vec<String> = path.iter().cloned().chain([name]).collect();
                self.module(inner, &inner_folder, &inner_path, &Exports::All);
            } else if let Some(exported) = from_private.remove(&name) {
                self.module(inner, &inner_folder, path, &Exports::Named(exported));
            } else {
                // Nothing of it is handed out by name, but it may add methods to types that are.
                self.module(inner, &inner_folder, path, &Exports::Named(Vec::new()));
            }
        }
        names
    }

    fn below(&self, folder: &str, name: &str) -> Vec<Item> {
        let flat = format!("{folder}/{name}.rs");
        let known = self.files.get(&format!("{}/{flat}", self.package)).is_some();
        if known { self.file(&flat) } else { self.file(&format!("{folder}/{name}/mod.rs")) }
    }
}

/// What a module of the caller brings into scope: all that callers find there, and what the text itself names.
fn imports(items: &[Item], path: &[String], handed_out: &[String]) -> String {
    let here = [&[KRATE.to_owned()], path].concat().join("::");
    let mut lines: Vec<String> = handed_out.iter().map(|name| format!("use {here}::{name};\n")).collect();
    for used in items.iter().filter_map(private_use) {
        for leaf in leaves(&used.tree) {
            let is_known = handed_out.contains(&leaf.name);
            if !is_known && leaf.path.first().is_some_and(|first| first == "crate" || first == "api_runtime") {
                let from: TokenStream = leaf.path.join("::").parse().unwrap_or_default();
                let from = caller::outside(from, None);
                lines.push(format!("use {from}::{};\n", leaf.imported));
            }
        }
    }
    lines.concat()
}

/// One name that a `use` brings.
struct Leaf {
    path: Vec<String>,
    /// As it is written, with another name where it gets one.
    imported: String,
    name: String,
}

fn leaves(tree: &UseTree) -> Vec<Leaf> {
    match tree {
        UseTree::Path(path) => {
            let mut found = leaves(&path.tree);
            for leaf in &mut found {
                leaf.path.insert(0, path.ident.to_string());
            }
            found
        }
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
        UseTree::Rename(rename) => {
            let imported = rename.to_token_stream().to_string();
            vec![Leaf { path: Vec::new(), imported, name: rename.rename.to_string() }]
        }
        other => {
            let name = other.to_token_stream().to_string();
            let mut leaf = Leaf { path: Vec::new(), imported: name.clone(), name };
            if leaf.name == "self" {
                // `a::{self}` brings `a`.
                "{self}".clone_into(&mut leaf.imported);
            }
            vec![leaf]
        }
    }
}

fn public_use(item: &Item) -> Option<&ItemUse> {
    match item {
        Item::Use(used) if matches!(used.vis, Visibility::Public(_)) => Some(used),
        _ => None,
    }
}

fn private_use(item: &Item) -> Option<&ItemUse> {
    match item {
        Item::Use(used) if !matches!(used.vis, Visibility::Public(_)) => Some(used),
        _ => None,
    }
}

fn module_of(item: &Item) -> Option<&ItemMod> {
    match item {
        Item::Mod(module) => Some(module),
        _ => None,
    }
}

fn private_module(items: &[Item], name: &str) -> bool {
    let mut modules = items.iter().filter_map(module_of);
    modules.any(|module| module.ident == name && !matches!(module.vis, Visibility::Public(_)))
}
