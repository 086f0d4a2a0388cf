//! `tests/limits.rs`: each limit on both sides, as rows of tables that one reader goes through.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::literal::{integer, option};
use super::{Frame, Piece, docs, print};
use crate::ir::{Crate, Group, LimitCase, Operation, Side};

/// What goes through the tables: the same in each crate, so it is kept as it is printed.
const READER: &str = include_str!("templates/limits_reader.rs.txt");

/// The test, where there are limits.
pub(super) fn pieces<'a>(krate: &'a Crate, frame: Frame<'a>) -> Option<Vec<Piece<'a>>> {
    let tables = limited(krate);
    let tables = tables.map(|(group, operation)| Piece::of((frame, group.module.as_str(), operation), table));
    let ends = [Piece::always(|| head(krate)), Piece::always(|| READER.to_owned())];
    exist(krate).then(|| ends.into_iter().chain(tables).collect())
}

/// Whether there are limits.
pub(super) fn exist(krate: &Crate) -> bool {
    limited(krate).next().is_some()
}

/// Operations with limits.
fn limited(krate: &Crate) -> impl Iterator<Item = (&Group, &Operation)> {
    let all = krate.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)));
    all.filter(|(_, operation)| !operation.limit_cases.is_empty())
}

fn head(krate: &Crate) -> String {
    let about = docs::inner(&[
        "Limits of every parameter, unless a value at the limit is too large to construct: the value at the limit is accepted, the next one rejected.",
    ]);
    let lib = format_ident!("{}", krate.lib);
    let (all, operations) = (docs::outer(&["All of them."]), limited(krate).map(|(_, operation)| name(operation)));
    let body = quote! {
        #about
        use ::#lib::runtime::{Descriptor, Kind, Operation, Parameter, Untyped, Wire};
        use ::#lib::service::SERVICE;

        #all
        static ALL: &[&Limits] = &[#(&#operations),*];
    };
    print::file(&krate.spec_folder, body)
}

/// The limits of an operation.
fn table((frame, module, operation): (Frame<'_>, &str, &Operation)) -> String {
    let (lib, module, request) =
        (format_ident!("{}", frame.lib), format_ident!("{module}"), format_ident!("{}", operation.request.name));
    let (name, rows) = (name(operation), operation.limit_cases.iter().map(row));
    print::more(quote! {
        static #name: Limits = Limits {
            operation: ::#lib::#module::#request::descriptor,
            limits: &[#(#rows),*],
        };
    })
}

fn row(case: &LimitCase) -> TokenStream {
    let LimitCase { path, limit, at, beyond } = case;
    let (at, beyond) = (option(at.as_ref().map(side)), side(beyond));
    quote!((&[#(#path),*], #limit, #at, #beyond))
}

fn side(side: &Side) -> TokenStream {
    match side {
        Side::Characters(count) => {
            let count = integer(*count);
            quote!(Characters(#count))
        }
        Side::Number(text) => quote!(Number(#text)),
        Side::Items(count) => {
            let count = integer(*count);
            quote!(Items(#count))
        }
    }
}

/// Name of an operation's table.
fn name(operation: &Operation) -> Ident {
    format_ident!("{}", operation.module.to_uppercase())
}
