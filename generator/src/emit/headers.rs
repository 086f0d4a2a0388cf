//! Headers of answers: a struct that is read from them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, object, serde};
use crate::ir::Object;

/// The struct with all that reads it.
pub(super) fn tokens(request: &str, headers: &Object) -> TokenStream {
    let doc = [format!("Response headers of [`{request}`] and of its errors.")];
    let (definition, decode) = (object::definition(headers, &doc), object::decode(headers));
    let (name, serde) = (format_ident!("{}", headers.name), serde::response(headers));
    let of = docs::outer(&[
        "Reads them from the headers of a response or error. Missing ones are `None`.",
        "",
        "# Errors",
        "",
        "If a header value has the wrong type.",
    ]);
    quote! {
        #definition
        #decode

        impl #name {
            #of
            pub fn of(headers: &api_runtime::http::HeaderMap) -> Result<Self, DecodeError> {
                api_runtime::read_headers(headers, Self::NAMES)
            }
        }

        #serde
    }
}
