//! Whole numbers and optional values as Rust writes them.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

/// A number as people write it, with its digits in groups.
pub(super) fn integer(number: impl Into<i128>) -> TokenStream {
    let number = number.into();
    let digits = number.unsigned_abs().to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    let text = if digits.len() > 5 { groups.join("_") } else { digits.clone() };
    let literal: Literal = text.parse().unwrap_or_else(|_| Literal::i128_unsuffixed(number));
    if number < 0 { quote!(-#literal) } else { quote!(#literal) }
}

/// A value that may be missing.
pub(super) fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
