//! Answers by status: an enumeration with a variant a status, and how it is read.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{answer, docs};
use crate::ir::{Answer, ByStatus, StatusAnswer};

/// The enumeration with all that reads and writes it.
pub(super) fn tokens(request: &str, by_status: &ByStatus) -> TokenStream {
    let name = format_ident!("{}", by_status.name);
    let (definition, reading, serde) = (definition(request, by_status), reading(by_status), serde(by_status));
    quote! {
        #definition

        impl Decode for #name {
            #reading
        }

        #serde
    }
}

fn definition(request: &str, by_status: &ByStatus) -> TokenStream {
    let name = format_ident!("{}", by_status.name);
    let doc = docs::outer(&[format!("Response of [`{request}`], by HTTP status.")]);
    let variants = by_status.answers.iter().enumerate().map(|(place, known)| {
        let others = if place == 0 { ", and other statuses of success" } else { "" };
        let doc = docs::outer(&[format!("HTTP {}{others}.", known.status)]);
        let variant = format_ident!("{}", known.variant);
        let value = holds(known).then(|| {
            let ty = held(known);
            quote!((#ty))
        });
        quote!(#doc #variant #value,)
    });
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }
    }
}

/// The type of what a variant holds.
fn held(known: &StatusAnswer) -> TokenStream {
    let ty = answer::rust_type(&known.answer);
    if known.boxed { quote!(Box<#ty>) } else { ty }
}

fn holds(known: &StatusAnswer) -> bool {
    !matches!(known.answer, Answer::Nothing)
}

/// Functions that read an answer, what serde has written of one (the status, and below it the answer), and what fakes send.
fn reading(by_status: &ByStatus) -> TokenStream {
    let (answered, missing) = (of_status(by_status, true), of_status(by_status, false));
    let looked = looked(by_status);
    let names = by_status.answers.iter().map(|known| known.status.to_string());
    let places: Vec<Literal> = (0..by_status.answers.len()).map(Literal::usize_unsuffixed).collect();
    let empty = by_status.answers.iter().map(|_| quote!(None));
    let found = by_status.answers.iter().zip(&places).map(|(known, place)| {
        let (pattern, value) = (value_pattern(known), constructed(known));
        quote!(if let Some(#pattern) = slots.#place { return Ok(#value); })
    });
    let bodies = by_status.answers.iter().map(|known| {
        let (pattern, value) = (constructed(known), if holds(known) { quote!(value) } else { quote!(()) });
        quote!(#pattern => #value.to_body(),)
    });
    let statuses = by_status.answers.iter().map(|known| {
        let (variant, status) = (format_ident!("{}", known.variant), Literal::u16_unsuffixed(known.status));
        let inside = holds(known).then(|| quote!((_)));
        quote!(Self::#variant #inside => #status,)
    });
    quote! {
        const ANSWER: api_runtime::Answering<Self> = api_runtime::Answering::Own {
            answer: |answer| match answer.status() { #answered },
            nothing: |status| match status { #missing },
        };

        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            let mut slots = (#(#empty,)*);
            json.object(&[#(#names),*], &mut [#(&mut slots.#places),*])?;
            #(#found)*
            Err(DecodeError::new("a status with its answer", ""))
        }

        fn look_through(status: u16, json: Json<'_, '_>) -> Result<(), DecodeError> {
            match status { #looked }
        }

        fn to_body(&self) -> Option<api_runtime::Bytes> {
            match self { #(#bodies)* }
        }

        fn to_status(&self) -> Option<u16> {
            Some(match self { #(#statuses)* })
        }
    }
}

/// Arms by status; the first answer comes with all others.
fn of_status(by_status: &ByStatus, arrived: bool) -> TokenStream {
    let read = |known: &StatusAnswer| {
        let (pattern, value) = (value_pattern(known), constructed(known));
        let read = if arrived { quote!(answer.value()) } else { quote!(Arrived::none(status)) };
        if holds(known) {
            let variant = format_ident!("{}", known.variant);
            quote!(#read.map(Self::#variant))
        } else {
            quote!(#read.map(|#pattern| #value))
        }
    };
    let mut answers = by_status.answers.iter();
    let first = answers.next().map(read);
    let others = answers.map(|known| {
        let (status, read) = (Literal::u16_unsuffixed(known.status), read(known));
        quote!(#status => #read,)
    });
    quote!(#(#others)* _ => #first,)
}

/// Arms by status that read the JSON of each type.
fn looked(by_status: &ByStatus) -> TokenStream {
    let read = |known: &StatusAnswer| {
        let ty = held(known);
        quote!(<#ty as Decode>::look_through(status, json))
    };
    let mut answers = by_status.answers.iter();
    let first = answers.next().map(read);
    let others = answers.map(|known| {
        let (status, read) = (Literal::u16_unsuffixed(known.status), read(known));
        quote!(#status => #read,)
    });
    quote!(#(#others)* _ => #first,)
}

fn value_pattern(known: &StatusAnswer) -> TokenStream {
    if holds(known) { quote!(value) } else { quote!(()) }
}

fn constructed(known: &StatusAnswer) -> TokenStream {
    let variant = format_ident!("{}", known.variant);
    if holds(known) { quote!(Self::#variant(value)) } else { quote!(Self::#variant) }
}

fn serde(by_status: &ByStatus) -> TokenStream {
    let name = format_ident!("{}", by_status.name);
    let arms = by_status.answers.iter().map(|known| {
        let (pattern, status) = (constructed(known), known.status.to_string());
        let tree = if holds(known) {
            quote!(api_runtime::serde::Form::form(value))
        } else {
            quote!(api_runtime::serde::Tree::Object(Vec::new()))
        };
        quote!(#pattern => api_runtime::serde::of_status(#status, #tree),)
    });
    quote! {
        #[cfg(feature = "serde")]
        impl api_runtime::serde::Form for #name {
            fn form(&self) -> api_runtime::serde::Tree<'_> {
                match self { #(#arms)* }
            }
        }

        #[cfg(feature = "serde")]
        api_runtime::serde_value!(#name, answer);
    }
}
