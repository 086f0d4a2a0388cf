//! Documentation as one attribute, whose lines the printer writes as `///`.

use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn outer<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let text = spaced(lines);
    if lines.is_empty() { TokenStream::new() } else { quote!(#[doc = #text]) }
}

pub(super) fn inner<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let text = spaced(lines);
    if lines.is_empty() { TokenStream::new() } else { quote!(#![doc = #text]) }
}

fn spaced<S: AsRef<str>>(lines: &[S]) -> String {
    let mut text = String::with_capacity(lines.iter().map(|line| line.as_ref().len() + 2).sum());
    for (number, line) in lines.iter().map(AsRef::as_ref).enumerate() {
        if number > 0 {
            text.push('\n');
        }
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
    }
    text
}
