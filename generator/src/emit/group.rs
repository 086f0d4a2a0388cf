//! The client, and a module per group with one method per operation.

use quote::{format_ident, quote};

use super::{docs, features, print, types, waiter};
use crate::ir::{Crate, Group, Operation};

/// `client.rs`: the client type with an accessor per group.
pub(super) fn client(krate: &Crate) -> String {
    let client = format_ident!("{}", krate.client);
    let accessors = krate.groups.iter().map(|group| {
        let (module, accessor) = (format_ident!("{}", group.module), format_ident!("{}", group.accessor));
        let doc = docs::outer(&[group.doc.as_str()]);
        let condition = features::of(&group.module);
        quote! {
            #doc
            #condition
            #[must_use]
            pub fn #module(&self) -> crate::#module::#accessor<'_> {
                crate::#module::#accessor::new(&self.inner)
            }
        }
    });
    let about = docs::outer(&[
        format!("Calls {}.", krate.heading),
        String::new(),
        "It is cheap to clone; clones share their connections.".to_owned(),
    ]);
    let builder = docs::outer(&["Builder of a client for the default endpoint."]);
    let from = docs::outer(&["Wraps a client of the runtime."]);
    let runtime = docs::outer(&[
        "The underlying client, for untyped calls and operations that this crate does not have yet; see",
        "[`Uncovered`](api_runtime::Uncovered).",
    ]);
    let call = docs::outer(&["Calls any operation, including [`Raw`](api_runtime::Raw) edits."]);
    let body = quote! {
        use api_runtime::{Call, ClientBuilder, Operation};
        use crate::service::SERVICE;

        #about
        #[derive(Debug, Clone)]
        pub struct #client { inner: api_runtime::Client }

        impl #client {
            #builder
            pub fn builder() -> ClientBuilder<Self> {
                ClientBuilder::new(&SERVICE)
            }

            #call
            pub fn call<'a, O: Operation>(&'a self, request: &'a O) -> Call<'a, O> {
                self.inner.call(request)
            }

            #runtime
            #[must_use]
            pub fn runtime(&self) -> &api_runtime::Client {
                &self.inner
            }

            #(#accessors)*
        }

        impl From<api_runtime::Client> for #client {
            #from
            fn from(inner: api_runtime::Client) -> Self {
                Self { inner }
            }
        }
    };
    print::file(&krate.spec_folder, body)
}

/// `<group>/mod.rs`: the table of operations, the accessor, and what the operations' files hold.
pub(super) fn group(krate: &Crate, group: &Group) -> String {
    let accessor = format_ident!("{}", group.accessor);
    let modules: Vec<_> = group.operations.iter().map(|operation| format_ident!("{}", operation.module)).collect();
    let exports = group.operations.iter().map(|operation| {
        let module = format_ident!("{}", operation.module);
        let request = &operation.request.name;
        let mut names = vec![request.clone()];
        names.extend(operation.response.own_name().map(str::to_owned));
        names.extend(operation.headers.iter().map(|headers| headers.name.clone()));
        names.extend([format!("{request}Code"), format!("{request}Error")]);
        if let crate::ir::Constructor::Named { required, .. } = &operation.request.constructor {
            names.push(required.clone());
        }
        names.extend(operation.types.iter().flat_map(types::exported));
        names.sort();
        let names = names.into_iter().map(|name| format_ident!("{name}"));
        quote!(pub use #module::{#(#names),*};)
    });
    let methods = current_first(group).map(|operation| {
        let (method, request) = (format_ident!("{}", operation.module), format_ident!("{}", operation.request.name));
        let lines = [
            operation.summary.clone(),
            String::new(),
            format!("{}, see [`{}`].", operation.request_line, operation.request.name),
        ];
        let doc = docs::outer(&lines);
        let deprecated = operation.deprecated.as_ref().map(|note| quote!(#[deprecated = #note]));
        let waits = waiter::methods(operation);
        quote! {
            #doc
            #deprecated
            pub fn #method(self, request: &'a #request) -> Call<'a, #request> {
                self.client.call(request)
            }

            #(#waits)*
        }
    });
    let wait = group.operations.iter().any(|operation| !operation.waiters.is_empty()).then(|| quote!(, Wait));
    let about = docs::inner(&module_doc(group));
    let accessor_doc = docs::outer(&[format!(
        "Operations of this group; see [`Client::{}`](crate::{}::{}).",
        group.module, krate.client, group.module
    )]);
    let body = quote! {
        #about
        #(mod #modules;)*
        #(#exports)*
        use api_runtime::{Call, Client #wait};

        #accessor_doc
        #[derive(Debug, Clone, Copy)]
        pub struct #accessor<'a> { client: &'a Client }

        impl<'a> #accessor<'a> {
            pub(crate) fn new(client: &'a Client) -> Self {
                Self { client }
            }

            #(#methods)*
        }
    };
    print::file(&format!("{}/operations/{}", krate.spec_folder, group.module), body)
}

/// The operations as a reader looks for them: those that the vendor has deprecated come last.
fn current_first(group: &Group) -> impl Iterator<Item = &Operation> {
    let of = |is_deprecated: bool| {
        group.operations.iter().filter(move |operation| operation.deprecated.is_some() == is_deprecated)
    };
    of(false).chain(of(true))
}

fn module_doc(group: &Group) -> Vec<String> {
    let mut lines =
        vec![group.doc.clone(), String::new(), "| Operation | Call | Request |".to_owned(), "|---|---|---|".to_owned()];
    lines.extend(current_first(group).map(|operation| {
        let retiring = if operation.deprecated.is_some() { " Deprecated." } else { "" };
        let [summary, call] = [&operation.summary, &operation.request_line].map(|text| text.replace('|', "\\|"));
        let request = &operation.request.name;
        format!("| {summary}{retiring} | [`{0}`]({1}::{0}) | [`{request}`] {call} |", operation.module, group.accessor)
    }));
    lines
}
