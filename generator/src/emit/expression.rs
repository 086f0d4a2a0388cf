//! Sample values as Rust expressions.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::literal;
use crate::ir::Value;

/// A value as an argument of a setter: texts stay literals.
pub(super) fn argument(value: &Value) -> TokenStream {
    match value {
        Value::Text(text) | Value::Any(text) | Value::Bytes(text) => quote!(#text),
        Value::File(text) => quote!(("example.txt", #text)),
        Value::Repeat(character, count) => {
            let (text, count) = (character.to_string(), literal::integer(*count));
            quote!(#text.repeat(#count))
        }
        Value::Integer(number) => literal::integer(*number),
        Value::Boolean(value) => quote!(#value),
        Value::Decimal(text) => quote!(#text.parse::<Decimal>().unwrap()),
        Value::Time(ty, text) => {
            let ty = format_ident!("{}", ty.name());
            quote!(#text.parse::<#ty>().unwrap())
        }
        Value::Variant(ty, variant) => {
            let (ty, variant) = (format_ident!("{ty}"), format_ident!("{variant}"));
            quote!(#ty::#variant)
        }
        Value::UnknownVariant(ty, text) => {
            let ty = format_ident!("{ty}");
            quote!(#ty::Unknown(#text.to_owned()))
        }
        Value::Many(items, count) => {
            let count = literal::integer(*count);
            let values = items.iter().map(item);
            // What a macro repeats, rustfmt lays out by rules of its own: an object is repeated without one.
            if let [Value::Text(_) | Value::Integer(_) | Value::Decimal(_) | Value::Variant(..)] = items.as_slice() {
                quote!(vec![#(#values),*; #count])
            } else {
                quote!([#(#values),*].into_iter().cycle().take(#count).collect::<Vec<_>>())
            }
        }
        Value::List(items) => {
            let items = items.iter().map(item);
            quote!(vec![#(#items),*])
        }
        Value::Map(_) => owned(value),
        Value::Object(ty, required, optional) => object(ty, required, optional),
        Value::Member(union, _, value) => {
            let (union, value) = (format_ident!("{union}"), argument(value));
            quote!(#union::from(#value))
        }
        Value::Given(value) => argument(value),
        Value::State(state) => {
            let state = format_ident!("{}", state.name());
            quote!(#state)
        }
    }
}

/// A value as an item of a list or a map, which says what it is by itself.
fn item(value: &Value) -> TokenStream {
    match value {
        Value::Any(text) => quote!(Any::from(#text)),
        Value::File(_) => {
            let file = argument(value);
            quote!(api_runtime::File::from(#file))
        }
        other => owned(other),
    }
}

/// A value as it stands in a field: texts are owned.
pub(super) fn owned(value: &Value) -> TokenStream {
    match value {
        Value::Text(text) => quote!(#text.to_owned()),
        Value::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = item(value);
                quote!((#key.to_owned(), #value))
            });
            quote!(Map::from([#(#entries),*]))
        }
        Value::Given(value) => {
            let value = owned(value);
            quote!(#value.into())
        }
        Value::State(_) | Value::Any(_) | Value::Bytes(_) | Value::File(_) => {
            let value = argument(value);
            quote!(#value.into())
        }
        other => argument(other),
    }
}

fn object(ty: &str, required: &[(String, Value)], optional: &[(String, Value)]) -> TokenStream {
    let name = format_ident!("{ty}");
    let begin = match required {
        [] => quote!(#name::new()),
        [(_, value)] => {
            let value = argument(value);
            quote!(#name::new(#value))
        }
        several => {
            let required = format_ident!("{ty}Required");
            let fields = several.iter().map(|(field, value)| {
                let (field, value) = (format_ident!("{field}"), owned(value));
                quote!(#field: #value)
            });
            quote!(#name::new(#required { #(#fields),* }))
        }
    };
    let setters = optional.iter().map(|(field, value)| {
        let (field, value) = (format_ident!("{field}"), argument(value));
        quote!(.#field(#value))
    });
    quote!(#begin #(#setters)*)
}

/// Names of crate types that an expression of the value holds.
pub(super) fn type_names(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Variant(ty, _) | Value::UnknownVariant(ty, _) => names.push(ty.clone()),
        Value::List(items) | Value::Many(items, _) => items.iter().for_each(|item| type_names(item, names)),
        Value::Object(ty, required, optional) => {
            names.push(ty.clone());
            if required.len() > 1 {
                names.push(format!("{ty}Required"));
            }
            required.iter().chain(optional).for_each(|(_, value)| type_names(value, names));
        }
        Value::Map(entries) => entries.iter().for_each(|(_, value)| type_names(value, names)),
        Value::Member(union, _, value) => {
            names.push(union.clone());
            type_names(value, names);
        }
        Value::Given(value) => type_names(value, names),
        _ => {}
    }
}

/// Names of runtime types that an expression of the value holds.
pub(super) fn runtime_names(value: &Value, names: &mut BTreeSet<&'static str>) {
    match value {
        Value::Decimal(_) => _ = names.insert("Decimal"),
        Value::Time(moment, _) => _ = names.insert(moment.name()),
        Value::State(state) => _ = names.insert(state.name()),
        Value::List(items) | Value::Many(items, _) => items.iter().for_each(|item| runtime_names(item, names)),
        Value::Object(_, required, optional) => {
            required.iter().chain(optional).for_each(|(_, value)| runtime_names(value, names));
        }
        Value::Map(entries) => {
            names.insert("Map");
            for (_, value) in entries {
                if let Value::Any(_) = value {
                    names.insert("Any");
                }
                runtime_names(value, names);
            }
        }
        Value::Member(_, _, value) | Value::Given(value) => runtime_names(value, names),
        _ => {}
    }
}
