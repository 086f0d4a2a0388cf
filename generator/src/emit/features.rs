//! Conditions on the cargo features of groups.

use proc_macro2::TokenStream;
use quote::quote;

/// What stands before an item that only some groups need; nothing where all of them do.
pub(super) fn any(groups: &[String]) -> TokenStream {
    match groups {
        [] => TokenStream::new(),
        [group] => quote!(#[cfg(feature = #group)]),
        several => quote!(#[cfg(any(#(feature = #several),*))]),
    }
}

/// What stands before an item that needs all of these.
pub(super) fn all<'a>(features: impl Iterator<Item = &'a str>) -> TokenStream {
    let features: Vec<&str> = features.collect();
    match features.as_slice() {
        [feature] => quote!(#[cfg(feature = #feature)]),
        several => quote!(#[cfg(all(#(feature = #several),*))]),
    }
}
