//! Pages: the table of an operation, and the items of its answers.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::literal::option;
use super::types;
use crate::ir::{Operation, PagingRow};

/// The value of the table's field.
pub(super) fn table(row: Option<&PagingRow>) -> TokenStream {
    let Some(PagingRow { kind, position, limit, items, total, next, .. }) = row else { return quote!(None) };
    let kind = format_ident!("{}", kind.name());
    let [limit, total, next] = [limit, total, next].map(|name| option(name.as_ref()));
    quote! {
        Some(Paging {
            kind: PagingKind::#kind,
            position: #position,
            limit: #limit,
            items: #items,
            total: #total,
            next: #next,
        })
    }
}

/// The trait that gives an operation its pages.
pub(super) fn paged(operation: &Operation) -> Option<TokenStream> {
    let row = operation.paging.as_ref()?;
    let (name, field, item) =
        (format_ident!("{}", operation.request.name), format_ident!("{}", row.field), types::rust_type(&row.item));
    Some(quote! {
        impl Paged for #name {
            type Item = #item;

            fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
                core::mem::take(&mut response.#field)
            }
        }
    })
}
