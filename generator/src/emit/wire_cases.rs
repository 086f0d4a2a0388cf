//! `tests/wire_cases`: requests in each state, each as a caller writes it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Frame, Piece, docs, expression, print};
use crate::ir::{Crate, Group, Operation, PresenceCase, Value};

/// `tests/wire_cases/mod.rs`: a visitor is shown each request in each state.
pub(super) fn pieces<'a>(krate: &'a Crate, frame: Frame<'a>) -> Vec<Piece<'a>> {
    let modules = operations(krate);
    let modules = modules.map(|(group, operation)| Piece::of((frame, group.module.as_str(), operation), module));
    [Piece::always(|| head(krate))].into_iter().chain(modules).collect()
}

fn operations(krate: &Crate) -> impl Iterator<Item = (&Group, &Operation)> {
    krate.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)))
}

fn head(krate: &Crate) -> String {
    let about = docs::inner(&[
        "Every parameter of every operation with a value, left out, and in each state that a caller can name.",
        "",
        "What must be on the wire then, is worked out elsewhere and not from this code.",
    ]);
    // One function a group, as one for all of them would be longer than people read.
    let groups: Vec<(Ident, TokenStream)> = krate
        .groups
        .iter()
        .filter(|group| !group.operations.is_empty())
        .map(|group| {
            let name = format_ident!("visit_{}", group.module.trim_start_matches("r#"));
            let calls = group.operations.iter().map(|operation| {
                let name = format_ident!("{}", operation.module);
                quote!(#name::visit_all(visitor);)
            });
            let function = quote!(fn #name(visitor: &mut impl Visitor) { #(#calls)* });
            (name, function)
        })
        .collect();
    let (names, functions) = (groups.iter().map(|(name, _)| name), groups.iter().map(|(_, function)| function));
    let plain_doc = docs::outer(&["What every request and every response can do, with the feature `serde`."]);
    let (trait_doc, method_doc, all_doc) = (
        docs::outer(&["What is done with each request."]),
        docs::outer(&["One request: its operation, the parameter in question, its state or `value`, and the request."]),
        docs::outer(&["Shows the visitor every case."]),
    );
    let body = quote! {
        #about
        use ::core::fmt::Debug;
        use ::core::hash::Hash;

        use ::api_runtime::Operation;
        use ::api_runtime::serde::{DeserializeOwned, Serialize};

        #plain_doc
        pub trait Plain: Debug + Clone + Eq + Hash + Send + Serialize + DeserializeOwned {}

        impl<T: Debug + Clone + Eq + Hash + Send + Serialize + DeserializeOwned> Plain for T {}

        #trait_doc
        pub trait Visitor {
            #method_doc
            fn visit<O: Plain + Operation<Response: Plain>>(
                &mut self,
                operation: &str,
                parameter: &str,
                state: &str,
                request: &O,
            );
        }

        #all_doc
        pub fn visit_all(visitor: &mut impl Visitor) {
            #(#names(visitor);)*
        }

        #(#functions)*
    };
    print::file(&krate.spec_folder, body)
}

fn module((frame, module, operation): (Frame<'_>, &str, &Operation)) -> String {
    let (name, id) = (format_ident!("{}", operation.module), &operation.id);
    let imports =
        imports(frame, module, operation, operation.presence_cases.iter().filter_map(|case| case.value.as_ref()));
    let (ty, sample) = (format_ident!("{}", operation.request.name), sample(operation));
    let required = required_values(operation);
    let parameters: Vec<&[PresenceCase]> =
        operation.presence_cases.chunk_by(|left, right| left.field == right.field).collect();
    let calls = parameters.iter().map(|cases| {
        let name = format_ident!("of_{}", cases[0].field);
        quote!(#name(visitor);)
    });
    let functions = parameters.iter().map(|cases| {
        let name = format_ident!("of_{}", cases[0].field);
        let visits = cases.iter().map(|case| {
            let (wire, state) = (&case.wire, case.state);
            let request = changed(operation, &case.field, case.required, case.value.as_ref());
            quote!(visitor.visit(#id, #wire, #state, &#request);)
        });
        quote! {
            fn #name(visitor: &mut impl super::Visitor) {
                #(#visits)*
            }
        }
    });
    print::more(quote! {
        mod #name {
            #imports

            #required

            fn request() -> #ty {
                #sample
            }

            pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
                visitor.visit(#id, "", "", &request());
                #(#calls)*
            }

            #(#functions)*
        }
    })
}
/// A function with the values of the sample, where the constructor asks for several: a case says the one that differs.
fn required_values(operation: &Operation) -> Option<TokenStream> {
    let Value::Object(ty, fields, optional) = &operation.sample else { return None };
    let ty = format_ident!("{ty}Required");
    let values = fields.iter().map(|(field, value)| {
        let (field, value) = (format_ident!("{field}"), expression::owned(value));
        quote!(#field: #value)
    });
    (fields.len() > 1 && optional.is_empty()).then(|| {
        quote! {
            fn required() -> #ty {
                #ty { #(#values),* }
            }
        }
    })
}

/// The sample, from the function above where there is one.
fn sample(operation: &Operation) -> TokenStream {
    match (&operation.sample, required_values(operation)) {
        (Value::Object(ty, ..), Some(_)) => {
            let ty = format_ident!("{ty}");
            quote!(#ty::new(required()))
        }
        (sample, _) => expression::argument(sample),
    }
}

/// The request with one field changed.
fn changed(operation: &Operation, field: &str, required: bool, value: Option<&Value>) -> TokenStream {
    let Some(value) = value else { return quote!(request()) };
    let name = format_ident!("{field}");
    if !required {
        let value = expression::argument(value);
        return quote!(request().#name(#value));
    }
    let Value::Object(ty, fields, optional) = &operation.sample else { return quote!(request()) };
    if required_values(operation).is_some() {
        let (ty, several, value) = (format_ident!("{ty}"), format_ident!("{ty}Required"), expression::owned(value));
        return quote!(#ty::new(#several { #name: #value, ..required() }));
    }
    let mut fields = fields.clone();
    for (known, slot) in &mut fields {
        if known == field {
            *slot = value.clone();
        }
    }
    expression::argument(&Value::Object(ty.clone(), fields, optional.clone()))
}

/// `use` lines for the types that the values name.
fn imports<'a>(
    frame: Frame<'_>,
    module: &str,
    operation: &'a Operation,
    values: impl Iterator<Item = &'a Value>,
) -> TokenStream {
    let mut names = Vec::new();
    let mut runtime = std::collections::BTreeSet::new();
    for value in values.chain([&operation.sample]) {
        expression::type_names(value, &mut names);
        expression::runtime_names(value, &mut runtime);
    }
    names.sort();
    names.dedup();
    let (shared, own): (Vec<String>, Vec<String>) = names.into_iter().partition(|name| frame.shared.contains(name));
    let (lib, module) = (format_ident!("{}", frame.lib), format_ident!("{module}"));
    let idents = |names: Vec<String>| names.into_iter().map(|name| format_ident!("{name}")).collect::<Vec<_>>();
    let (shared, own) = (idents(shared), idents(own));
    let shared = (!shared.is_empty()).then(|| quote!(use ::#lib::types::{#(#shared),*};));
    let runtime = idents(runtime.into_iter().map(str::to_owned).collect());
    let runtime = (!runtime.is_empty()).then(|| quote!(use ::#lib::{#(#runtime),*};));
    quote!(use ::#lib::#module::{#(#own),*}; #shared #runtime)
}
