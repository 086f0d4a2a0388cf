//! The requests that the generator writes for its own tests, as the text of a caller.

use std::collections::BTreeMap;

use generator::FileSet;
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Item;

use crate::inlined::without_docs;
use crate::surface::KRATE;

/// The generator's requests in every state as a caller, each value of an enumeration among them. They name a [`KRATE`]
/// and the visitor of the program around.
pub(crate) fn caller(files: &FileSet, package: &str, text: &str, lib: &str) -> String {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("wire_cases: {error}"));
    let variants = variants(files, package);
    let items = file.items.iter().filter_map(|item| match item {
        // The program has its own visitor.
        Item::Trait(_) | Item::Impl(_) | Item::Use(_) => None,
        Item::Mod(module) => {
            let (name, content) = (&module.ident, module.content.as_ref());
            let items = content.iter().flat_map(|(_, items)| items).map(|item| with_all_values(item, &variants));
            Some(quote!(mod #name { #(#items)* }))
        }
        other => Some(other.to_token_stream()),
    });
    let items: TokenStream = items.collect();
    let text = renamed(without_docs(quote!(use crate::Visitor; #items)), lib).to_string();
    // One function a line, so that an error says which.
    text.replace("fn ", "\nfn ")
}

/// Unit variants of all enumerations.
fn variants(files: &FileSet, package: &str) -> BTreeMap<String, Vec<String>> {
    let sources = files.iter().filter(|(path, _)| path.starts_with(&format!("{package}/src/")));
    let parsed = sources.filter_map(|(_, text)| syn::parse_file(text).ok());
    let mut found = BTreeMap::new();
    for item in parsed.flat_map(|file| file.items) {
        if let Item::Enum(item) = item {
            let units = item.variants.iter().filter(|variant| matches!(variant.fields, syn::Fields::Unit));
            found.insert(item.ident.to_string(), units.map(|variant| variant.ident.to_string()).collect());
        }
    }
    found
}

/// A function whose requests are repeated with every other value of the enumeration that they name.
fn with_all_values(item: &Item, variants: &BTreeMap<String, Vec<String>>) -> TokenStream {
    let Item::Fn(function) = item else { return item.to_token_stream() };
    let (signature, vis) = (&function.sig, &function.vis);
    let repeated = function.block.stmts.iter().map(|statement| {
        let text = statement.to_token_stream().to_string();
        let mut all = text.clone();
        for (name, values) in variants.iter().filter(|_| text.contains("visitor . visit")) {
            let said = values.iter().find(|value| text != with_other_value(&text, name, value, ""));
            for (said, other) in values.iter().filter_map(|other| said.map(|said| (said, other))) {
                if said != other {
                    let text = with_other_value(&text, name, said, other);
                    all.push_str(&text.replacen("\"value\"", &format!("\"value {other}\""), 1));
                }
            }
        }
        all.parse::<TokenStream>().unwrap_or_else(|error| panic!("{all}: {error}"))
    });
    quote!(#vis #signature { #(#repeated)* })
}

/// The statement with another value of the enumeration.
fn with_other_value(statement: &str, name: &str, said: &str, other: &str) -> String {
    let wanted = format!("{name} :: {said}");
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut text = String::new();
    let mut rest = statement;
    while let Some((before, behind)) = rest.split_once(&wanted) {
        let is_longer = before.ends_with(is_part) || behind.starts_with(is_part);
        text.push_str(before);
        text.extend([name, " :: ", if is_longer { said } else { other }]);
        rest = behind;
    }
    text + rest
}

/// With the path of the crate in place of its name where something is imported from it.
fn renamed(tokens: TokenStream, lib: &str) -> TokenStream {
    let mut is_import = false;
    let rename = |tree: TokenTree| {
        let after_use = is_import;
        let text = tree.to_string();
        // The crate is named from the root, and stands elsewhere here.
        is_import = text == "use" || (after_use && text == ":");
        match tree {
            TokenTree::Punct(_) if after_use && text == ":" => TokenStream::new(),
            TokenTree::Ident(name) if after_use && name == lib => format_ident!("{KRATE}").to_token_stream(),
            TokenTree::Group(group) => Group::new(group.delimiter(), renamed(group.stream(), lib)).to_token_stream(),
            other => other.to_token_stream(),
        }
    };
    tokens.into_iter().flat_map(rename).collect()
}
