//! Shared types: one file each, and the module that re-exports them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::imports::Names;
use super::{docs, enumeration, features, object, print, union};
use crate::ir::{Crate, Item, ItemKind};

pub(super) fn index(krate: &Crate) -> String {
    let modules = krate.types.iter().map(|item| {
        let (condition, module) = (features::any(&item.needed_by), format_ident!("{}", item.module));
        quote!(#condition mod #module;)
    });
    let exports = krate.types.iter().map(|item| {
        let module = format_ident!("{}", item.module);
        let names = exported(item).into_iter().map(|name| format_ident!("{name}"));
        let condition = features::any(&item.needed_by);
        quote!(#condition pub use #module::{#(#names),*};)
    });
    let doc = docs::inner(&["Types shared by several operations."]);
    print::file(&format!("{}/types", krate.spec_folder), quote!(#doc #(#modules)* #(#exports)*))
}

/// Names that the file of a type makes public.
pub(super) fn exported(item: &Item) -> Vec<String> {
    let mut names = vec![item.name.clone()];
    if let ItemKind::Object(object) = &item.kind
        && let crate::ir::Constructor::Named { required, .. } = &object.constructor
    {
        names.push(required.clone());
    }
    names
}

pub(super) fn file((spec_folder, item): (&str, &Item)) -> String {
    let body = item_tokens(item);
    let imports = Names::of_item(item).tokens(&item.imports);
    print::file(&format!("{spec_folder}/types"), quote!(#imports #body))
}

pub(super) fn item_tokens(item: &Item) -> TokenStream {
    let name = format_ident!("{}", item.name);
    let given = item.given.then(|| {
        quote! {
            impl<S> From<#name> for Given<#name, S> {
                fn from(value: #name) -> Self {
                    Self::new(value)
                }
            }
        }
    });
    let boxed = item.given_boxed.then(|| {
        quote! {
            impl<S> From<#name> for Given<Box<#name>, S> {
                fn from(value: #name) -> Self {
                    Self::new(Box::new(value))
                }
            }
        }
    });
    let kind = match &item.kind {
        ItemKind::Enum(values) => enumeration::tokens(item, values),
        ItemKind::Union(members) => union::tokens(item, members),
        ItemKind::Object(object) => {
            let mut lines = item.doc.clone();
            if lines.is_empty() {
                lines.push(String::new());
            }
            object::tokens(object, &lines)
        }
    };
    quote!(#kind #given #boxed)
}
