//! Waiters: the table of each, and the method that waits for it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, literal};
use crate::ir::{Acceptor, Matcher, Operation, WaitState, Waiter};

/// The tables, each a constant that the group's methods name.
pub(super) fn tables(operation: &Operation) -> TokenStream {
    let tables = operation.waiters.iter().map(|waiter| {
        let Waiter { name, delay: (min, max), .. } = waiter;
        let constant = format_ident!("{}", waiter.constant);
        let acceptors = waiter.acceptors.iter().map(acceptor);
        let (min, max) = (literal::integer(*min), literal::integer(*max));
        quote! {
            pub(super) static #constant: Waiter = Waiter::new(#name, &[#(#acceptors),*]).delays(#min, #max);
        }
    });
    quote!(#(#tables)*)
}

/// The value of the operation's field.
pub(super) fn list(operation: &Operation) -> TokenStream {
    let constants = operation.waiters.iter().map(|waiter| format_ident!("{}", waiter.constant));
    quote!(&[#(&#constants),*])
}

fn acceptor(Acceptor { state, matcher }: &Acceptor) -> TokenStream {
    let state = match state {
        WaitState::Success => quote!(success),
        WaitState::Failure => quote!(failure),
        WaitState::Retry => quote!(retry),
    };
    let matcher = match matcher {
        Matcher::Answered => quote!(Matcher::Answered),
        Matcher::Error(codes) => quote!(Matcher::Error(&[#(#codes),*])),
        Matcher::Is(path, values) if values.is_empty() => quote!(Matcher::present(&[#(#path),*])),
        Matcher::Is(path, values) => quote!(Matcher::is(&[#(#path),*], &[#(#values),*])),
        Matcher::All(path, values) => quote!(Matcher::all(&[#(#path),*], &[#(#values),*])),
        Matcher::Any(path, values) => quote!(Matcher::any(&[#(#path),*], &[#(#values),*])),
    };
    quote!(Acceptor::#state(#matcher))
}

/// The methods of the group's accessor.
pub(super) fn methods(operation: &Operation) -> impl Iterator<Item = TokenStream> + '_ {
    let (module, request) = (format_ident!("{}", operation.module), format_ident!("{}", operation.request.name));
    operation.waiters.iter().map(move |waiter| {
        let (method, constant) = (format_ident!("{}", waiter.method), format_ident!("{}", waiter.constant));
        let (min, max) = waiter.delay;
        let mut lines = vec![
            waiter.summary.clone(),
            String::new(),
            format!("Calls [`{}`] every {min} to {max} seconds, for at most `max_wait`.", operation.request.name),
            String::new(),
        ];
        lines.extend(waiter.words.iter().map(|words| format!("- {words}")));
        lines.extend([String::new(), "Any other response is polled again; see [`Wait`].".to_owned()]);
        let doc = docs::outer(&lines);
        let deprecated = operation.deprecated.as_ref().map(|note| quote!(#[deprecated = #note]));
        quote! {
            #doc
            #deprecated
            pub fn #method(self, request: &'a #request, max_wait: core::time::Duration) -> Wait<'a, #request> {
                self.client.call(request).wait_until(&#module::#constant, max_wait)
            }
        }
    })
}
