//! Conditions on the cargo features of groups.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::NeededBy;

/// What stands before an item that only some groups need; nothing where all of them do.
pub(super) fn any(needed_by: &NeededBy) -> TokenStream {
    match needed_by {
        NeededBy::All => TokenStream::new(),
        NeededBy::One(group) => of(group),
        NeededBy::Some(groups) => {
            let groups = groups.iter();
            quote!(#[cfg(any(#(feature = #groups),*))])
        }
    }
}

/// What stands before an item of this group.
pub(super) fn of(group: &str) -> TokenStream {
    quote!(#[cfg(feature = #group)])
}

/// What stands before an item that needs all of these.
pub(super) fn all<'a>(features: impl Iterator<Item = &'a str>) -> TokenStream {
    let features: Vec<&str> = features.collect();
    match features.as_slice() {
        [feature] => quote!(#[cfg(feature = #feature)]),
        several => quote!(#[cfg(all(#(feature = #several),*))]),
    }
}
