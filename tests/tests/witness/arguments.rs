//! What callers hand over to a method that takes more than one type.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericArgument, PathArguments, Type, TypeParamBound};

/// Types that callers hand over where a signature takes anything that becomes a value.
pub(crate) fn concrete(ty: &Type) -> Vec<TokenStream> {
    if let Some(inner) = optional(ty) {
        return concrete(inner).into_iter().map(|inner| quote!(Option<#inner>)).collect();
    }
    let Type::ImplTrait(taken) = ty else { return vec![quote!(#ty)] };
    let Some(TypeParamBound::Trait(bound)) = taken.bounds.first() else { return vec![quote!(#ty)] };
    let Some(last) = bound.path.segments.last() else { return vec![quote!(#ty)] };
    let arguments = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().collect(),
        _ => Vec::new(),
    };
    match (last.ident.to_string().as_str(), arguments.as_slice()) {
        ("Into", [GenericArgument::Type(value)]) => values(value),
        ("IntoIterator", [GenericArgument::AssocType(item)]) => lists(&item.ty),
        ("IntoGivenList", [GenericArgument::Type(item), GenericArgument::Type(states)]) => {
            let states = match states {
                Type::Tuple(states) => states.elems.iter().map(|state| quote!(#state)).collect(),
                state => vec![quote!(#state)],
            };
            lists(item).into_iter().chain(states).collect()
        }
        _ => panic!("no caller is written for {}", ty.to_token_stream()),
    }
}

/// What is within an `Option` that takes more than one type.
fn optional(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner @ Type::ImplTrait(_))) => Some(inner),
        _ => None,
    }
}

/// A list of the items that is owned, and one of borrowed texts where the items are made of texts.
fn lists(item: &Type) -> Vec<TokenStream> {
    let is_text = matches!(item, Type::ImplTrait(_)) || item.to_token_stream().to_string() == "String";
    if is_text { vec![quote!(Vec<String>), quote!([&'static str; 1])] } else { vec![quote!(Vec<#item>)] }
}

/// The value itself, what stands in its place, and a borrowed text for an owned one.
fn values(ty: &Type) -> Vec<TokenStream> {
    if ty.to_token_stream().to_string() == "String" {
        return vec![quote!(String), quote!(&'static str)];
    }
    let Type::Path(path) = ty else { return vec![quote!(#ty)] };
    let Some(last) = path.path.segments.last() else { return vec![quote!(#ty)] };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return vec![quote!(#ty)] };
    let mut found = vec![quote!(#ty)];
    for argument in &arguments.args {
        match argument {
            GenericArgument::Type(Type::Tuple(states)) => found.extend(states.elems.iter().map(|state| quote!(#state))),
            GenericArgument::Type(inner) => found.extend(values(inner)),
            _ => {}
        }
    }
    found
}
