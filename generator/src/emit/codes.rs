//! The codes of an operation, and those that all operations share, as enumerations.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{docs, serde};
use crate::ir::{CodeVariant, Crate, ErrorCode, Operation};

/// The codes of an operation, and its error.
pub(super) fn of_operation(common: &[&str], operation: &Operation) -> TokenStream {
    let request = &operation.request.name;
    let (name, error) = (format_ident!("{request}Code"), format_ident!("{request}Error"));
    let about = docs::outer(&[format!("Error codes of [`{request}`].")]);
    let error_doc = docs::outer(&[format!("Why a call of [`{request}`] failed.")]);
    let variants = operation.codes.iter().map(variant);
    let shared = common.iter().map(|name| format_ident!("{name}"));
    let own = operation.codes.iter().map(|code| format_ident!("{}", code.name));
    let own: Vec<(Ident, Literal)> = own.zip((0..).map(Literal::usize_unsuffixed)).collect();
    let values = own.iter().map(|(name, _)| name);
    // A closure would be one more function for the compiler.
    let other = quote!(match CommonCode::from_wire(code) {
        Some(common) => Self::Common(common),
        None => Self::Unknown(code.to_owned()),
    });
    // Texts in a match are a table with an address for each; here they are one text.
    let (wire, reading, writing) = if own.is_empty() {
        (
            None,
            other,
            quote!(match self {
                Self::Common(code) => code.as_wire(),
                Self::Unknown(code) => code,
            }),
        )
    } else {
        let codes = operation.codes.iter().map(|code| &code.code);
        let wire = quote!(impl #name { const WIRE: &'static str = api_runtime::names![#(#codes),*]; });
        let reading = own.iter().map(|(name, place)| quote!(Some(#place) => Self::#name,));
        let writing = own.iter().map(|(name, place)| quote!(Self::#name => #place,));
        let reading = quote!(match api_runtime::place_of(Self::WIRE, code) { #(#reading)* _ => #other, });
        let writing = quote! {
            let place = match self {
                #(#writing)*
                Self::Common(code) => return code.as_wire(),
                Self::Unknown(code) => return code,
            };
            api_runtime::name_at(Self::WIRE, place)
        };
        (Some(wire), reading, writing)
    };
    let of_any = docs::outer(&["A code that any operation may return."]);
    let unknown = docs::outer(&["A code that this version does not list; empty if the response has none."]);
    let serde = serde::codes(&name);
    quote! {
        #about
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #of_any
            Common(CommonCode),
            #unknown
            Unknown(String),
        }

        api_runtime::enumeration!(#name, [#(#values),*], Common, CommonCode, [#(#shared),*], Unknown);

        #wire

        impl Code for #name {
            const CODES: &'static api_runtime::Codes<Self> = &CODES;

            fn from_wire(code: &str) -> Self {
                #reading
            }

            fn as_wire(&self) -> &str {
                #writing
            }
        }

        static CODES: api_runtime::Codes<#name> = api_runtime::Codes::of();

        #serde

        #error_doc
        pub type #error = Error<#name>;
    }
}

fn variant(variant: &CodeVariant) -> TokenStream {
    let (doc, name) = (docs::outer(&variant.doc), format_ident!("{}", variant.name));
    quote!(#doc #name,)
}

/// Variants of the codes that any operation may be refused with.
pub(super) fn common_names(krate: &Crate) -> Vec<&str> {
    krate.errors.iter().filter(|error| error.common).map(|error| error.variant.as_str()).collect()
}

/// The codes that any operation may be refused with.
pub(super) fn common(errors: &[ErrorCode]) -> TokenStream {
    let codes: Vec<_> = errors.iter().filter(|error| error.common).collect();
    let variants = codes.iter().map(|error| {
        let (doc, name) = (docs::outer(&error.doc), format_ident!("{}", error.variant));
        quote!(#doc #name,)
    });
    let names = || codes.iter().map(|error| (format_ident!("{}", error.variant), &error.code));
    let reading = names().map(|(name, code)| quote!(#code => Some(Self::#name),));
    let writing = names().map(|(name, code)| quote!(Self::#name => #code,));
    let serde = serde::common_codes();
    let about = docs::outer(&["Codes that any operation may return."]);
    let values = names().map(|(name, _)| name);
    let from = docs::outer(&["The code of a wire value; `None` if it is not listed."]);
    let as_wire = docs::outer(&["The code on the wire."]);
    // Without a variant there is no value to match on.
    let writing = if codes.is_empty() { quote!(match self {}) } else { quote!(match self { #(#writing)* }) };
    let reading = if codes.is_empty() {
        quote!(
            fn from_wire(_: &str) -> Option<Self> {
                None
            }
        )
    } else {
        quote!(fn from_wire(code: &str) -> Option<Self> { match code { #(#reading)* _ => None } })
    };
    quote! {
        #about
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[non_exhaustive]
        pub enum CommonCode { #(#variants)* }

        impl CommonCode {
            #from
            #[must_use]
            pub #reading

            #as_wire
            #[must_use]
            pub fn as_wire(self) -> &'static str {
                #writing
            }
        }

        api_runtime::enumeration!(CommonCode, [#(#values),*]);

        #serde
    }
}
