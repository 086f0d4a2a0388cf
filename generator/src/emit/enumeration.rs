//! Enumerations: variants, their wire values, and the traits that requests and responses need.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, serde};
use crate::ir::{Enum, Item};

pub(super) fn tokens(item: &Item, values: &Enum) -> TokenStream {
    let name = format_ident!("{}", item.name);
    let doc = docs::outer(&item.doc);
    let variants = values.variants.iter().map(|variant| {
        let (doc, name) = (docs::outer(&variant.doc), format_ident!("{}", variant.name));
        quote!(#doc #name,)
    });
    let unknown = values.unknown.then(|| {
        let doc = docs::outer(&["A value that this version does not list, in wire form."]);
        quote!(#doc Unknown(String),)
    });
    let derives = if values.unknown { quote!(Clone, PartialEq) } else { quote!(Debug, Clone, Copy, PartialEq) };
    let listed = values.variants.iter().map(|variant| format_ident!("{}", variant.name));
    let others = values.unknown.then(|| quote!(, Unknown));
    let methods = methods(values);
    let to_wire = values.used.in_request.then(|| to_wire(&name, values));
    let decode = values.used.in_response.then(|| decode(&name, values));
    let serde = serde::enumeration(&name, values);
    quote! {
        #doc
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* #unknown }

        impl #name { #methods }

        api_runtime::enumeration!(#name, [#(#listed),*] #others);

        #to_wire
        #decode
        #serde
    }
}

fn methods(values: &Enum) -> TokenStream {
    let arms = values.variants.iter().map(|variant| {
        let (name, wire) = (format_ident!("{}", variant.name), &variant.wire);
        quote!(Self::#name => #wire,)
    });
    let unknown = values.unknown.then(|| quote!(Self::Unknown(value) => value,));
    let as_wire = docs::outer(&["The value on the wire."]);
    let reading = values.unknown.then(|| from_wire(values));
    let result = if values.unknown { quote!(&str) } else { quote!(&'static str) };
    // A small enumeration without unknown values is passed by value.
    let receiver = if values.unknown { quote!(&self) } else { quote!(self) };
    quote! {
        #as_wire
        #[must_use]
        pub fn as_wire(#receiver) -> #result {
            match self { #(#arms)* #unknown }
        }
        #reading
    }
}

fn from_wire(values: &Enum) -> TokenStream {
    let arms = values.variants.iter().map(|variant| {
        let (name, wire) = (format_ident!("{}", variant.name), &variant.wire);
        quote!(#wire => Self::#name,)
    });
    let doc = docs::outer(&["The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown)."]);
    quote! {
        #doc
        #[must_use]
        pub fn from_wire(wire: &str) -> Self {
            match wire {
                #(#arms)*
                other => Self::Unknown(other.to_owned()),
            }
        }
    }
}

fn to_wire(name: &proc_macro2::Ident, values: &Enum) -> TokenStream {
    let form = if values.integer { quote!(Number) } else { quote!(Text) };
    quote! {
        impl ToWire for #name {
            fn to_wire(&self) -> WireRef<'_> {
                WireRef::#form(self.as_wire())
            }
        }
    }
}

fn decode(name: &proc_macro2::Ident, values: &Enum) -> TokenStream {
    // An empty string says that nothing is set, unless it is a value itself.
    let none = values.variants.iter().all(|variant| !variant.wire.is_empty());
    let text = if values.integer { quote!(integer_text) } else { quote!(scalar_text) };
    quote! {
        impl Decode for #name {
            const EMPTY_STRING_IS_NONE: bool = #none;

            fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
                Ok(Self::from_wire(&json.#text()?))
            }
        }
    }
}
