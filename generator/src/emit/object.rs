//! Structs: fields, constructor, setters, and how they go out and come in.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::table::Holder;
use super::{amounts, constructor, docs, rust_type, serde, table};
use crate::ir::{Constructor, Kind, Object, Shown};

/// A struct with everything that it needs but the parts that only operations have.
pub(super) fn tokens(object: &Object, doc: &[String]) -> TokenStream {
    let name = format_ident!("{}", object.name);
    let definition = definition(object, doc);
    let building = (object.constructor != Constructor::None).then(|| constructor::tokens(object, &TokenStream::new()));
    // A member of a union may have no field but its tag; the table of the union names its table.
    let fields = object.used.in_request.then(|| {
        let rows: Vec<TokenStream> = object.rows.iter().map(|row| table::parameter(row, Holder::Constant)).collect();
        table::definition(&name, "FIELDS", object.recursive, "The facts that requests are validated by.", &rows)
    });
    let to_wire = object.used.in_request.then(|| {
        let reading = reading(object);
        quote! {
            #reading

            impl ToWire for #name {
                fn to_wire(&self) -> WireRef<'_> {
                    WireRef::Object(self)
                }
            }
        }
    });
    let decode = object.used.in_response.then(|| decode(object));
    let amounts = amounts::methods(object);
    let serde = serde::object(object);
    quote!(#definition #building #amounts #fields #to_wire #decode #serde)
}

/// The struct itself.
pub(super) fn definition(object: &Object, doc: &[String]) -> TokenStream {
    let name = format_ident!("{}", object.name);
    let doc = docs::outer(doc);
    let fields = object.fields.iter().map(|field| {
        let (doc, name, ty) = (docs::outer(&field.doc), format_ident!("{}", field.name), rust_type::tokens(&field.ty));
        quote!(#doc pub #name: #ty,)
    });
    let default = matches!(object.constructor, Constructor::None | Constructor::Empty);
    let (debug, hash, rest) = shown(object);
    let default = default.then(|| quote!(Default,));
    let must_use =
        (object.constructor != Constructor::None).then(|| quote!(#[must_use = "it does nothing until it is sent"]));
    quote! {
        #doc
        #[derive(#debug Clone, #default PartialEq, #hash)]
        #[non_exhaustive]
        #must_use
        pub struct #name { #(#fields)* }

        #rest
    }
}

/// The derives of `Debug` and `Hash`, and what is written of them. Debug output is as it would be derived, and hides what is secret.
fn shown(object: &Object) -> (Option<TokenStream>, Option<TokenStream>, TokenStream) {
    let (name, text) = (format_ident!("{}", object.name), &object.name);
    let fields = object.fields.iter().map(|field| format_ident!("{}", field.name));
    let eq = quote!(impl std::cmp::Eq for #name {});
    match object.shown() {
        Shown::Derived => (Some(quote!(Debug,)), Some(quote!(Hash)), eq),
        Shown::AsRead => (None, None, quote!(api_runtime::answer!(#name { #(#fields),* });)),
        Shown::Written => {
            let values = object.fields.iter().zip(fields);
            let values = values.map(|(field, name)| if field.secret { quote!(&"***") } else { quote!(&self.#name) });
            let names = object.fields.iter().map(|field| &field.name);
            let names = joined(&format_ident!("SHOWN"), names);
            let written = quote! {
                #eq

                impl #name {
                    #names
                }

                impl std::fmt::Debug for #name {
                    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        api_runtime::show(f, #text, Self::SHOWN, &[#(#values),*])
                    }
                }
            };
            (None, Some(quote!(Hash)), written)
        }
    }
}

/// The values of its fields, lent in the order of the table.
pub(super) fn reading(object: &Object) -> TokenStream {
    let name = format_ident!("{}", object.name);
    let mut values: Vec<TokenStream> = object
        .fields
        .iter()
        .map(|field| {
            let field = format_ident!("{}", field.name);
            quote!(self.#field.to_wire())
        })
        .collect();
    for constant in object.constants.iter().rev() {
        let value = &constant.value;
        let value = match constant.kind {
            Kind::Integer | Kind::Unsigned | Kind::Decimal => quote!(WireRef::Number(#value)),
            Kind::Boolean => {
                let truth = value == "true";
                quote!(WireRef::Bool(#truth))
            }
            Kind::Text | Kind::Time(_) | Kind::Any | Kind::Bytes | Kind::File => quote!(WireRef::Text(#value)),
        };
        values.insert(constant.after.min(values.len()), value);
    }
    quote! {
        impl Fields for #name {
            fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
                reader(&[#(#values),*]);
            }
        }
    }
}

/// Reading the struct from JSON: names and slots, for the one body of code in the runtime that reads all objects.
pub(super) fn decode(object: &Object) -> TokenStream {
    let name = format_ident!("{}", object.name);
    let constants = object.constants.iter().map(|constant| &constant.wire);
    let names = object.fields.iter().map(|field| &field.wire).chain(constants);
    let fields: Vec<_> = object.fields.iter().map(|field| format_ident!("{}", field.name)).collect();
    // A type whose fields may be unset is read in place, any other by way of slots that may be empty.
    let (places, begin, end) = if matches!(object.constructor, Constructor::None | Constructor::Empty) {
        let mutable = (!fields.is_empty()).then(|| quote!(mut));
        let places: Vec<TokenStream> = fields.iter().map(|field| quote!(value.#field)).collect();
        (places, quote!(let #mutable value = Self::default();), quote!(Ok(value)))
    } else {
        let places: Vec<_> =
            (0..fields.len()).map(Literal::usize_unsuffixed).map(|index| quote!(slots.#index)).collect();
        let slots = fields.iter().map(|_| quote!(Required::default()));
        let end = quote!(Ok(Self { #(#fields: #places.take()?),* }));
        (places, quote!(let mut slots = (#(#slots,)*);), end)
    };
    let slots = object.fields.iter().zip(&places).map(|(field, place)| {
        let slot = match (field.times, &field.currency) {
            (Some(times), _) => {
                let form = format_ident!("{}", times.name());
                quote!(&mut api_runtime::Timed(&mut #place, api_runtime::Form::#form))
            }
            (None, Some(currency)) => {
                quote!(&mut api_runtime::InMinorUnits(&mut #place, #currency, &crate::service::MINOR_UNITS))
            }
            (None, None) => quote!(&mut #place),
        };
        if field.secret { quote!(&mut Secret(#slot)) } else { slot }
    });
    // They stand last, so that the values of the fields have the first names.
    let constants = object.constants.iter().map(|constant| {
        let value = &constant.value;
        quote!(&mut api_runtime::Constant(#value))
    });
    let slots = slots.chain(constants);
    // What shows an answer by the names that it has on the wire brings them.
    let names = (object.shown() != Shown::AsRead).then(|| {
        let names = joined(&format_ident!("NAMES"), names);
        quote!(impl #name { #names })
    });
    quote! {
        #names

        impl Decode for #name {
            fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
                #begin
                match json.fields(Self::NAMES, &mut [#(#slots),*]) {
                    Ok(()) => #end,
                    Err(error) => Err(error),
                }
            }
        }
    }
}

/// A constant with names of fields.
fn joined<'a>(constant: &Ident, names: impl Iterator<Item = &'a String>) -> TokenStream {
    quote!(const #constant: &'static str = api_runtime::names![#(#names),*];)
}
