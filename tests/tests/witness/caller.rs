//! What a caller can do with one public item, written as functions whose types say what it got until now.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Item, ItemImpl, Type, Visibility};

use crate::functions::Functions;
use crate::surface::KRATE;

/// Name of a public item that callers import.
pub(crate) fn name(item: &Item) -> Option<String> {
    let (vis, name) = match item {
        Item::Struct(item) => (&item.vis, &item.ident),
        Item::Enum(item) => (&item.vis, &item.ident),
        Item::Const(item) => (&item.vis, &item.ident),
        Item::Static(item) => (&item.vis, &item.ident),
        Item::Fn(item) => (&item.vis, &item.sig.ident),
        Item::Type(item) => (&item.vis, &item.ident),
        Item::Mod(item) => (&item.vis, &item.ident),
        _ => return None,
    };
    is_pub(vis).then(|| name.to_string())
}

/// Whether callers can import it.
pub(crate) fn is_public(item: &Item) -> bool {
    name(item).is_some()
}

pub(crate) fn is_pub(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

/// Whether a macro is one that the runtime keeps for generated types.
fn is_of_runtime(path: &syn::Path) -> bool {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    matches!(
        *names,
        [
            "api_runtime",
            "codes" | "enumeration" | "serde_answer" | "serde_enumeration" | "serde_object" | "serde_request"
        ]
    )
}

/// Everything that a caller does with the item; `number` tells it from the others, `around` are those beside it.
///
/// # Panics
///
/// When the generated text holds something that no caller is written for yet, so that nothing is left out in silence.
pub(crate) fn item(item: &Item, number: usize, around: &[Item]) -> String {
    let mut functions = Functions::new(number);
    match item {
        Item::Struct(item) => functions.of_struct(item),
        Item::Enum(item) => functions.of_enum(item),
        Item::Impl(item) if is_of_callers(item, around) => functions.of_impl(item),
        Item::Const(item) if is_pub(&item.vis) => {
            let (name, ty, constant) = (&item.ident, &item.ty, format_ident!("C{number}"));
            functions.line(&outside(quote!(const #constant: #ty = #name;), None));
        }
        Item::Static(item) if is_pub(&item.vis) => {
            let (name, ty) = (&item.ident, &item.ty);
            functions.add(&TokenStream::new(), &quote!(), &quote!(&'static #ty), &quote!(&#name), None);
        }
        Item::Fn(item) if is_pub(&item.vis) => {
            let name = &item.sig.ident;
            functions.of_call(&item.sig, &quote!(#name), None, &TokenStream::new());
        }
        Item::Type(item) if is_pub(&item.vis) => {
            let (name, generics, ty) = (&item.ident, &item.generics, &item.ty);
            functions.add(&quote!(#generics), &quote!(x: #name #generics), &quote!(#ty), &quote!(x), None);
        }
        // Traits of a type, which the macros of the runtime write for all alike; nothing of them has a name of its own.
        Item::Macro(item) if is_of_runtime(&item.mac.path) => {}
        Item::Static(_)
        | Item::Const(_)
        | Item::Fn(_)
        | Item::Type(_)
        | Item::Impl(_)
        | Item::Mod(_)
        | Item::Use(_) => {}
        other => panic!("no caller is written for {}", other.to_token_stream()),
    }
    functions.text()
}

/// Whether the type stands in the same file and is public, or comes from elsewhere.
fn is_of_callers(item: &ItemImpl, around: &[Item]) -> bool {
    let Type::Path(ty) = &*item.self_ty else { return true };
    let Some(last) = ty.path.segments.last() else { return true };
    let is_private = |known: &Item| match known {
        Item::Struct(known) => known.ident == last.ident && !is_pub(&known.vis),
        Item::Enum(known) => known.ident == last.ident && !is_pub(&known.vis),
        _ => false,
    };
    !around.iter().any(is_private)
}

/// The tokens as they read outside of the crate: its own path, the runtime through it, and the name of `Self`.
pub(crate) fn outside(tokens: TokenStream, own: Option<&TokenStream>) -> TokenStream {
    let krate = format_ident!("{KRATE}");
    let replace = |tree: TokenTree| match tree {
        TokenTree::Ident(name) if name == "crate" => quote!(#krate),
        TokenTree::Ident(name) if name == "api_runtime" => quote!(#krate::runtime),
        TokenTree::Ident(name) if name == "Self" => own.map_or_else(|| quote!(#name), Clone::clone),
        TokenTree::Group(group) => Group::new(group.delimiter(), outside(group.stream(), own)).to_token_stream(),
        other => other.to_token_stream(),
    };
    tokens.into_iter().flat_map(replace).collect()
}
