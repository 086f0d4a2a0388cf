//! Pages: the table of an operation, and the items of its answers.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::rust_type;
use crate::ir::{Answer, Operation, PagingRow};

/// The value of the table's field.
pub(super) fn table(row: Option<&PagingRow>) -> TokenStream {
    let Some(row) = row else { return quote!(None) };
    let (kind, items) = (format_ident!("{}", row.kind.name()), path(&row.items));
    let names = [("position", &row.position), ("limit", &row.limit)];
    let names = names.into_iter().filter_map(|(key, name)| Some((format_ident!("{key}"), name.as_ref()?)));
    let names = names.map(|(key, name)| quote!(.#key(#name)));
    let paths = [("total", &row.total), ("next", &row.next), ("from", &row.from), ("more", &row.more)];
    let paths = paths.into_iter().filter_map(|(key, names)| Some((format_ident!("{key}"), path(names.as_ref()?))));
    let paths = paths.map(|(key, path)| quote!(.#key(#path)));
    quote!(Some(Paging::new(PagingKind::#kind, #items) #(#names)* #(#paths)*))
}

fn path(names: &[String]) -> TokenStream {
    quote!(api_runtime::Path(&[#(#names),*]))
}

/// The trait that gives an operation its pages.
pub(super) fn paged(operation: &Operation) -> Option<TokenStream> {
    let row = operation.paging.as_ref()?;
    let (name, item) = (format_ident!("{}", operation.request.name), rust_type::tokens(&row.item));
    let items = items(row);
    let of_status = match &operation.response {
        Answer::ByStatus(by_status) => by_status.answers.first().map(|known| {
            let (name, variant) = (format_ident!("{}", by_status.name), format_ident!("{}", known.variant));
            quote!(let #name::#variant(response) = response else { return Vec::new(); };)
        }),
        _ => None,
    };
    Some(quote! {
        impl Paged for #name {
            type Item = #item;
            const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;

            fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
                #of_status
                #items
            }
        }

        static TAKE: api_runtime::TakeItems<#item> = #name::TAKE_ITEMS;
    })
}

/// Takes the items out of the response, from within objects that may be missing.
fn items(row: &PagingRow) -> TokenStream {
    let Some((last, way)) = row.fields.split_last() else { return quote!(core::mem::take(response)) };
    let last = format_ident!("{last}");
    let Some((first, between)) = way.split_first() else { return quote!(core::mem::take(&mut response.#last)) };
    let first = format_ident!("{first}");
    let between = between.iter().map(|name| format_ident!("{name}"));
    quote! {
        let object = response.#first.as_mut();
        #(let object = object.and_then(|object| object.#between.as_mut());)*
        object.map(|object| core::mem::take(&mut object.#last)).unwrap_or_default()
    }
}
