//! How a request begins and goes on: `new`, the struct of required values, and chained setters.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{docs, expression, rust_type};
use crate::ir::{Constructor, Field, Object, RustType, Value};

/// The struct of required values, if there is one, and the `impl` with `new`, the setters and `methods`.
pub(super) fn tokens(object: &Object, methods: &TokenStream) -> TokenStream {
    let name = format_ident!("{}", object.name);
    let required = required_struct(object);
    let new = new(object);
    let setters = object.fields.iter().map(setters);
    quote! {
        #required
        impl #name { #new #(#setters)* #methods }
    }
}

fn required_struct(object: &Object) -> Option<TokenStream> {
    let Constructor::Named { required, copy } = &object.constructor else { return None };
    let required = format_ident!("{required}");
    let doc = docs::outer(&[format!("The required values of [`{}`].", object.name)]);
    let fields = object.fields.iter().filter(|field| field.required).map(|field| {
        let doc = docs::outer(&[format!("See [`{0}`](field@{1}::{0}).", field.name, object.name)]);
        let (name, ty) = (format_ident!("{}", field.name), rust_type::tokens(&field.ty));
        quote!(#doc pub #name: #ty,)
    });
    let secret = object.fields.iter().any(|field| field.required && field.secret);
    let mut derives = vec![quote!(Clone)];
    if *copy {
        derives.push(quote!(Copy));
    }
    if !secret {
        derives.insert(0, quote!(Debug));
    }
    // Not `non_exhaustive`: the compiler is to name a value that is missing.
    Some(quote! {
        #doc
        #[derive(#(#derives),*)]
        pub struct #required { #(#fields)* }
    })
}

fn new(object: &Object) -> TokenStream {
    let rest = object.fields.iter().filter(|field| !field.required).map(|field| {
        let name = format_ident!("{}", field.name);
        match field.ty {
            RustType::List(_) => quote!(#name: Vec::new(),),
            RustType::Map(_) => quote!(#name: Map::new(),),
            _ => quote!(#name: None,),
        }
    });
    match &object.constructor {
        Constructor::None => TokenStream::new(),
        Constructor::Empty => {
            let doc = docs::outer(&["A request without parameters. None is required."]);
            quote! {
                #doc
                pub fn new() -> Self {
                    Self::default()
                }
            }
        }
        Constructor::One => {
            let field = object.fields.iter().find(|field| field.required);
            field.map_or_else(TokenStream::new, |field| one(field, rest))
        }
        Constructor::Named { required, .. } => {
            let required = format_ident!("{required}");
            let doc = docs::outer(&["Creates it from the required values."]);
            let given = object.fields.iter().filter(|field| field.required);
            let given: Vec<_> = given.map(|field| format_ident!("{}", field.name)).collect();
            quote! {
                #doc
                pub fn new(required: #required) -> Self {
                    let #required { #(#given),* } = required;
                    Self { #(#given,)* #(#rest)* }
                }
            }
        }
    }
}

fn one(field: &Field, rest: impl Iterator<Item = TokenStream>) -> TokenStream {
    let name = format_ident!("{}", field.name);
    let (parameter, value) = argument(&field.ty, &name);
    let doc = docs::outer(&[format!("Creates it with [`{0}`](field@Self::{0}), the only required value.", field.name)]);
    let given = if name == value.to_string().as_str() { quote!(#name,) } else { quote!(#name: #value,) };
    quote! {
        #doc
        pub fn new(#name: #parameter) -> Self {
            Self { #given #(#rest)* }
        }
    }
}

fn setters(field: &Field) -> TokenStream {
    let name = format_ident!("{}", field.name);
    let plain = (!field.required).then(|| {
        let (parameter, value) = argument(&field.ty, &name);
        let doc = docs::outer(&[format!("Sets [`{0}`](field@Self::{0}).", field.name)]);
        let value = match &field.ty {
            RustType::Option(_) => quote!(Some(#value)),
            _ => value,
        };
        quote! {
            #doc
            pub fn #name(mut self, #name: #parameter) -> Self {
                self.#name = #value;
                self
            }
        }
    });
    let option = field.option_setter.as_ref().map(|setter| option_setter(field, &format_ident!("{setter}")));
    let named = field.setters.iter().map(|setter| {
        let setter_name = format_ident!("{}", setter.name);
        let mut lines = setter.doc.clone();
        lines.extend([String::new(), format!("Sets [`{0}`](field@Self::{0}) to this state or value.", field.name)]);
        let (doc, value) = (docs::outer(&lines), expression::argument(&setter.value));
        let value = match (&field.ty, &setter.value) {
            (RustType::Option(inner), Value::Integer(_)) if is_whole(inner) => quote!(Some(#value)),
            // A minus sign binds less than a method.
            (RustType::Option(_), Value::Integer(_)) => quote!(Some(Given::new(#value))),
            (RustType::Option(_), _) => quote!(Some(#value.into())),
            (whole, Value::Integer(_)) if is_whole(whole) => value,
            (_, Value::Integer(_)) => quote!(Given::new(#value)),
            _ => quote!(#value.into()),
        };
        quote! {
            #doc
            pub fn #setter_name(mut self) -> Self {
                self.#name = #value;
                self
            }
        }
    });
    quote!(#plain #option #(#named)*)
}

/// Whether a literal of an integer is a value of the type.
fn is_whole(ty: &RustType) -> bool {
    matches!(ty, RustType::Integer | RustType::Unsigned)
}

/// The setter for a value that is only known at run time to be there.
fn option_setter(field: &Field, setter: &Ident) -> TokenStream {
    let name = format_ident!("{}", field.name);
    let (parameter, value) = option_argument(&field.ty, &name);
    let doc = docs::outer(&[format!("Sets [`{0}`](field@Self::{0}). `None` omits it.", field.name)]);
    quote! {
        #doc
        pub fn #setter(mut self, #name: #parameter) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// What a setter takes for an optional value of this type, and the expression that makes the field's value of it.
fn option_argument(ty: &RustType, name: &Ident) -> (TokenStream, TokenStream) {
    let inner = if let RustType::Option(inner) = ty { inner } else { ty };
    let (parameter, _) = argument(inner, name);
    let value = match inner {
        RustType::Given(value, _) if matches!(**value, RustType::List(_)) => {
            quote!(#name.map(IntoGivenList::into_given_list))
        }
        RustType::String
        | RustType::Any
        | RustType::Bytes
        | RustType::File
        | RustType::Union(_)
        | RustType::Boxed(_)
        | RustType::Given(..) => quote!(#name.map(Into::into)),
        RustType::List(item) if takes_into(item) => {
            quote!(#name.into_iter().flatten().map(Into::into).collect())
        }
        RustType::Map(_) => {
            let (_, entries) = argument(inner, &format_ident!("entries"));
            quote!(#name.map(|entries| #entries).unwrap_or_default())
        }
        RustType::List(_) => quote!(#name.into_iter().flatten().collect()),
        _ => quote!(#name),
    };
    (quote!(Option<#parameter>), value)
}

/// What a method takes for a value of this type, and the expression that makes the field's value of it.
fn argument(ty: &RustType, name: &Ident) -> (TokenStream, TokenStream) {
    match ty {
        RustType::Option(inner) => argument(inner, name),
        RustType::String => (quote!(impl Into<String>), quote!(#name.into())),
        RustType::Given(value, states) => {
            if let RustType::List(item) = &**value {
                let (item, states) = (rust_type::tokens(item), rust_type::states(states));
                (quote!(impl IntoGivenList<#item, #states>), quote!(#name.into_given_list()))
            } else {
                let ty = rust_type::tokens(ty);
                (quote!(impl Into<#ty>), quote!(#name.into()))
            }
        }
        RustType::Map(value) => {
            let (parameter, into) = argument(value, &format_ident!("value"));
            let entries = quote!(impl IntoIterator<Item = (impl Into<String>, #parameter)>);
            (entries, quote!(#name.into_iter().map(|(key, value)| (key.into(), #into)).collect()))
        }
        RustType::Any => (quote!(impl Into<Any>), quote!(#name.into())),
        RustType::Bytes | RustType::File | RustType::Boxed(_) => {
            let ty = rust_type::tokens(ty);
            (quote!(impl Into<#ty>), quote!(#name.into()))
        }
        RustType::Union(union) => {
            let union = format_ident!("{union}");
            (quote!(impl Into<#union>), quote!(#name.into()))
        }
        RustType::List(item) if takes_into(item) => {
            let item = rust_type::tokens(item);
            (quote!(impl IntoIterator<Item = impl Into<#item>>), quote!(#name.into_iter().map(Into::into).collect()))
        }
        // Nothing converts into other items, and an item that is parsed on the spot must know its type.
        RustType::List(item) => {
            let item = rust_type::tokens(item);
            (quote!(impl IntoIterator<Item = #item>), quote!(#name.into_iter().collect()))
        }
        other => (rust_type::tokens(other), quote!(#name)),
    }
}

/// Whether items of a list may be whatever becomes one.
fn takes_into(item: &RustType) -> bool {
    matches!(item, RustType::String | RustType::File | RustType::Union(_))
}
