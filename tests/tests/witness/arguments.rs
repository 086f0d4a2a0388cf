//! What callers hand over to a method that takes more than one type.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericArgument, PathArguments, Type, TypeParamBound};

/// Types that callers hand over where a signature takes anything that becomes a value.
pub(crate) fn concrete(ty: &Type) -> Vec<TokenStream> {
    let Type::ImplTrait(taken) = ty else { return vec![quote!(#ty)] };
    let Some(TypeParamBound::Trait(bound)) = taken.bounds.first() else { return vec![quote!(#ty)] };
    let Some(last) = bound.path.segments.last() else { return vec![quote!(#ty)] };
    let arguments = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().collect(),
        _ => Vec::new(),
    };
    match (last.ident.to_string().as_str(), arguments.as_slice()) {
        ("Into", [GenericArgument::Type(value)]) => values(value),
        ("IntoIterator", _) => vec![quote!(Vec<String>), quote!([&'static str; 1])],
        _ => panic!("no caller is written for {}", ty.to_token_stream()),
    }
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
