//! The codes of an operation, and those that all operations share, as enumerations.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use crate::ir::{CodeVariant, ErrorCode, Operation};

/// The codes of an operation, and its error.
pub(super) fn of_operation(operation: &Operation) -> TokenStream {
    let request = &operation.request.name;
    let (name, error) = (format_ident!("{request}Code"), format_ident!("{request}Error"));
    let about = format!("Error codes of [`{request}`].");
    let error_doc = docs::outer(&[format!("Why a call of [`{request}`] failed.")]);
    let codes = enumeration(&name, &about, &quote!(CommonCode), &operation.codes);
    quote! {
        #codes

        #error_doc
        pub type #error = Error<Code<#name>>;
    }
}

/// The codes that any operation may be refused with.
pub(super) fn common(errors: &[ErrorCode]) -> TokenStream {
    let codes = errors.iter().filter(|error| error.common);
    let codes = codes.map(|error| CodeVariant {
        name: error.variant.clone(),
        code: error.code.clone(),
        doc: error.doc.clone(),
    });
    let name = format_ident!("CommonCode");
    let none = quote!(std::convert::Infallible);
    enumeration(&name, "Codes that any operation may return.", &none, &codes.collect::<Vec<_>>())
}

/// What is alike in all of them is the runtime's `Code`: an enumeration has no more than its codes, as a trait of it is one more for the
/// compiler in each operation.
fn enumeration(name: &Ident, about: &str, common: &TokenStream, codes: &[CodeVariant]) -> TokenStream {
    let about = docs::outer(&[about]);
    let variants = codes.iter().map(|CodeVariant { name, doc, .. }| {
        let (doc, name) = (docs::outer(doc), format_ident!("{name}"));
        quote!(#doc #name,)
    });
    let listed = codes.iter().map(|CodeVariant { name, code, .. }| {
        let name = format_ident!("{name}");
        quote!(, #name(#code))
    });
    quote! {
        #about
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }

        api_runtime::codes!(#name, #common #(#listed)*);
    }
}
