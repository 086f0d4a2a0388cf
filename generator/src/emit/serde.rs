//! The formats of serde, with the feature of that name: a macro of the runtime for each type.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::ir::{Enum, Object, Use};

/// An object, by who holds it.
pub(super) fn object(object: &Object) -> TokenStream {
    let kind = match object.used {
        Use { in_request: true, in_response: true } => "serde_shared",
        Use { in_request: true, in_response: false } => "serde_object",
        Use { in_request: false, in_response: true } => "serde_answer",
        // Nothing reads a type that no operation uses.
        Use { in_request: false, in_response: false } => return TokenStream::new(),
    };
    fields(kind, object)
}

/// The request of an operation.
pub(super) fn request(object: &Object) -> TokenStream {
    fields("serde_request", object)
}

/// The response of an operation.
pub(super) fn response(object: &Object) -> TokenStream {
    fields("serde_answer", object)
}

fn fields(kind: &str, object: &Object) -> TokenStream {
    let (kind, name) = (format_ident!("{kind}"), format_ident!("{}", object.name));
    let fields = object.fields.iter().map(|field| format_ident!("{}", field.name));
    // Types that have a table say it there.
    let amounts = object.fields.iter().filter(|_| !object.used.in_request);
    let amounts: Vec<_> = amounts.filter_map(|field| Some((&field.wire, field.currency.as_ref()?))).collect();
    let amounts = (!amounts.is_empty()).then(|| {
        let amounts = amounts.into_iter().map(|(amount, currency)| quote!((#amount, #currency)));
        quote!(, &crate::service::MINOR_UNITS, #(#amounts),*)
    });
    quote! {
        #[cfg(feature = "serde")]
        api_runtime::#kind!(#name { #(#fields),* } #amounts);
    }
}

/// An enumeration, by what it is on the wire and by how it is read.
pub(super) fn enumeration(name: &proc_macro2::Ident, values: &Enum) -> TokenStream {
    let form = if values.integer { quote!(number) } else { quote!(text) };
    let reading = match (values.used.in_response, values.unknown) {
        (true, _) => quote!(answered),
        (false, true) => quote!(open),
        (false, false) => quote!(closed),
    };
    quote! {
        #[cfg(feature = "serde")]
        api_runtime::serde_enumeration!(#name, #form, #reading);
    }
}
