//! Answers: the type that a success is read into, and what the tables say of its body.

use proc_macro2::{Literal, TokenStream};
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
        Answer::ByStatus(by_status) => {
            let name = format_ident!("{}", by_status.name);
            quote!(#name)
        }
    }
}

/// The value of the table's field.
pub(super) fn table(answer: &Answer) -> TokenStream {
    if let Answer::ByStatus(by_status) = answer {
        let each = by_status.answers.iter().map(|known| {
            let (status, shape) = (Literal::u16_unsuffixed(known.status), format_ident!("{}", variant(&known.answer)));
            quote!((#status, api_runtime::Shape::#shape))
        });
        return quote!(api_runtime::Answers::by_status(&[#(#each),*]));
    }
    let shape = format_ident!("{}", variant(answer).to_ascii_uppercase());
    quote!(api_runtime::Answers::#shape)
}

/// The runtime's word for a body; its constants are called the same.
fn variant(answer: &Answer) -> &'static str {
    match answer {
        Answer::Own(object) if object.is_unstated() => "Unstated",
        Answer::Shared(RustType::Any) => "Unstated",
        Answer::Shared(RustType::List(_)) => "List",
        Answer::Own(_) | Answer::Shared(_) => "Object",
        Answer::Text => "Text",
        Answer::Bytes => "Bytes",
        Answer::Nothing | Answer::ByStatus(_) => "Nothing",
    }
}
