//! Types as they stand in fields and signatures.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::ir::{RustType, States};

/// A type as it stands in a field.
pub(super) fn tokens(ty: &RustType) -> TokenStream {
    match ty {
        RustType::String => quote!(String),
        RustType::Integer => quote!(i64),
        RustType::Unsigned => quote!(u64),
        RustType::Boolean => quote!(bool),
        RustType::Decimal => quote!(Decimal),
        RustType::Instant => quote!(Instant),
        RustType::Date => quote!(Date),
        RustType::Month => quote!(Month),
        RustType::Named(name) | RustType::Union(name) => {
            let name = format_ident!("{name}");
            quote!(#name)
        }
        RustType::Any => quote!(Any),
        RustType::Bytes => quote!(api_runtime::BytesBody),
        RustType::File => quote!(api_runtime::File),
        RustType::Boxed(inner) => {
            let inner = tokens(inner);
            quote!(Box<#inner>)
        }
        RustType::List(item) => {
            let item = tokens(item);
            quote!(Vec<#item>)
        }
        RustType::Map(value) => {
            let value = tokens(value);
            quote!(Map<#value>)
        }
        RustType::Option(value) => {
            let value = tokens(value);
            quote!(Option<#value>)
        }
        RustType::Given(value, states) => {
            let (value, states) = (tokens(value), self::states(states));
            quote!(Given<#value, #states>)
        }
    }
}

/// The set of states that a caller may name.
pub(super) fn states(States(states): &States) -> TokenStream {
    let names: Vec<_> = states.iter().map(|state| format_ident!("{}", state.name())).collect();
    match names.as_slice() {
        [state] => quote!(#state),
        states => quote!((#(#states),*)),
    }
}
