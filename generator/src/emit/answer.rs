//! Answers: the type that a success is read into, and what the tables say of its body.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::types;
use crate::ir::{Answer, RustType};

/// The type of the response.
pub(super) fn rust_type(answer: &Answer) -> TokenStream {
    match answer {
        Answer::Own(object) => {
            let name = format_ident!("{}", object.name);
            quote!(#name)
        }
        Answer::Shared(ty) => types::rust_type(ty),
        Answer::Text => quote!(api_runtime::TextBody),
        Answer::Bytes => quote!(api_runtime::BytesBody),
        Answer::Nothing => quote!(()),
    }
}

/// The value of the table's field.
pub(super) fn table(answer: &Answer) -> TokenStream {
    let shape = format_ident!("{}", shape(answer));
    quote!(api_runtime::Answers::#shape)
}

/// The runtime's constant for a body.
fn shape(answer: &Answer) -> &'static str {
    match answer {
        Answer::Own(object) if object.fields.is_empty() => "UNSTATED",
        Answer::Own(_) => "OBJECT",
        Answer::Shared(RustType::List(_)) => "LIST",
        Answer::Shared(_) => "OBJECT",
        Answer::Text => "TEXT",
        Answer::Bytes => "BYTES",
        Answer::Nothing => "NOTHING",
    }
}
