//! Unions: a variant for each type, and how they go out and come in.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::table::Holder;
use super::{docs, rust_type, table};
use crate::ir::{EmptyString, Item, Member, RustType, Telling, Union};

/// The enumeration with all that makes, writes and reads it.
pub(super) fn tokens(item: &Item, union: &Union) -> TokenStream {
    let name = format_ident!("{}", item.name);
    let doc = docs::outer(&item.doc);
    let variants = union.members.iter().map(|member| {
        let (doc, variant, ty) = (docs::outer(&member.doc), variant(member), held(member));
        quote!(#doc #variant(#ty),)
    });
    let unknown = is_open(union).then(|| {
        let doc = docs::outer(&["An object with an unlisted tag, or without one, as received."]);
        quote!(#doc Unknown(Any),)
    });
    let open = is_open(union).then(|| quote!(#[non_exhaustive]));
    let from = union.members.iter().map(|member| from(&name, member));
    let to_wire = union.used.in_request.then(|| to_wire(&name, union));
    let (reading, serde) = match &union.telling {
        Telling::Kind => (reading(&name, union), serde(&name, union)),
        Telling::Tag(field, _) => (reading_by_tag(&name, field, union), serde_by_tag(&name, field, union)),
    };
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #open
        pub enum #name { #(#variants)* #unknown }

        #(#from)*
        #to_wire
        #reading
        #serde
    }
}

/// Whether it keeps objects with tags that nobody listed.
const fn is_open(union: &Union) -> bool {
    matches!(union.telling, Telling::Tag(_, true))
}

fn variant(member: &Member) -> Ident {
    format_ident!("{}", member.variant)
}

/// The type of what a variant holds.
fn held(member: &Member) -> TokenStream {
    let ty = rust_type::tokens(&member.ty);
    if member.boxed { quote!(Box<#ty>) } else { ty }
}

fn from(name: &Ident, member: &Member) -> TokenStream {
    let (variant, ty) = (variant(member), rust_type::tokens(&member.ty));
    let value = if member.boxed { quote!(Box::new(value)) } else { quote!(value) };
    let of_text = (member.ty == RustType::String).then(|| {
        quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self {
                    Self::#variant(value.to_owned())
                }
            }
        }
    });
    quote! {
        impl From<#ty> for #name {
            fn from(value: #ty) -> Self {
                Self::#variant(#value)
            }
        }

        #of_text
    }
}

/// The table of its members, and the value as one of them.
fn to_wire(name: &Ident, union: &Union) -> TokenStream {
    let rows = union.members.iter().map(|member| table::parameter(&member.row, Holder::Constant));
    let open = is_open(union).then(|| quote!(Parameter::field("").any()));
    let rows: Vec<TokenStream> = rows.chain(open).collect();
    let arms = union.members.iter().enumerate().map(|(index, member)| {
        let (variant, index) = (variant(member), Literal::usize_unsuffixed(index));
        quote!(Self::#variant(value) => WireRef::Member(#index, value),)
    });
    let unknown = is_open(union).then(|| {
        let index = Literal::usize_unsuffixed(union.members.len());
        quote!(Self::Unknown(value) => WireRef::Member(#index, value),)
    });
    let table = table::definition(name, "MEMBERS", union.recursive, "The facts that values are validated by.", &rows);
    quote! {
        #table

        impl ToWire for #name {
            fn to_wire(&self) -> WireRef<'_> {
                match self { #(#arms)* #unknown }
            }
        }
    }
}

/// Reading by the kind of JSON value.
fn reading(name: &Ident, union: &Union) -> TokenStream {
    let arms = union.members.iter().map(|member| {
        let (kind, variant) = (format_ident!("{}", member.kind.name()), variant(member));
        quote!(#kind(#variant))
    });
    let none = match &union.empty_string {
        EmptyString::Value => quote!(false),
        EmptyString::Nothing => quote!(true),
        EmptyString::As(ty) => {
            let ty = format_ident!("{ty}");
            quote!(<#ty as api_runtime::Decode>::EMPTY_STRING_IS_NONE)
        }
    };
    let expected = union.expected();
    // What only requests hold is read by formats of serde alone.
    let condition = (!union.used.in_response).then(|| quote!(#[cfg(feature = "serde")]));
    quote! {
        #condition
        api_runtime::union!(#name, #expected, #none, #(#arms),*);
    }
}

fn serde(name: &Ident, union: &Union) -> TokenStream {
    let variants = union.members.iter().map(variant);
    let reading = if union.used.in_request { quote!(request) } else { quote!(answer) };
    quote! {
        #[cfg(feature = "serde")]
        api_runtime::serde_union!(#name, #reading, #(#variants),*);
    }
}

/// Reading by the value of a field.
fn reading_by_tag(name: &Ident, field: &str, union: &Union) -> TokenStream {
    let arms = union.members.iter().filter_map(|member| {
        let (variant, tag) = (variant(member), member.tag.as_ref()?);
        Some(quote!(#variant(#tag)))
    });
    let otherwise = union.members.iter().find(|member| member.tag.is_none()).map(variant);
    let others = match otherwise {
        _ if is_open(union) => quote!(variant(Unknown)),
        Some(variant) => quote!(variant(#variant)),
        None => {
            let expected = union.expected();
            quote!(refused(#expected))
        }
    };
    let condition = (!union.used.in_response).then(|| quote!(#[cfg(feature = "serde")]));
    quote! {
        #condition
        api_runtime::tagged_union!(#name, #field, #others, #(#arms),*);
    }
}

fn serde_by_tag(name: &Ident, field: &str, union: &Union) -> TokenStream {
    let variants = union.members.iter().map(|member| {
        let (variant, tag) = (variant(member), member.tag.as_deref().unwrap_or_default());
        quote!(#variant(#tag))
    });
    let unknown = is_open(union).then(|| quote!(, Unknown("")));
    let reading = if union.used.in_request { quote!(request) } else { quote!(answer) };
    quote! {
        #[cfg(feature = "serde")]
        api_runtime::serde_tagged!(#name, #reading, #field, #(#variants),* #unknown);
    }
}
