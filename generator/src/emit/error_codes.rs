//! The catalogue of error codes, each a documented table.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{codes, docs, features, literal, print};
use crate::ir::ErrorCode;

pub(super) fn error_codes((spec_folder, errors): (&str, &[ErrorCode])) -> String {
    let about = docs::inner(&[
        "Error codes of the service, with what they mean and what to do about them.",
        "",
        "Each operation has an enumeration of its error codes; the constants here describe each code.",
    ]);
    let constants = errors.iter().map(constant);
    let imports = (!errors.is_empty()).then(|| {
        let condition = features::any(&groups_of_any(errors));
        quote!(
            #condition
            use api_runtime::{ErrorCode, RetryClass};
        )
    });
    let common = codes::common(errors);
    print::file(&format!("{spec_folder}/errors"), quote!(#about #imports #common #(#constants)*))
}

/// The groups without which no code is left; nothing where one is always there.
fn groups_of_any(errors: &[ErrorCode]) -> Vec<String> {
    let groups: BTreeSet<&String> = errors.iter().flat_map(|error| &error.groups).collect();
    if errors.iter().any(|error| error.groups.is_empty()) { Vec::new() } else { groups.into_iter().cloned().collect() }
}

fn constant(error: &ErrorCode) -> TokenStream {
    let (doc, name, class) =
        (docs::outer(&error.doc), format_ident!("{}", error.constant), format_ident!("{}", error.retry.name()));
    let (code, meaning, status) = (&error.code, &error.meaning, literal::integer(error.status));
    let remedy = literal::option(error.remedy.as_ref());
    let condition = features::any(&error.groups);
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
