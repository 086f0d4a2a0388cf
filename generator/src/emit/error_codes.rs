//! The catalogue of error codes, each a documented table.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{codes, docs, features, literal, print};
use crate::ir::{ErrorCode, NeededBy};

/// The file of all codes. Those that one group alone names are in a file of that group, which is not even read without it.
pub(super) fn error_codes((spec_folder, errors): (&str, &[ErrorCode])) -> String {
    let about = docs::inner(&[
        "Error codes of the service, with what they mean and what to do about them.",
        "",
        "Each operation has an enumeration of its error codes; the constants here describe each code.",
    ]);
    let modules = modules(errors).into_iter().map(|module| {
        let name = format_ident!("{module}");
        quote! {
            #[cfg(feature = #module)]
            mod #name;
            #[cfg(feature = #module)]
            pub use self::#name::*;
        }
    });
    let codes: Vec<&ErrorCode> = errors.iter().filter(|error| only_group(error).is_none()).collect();
    // With any code, that which describes codes is imported.
    let needed_by = codes.iter().map(|error| error.needed_by.clone()).reduce(|one, other| one.or(&other));
    let imports = needed_by.map(|needed_by| {
        let condition = features::any(&needed_by);
        quote!(
            #condition
            use api_runtime::{ErrorCode, RetryClass};
        )
    });
    let (common, constants) = (codes::common(errors), codes.into_iter().map(|error| constant(error, &error.needed_by)));
    print::file(&source(spec_folder), quote!(#about #(#modules)* #imports #common #(#constants)*))
}

/// The files of the codes that one group alone names, by the modules of the groups.
pub(super) fn modules(errors: &[ErrorCode]) -> BTreeSet<&str> {
    errors.iter().filter_map(only_group).collect()
}

/// The file of the codes that this group alone names.
pub(super) fn of_group((spec_folder, errors, module): (&str, &[ErrorCode], &str)) -> String {
    let about = docs::inner(&[format!("Error codes that operations of `{module}` alone are answered with.")]);
    let codes = errors.iter().filter(|error| only_group(error) == Some(module));
    let constants = codes.map(|error| constant(error, &NeededBy::All));
    print::file(&source(spec_folder), quote!(#about use api_runtime::{ErrorCode, RetryClass}; #(#constants)*))
}

fn source(spec_folder: &str) -> String {
    format!("{spec_folder}/errors")
}

/// The group in whose file the code stands.
fn only_group(error: &ErrorCode) -> Option<&str> {
    match &error.needed_by {
        NeededBy::One(group) => Some(group),
        NeededBy::All | NeededBy::Some(_) => None,
    }
}

fn constant(error: &ErrorCode, needed_by: &NeededBy) -> TokenStream {
    let (doc, name, class) =
        (docs::outer(&error.doc), format_ident!("{}", error.constant), format_ident!("{}", error.retry.name()));
    let (code, meaning, status) = (&error.code, &error.meaning, literal::integer(error.status));
    let remedy = literal::option(error.remedy.as_ref());
    let condition = features::any(needed_by);
    quote! {
        #doc
        #condition
        pub static #name: ErrorCode = ErrorCode {
            code: #code,
            status: #status,
            meaning: #meaning,
            remedy: #remedy,
            retry: RetryClass::#class,
        };
    }
}
