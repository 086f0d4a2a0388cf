//! Answers: the type that a success is read into, and what the tables say of its body.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::rust_type;
use crate::ir::{Answer, RustType};

/// The type of the response.
pub(super) fn rust_type(answer: &Answer) -> TokenStream {
    match answer {
        Answer::Own(object) => {
            let name = format_ident!("{}", object.name);
            quote!(#name)
        }
        Answer::Shared(ty) | Answer::OneOf(ty, _) => rust_type::tokens(ty),
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
            let (status, shape) = (Literal::u16_unsuffixed(known.status), shape(&known.answer));
            quote!((#status, #shape))
        });
        return quote!(api_runtime::Answers::by_status(&[#(#each),*]));
    }
    if let Answer::OneOf(..) = answer {
        let shape = shape(answer);
        return quote!(api_runtime::Answers::of(#shape));
    }
    let shape = format_ident!("{}", variant(answer).to_ascii_uppercase());
    quote!(api_runtime::Answers::#shape)
}

/// What a body is.
fn shape(answer: &Answer) -> TokenStream {
    let variant = format_ident!("{}", variant(answer));
    let kinds = match answer {
        Answer::OneOf(_, kinds) => Some(kinds.iter().map(|kind| format_ident!("{}", kind.name()))),
        _ => None,
    };
    let kinds = kinds.map(|kinds| quote!((&[#(api_runtime::JsonKind::#kinds),*])));
    quote!(api_runtime::Shape::#variant #kinds)
}

/// The runtime's word for a body; its constants are called the same.
fn variant(answer: &Answer) -> &'static str {
    match answer {
        Answer::Own(object) if object.is_unstated() => "Unstated",
        Answer::Shared(RustType::Any) => "Unstated",
        Answer::Shared(RustType::List(_)) => "List",
        Answer::Own(_) | Answer::Shared(_) => "Object",
        Answer::OneOf(..) => "OneOf",
        Answer::Text => "Text",
        Answer::Bytes => "Bytes",
        Answer::Nothing | Answer::ByStatus(_) => "Nothing",
    }
}
