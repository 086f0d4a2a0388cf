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
