//! Amounts: a method for each, which gives the number together with what it counts.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, rust_type};
use crate::ir::{Amount, Object, RustType};

/// The methods of an object, where it has amounts.
pub(super) fn methods(object: &Object) -> Option<TokenStream> {
    let name = format_ident!("{}", object.name);
    let methods = object.amounts.iter().map(method);
    (!object.amounts.is_empty()).then(|| {
        quote! {
            impl #name {
                #(#methods)*
            }
        }
    })
}

fn method(amount: &Amount) -> TokenStream {
    let Amount { field, unit, unit_type, currency } = amount;
    let what = if currency.is_some() { "unit and currency" } else { "unit" };
    let missing = if currency.is_some() { "one of the three" } else { "one of the two" };
    let doc = docs::outer(&[
        format!("[`{field}`](Self::{field}) with its {what}."),
        String::new(),
        format!("`None` if the response does not contain {missing}."),
    ]);
    let (name, value, unit) = (format_ident!("{field}_with_unit"), format_ident!("{field}"), format_ident!("{unit}"));
    // A text is borrowed as a text, not as the string that holds it.
    let (unit_type, unit) = match unit_type {
        RustType::String => (quote!(str), quote!(self.#unit.as_deref())),
        other => (rust_type::tokens(other), quote!(self.#unit.as_ref())),
    };
    let amount = match currency {
        None => quote!(Amount::with_unit(self.#value, #unit)),
        Some(currency) => {
            let currency = format_ident!("{currency}");
            quote!(Amount::with_unit_and_currency(self.#value, #unit, self.#currency.as_deref()))
        }
    };
    quote! {
        #doc
        #[must_use]
        pub fn #name(&self) -> Option<Amount<'_, #unit_type>> {
            #amount
        }
    }
}
