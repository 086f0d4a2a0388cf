//! What is repeated after which response, as a table.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal::option;
use crate::ir::{RetryException, RetryLimits, RetryReset, RetryRules, RetryScheme, RetryWhen};

/// The table, and the names that it imports.
pub(super) fn scheme(RetryScheme { usual, exceptions }: &RetryScheme) -> (TokenStream, TokenStream) {
    if usual.is_none() && exceptions.is_empty() {
        return (quote!(RetryScheme::DEFAULT), quote!(RetryScheme,));
    }
    let all = || usual.iter().chain(exceptions.iter().map(|exception| &exception.rules));
    let limits = all().any(|rules| rules.limits.is_some()).then(|| quote!(RetryLimits, RetryReset,));
    let when = all().any(|rules| !rules.when.is_empty()).then(|| quote!(RetryWhen,));
    let usual = usual.as_ref().map_or_else(|| quote!(RetryRules::DEFAULT), rules);
    let exceptions = exceptions.iter().map(|RetryException { operation, rules: own }| {
        let own = rules(own);
        quote!((#operation, #own))
    });
    (
        quote!(RetryScheme { usual: #usual, exceptions: &[#(#exceptions),*] }),
        quote!(#limits RetryRules, RetryScheme, #when),
    )
}

fn rules(RetryRules { statuses, when, wait, limits }: &RetryRules) -> TokenStream {
    let statuses = statuses.as_ref().map(|statuses| {
        let statuses = statuses.iter().map(|status| super::literal::integer(*status));
        quote!(.statuses(&[#(#statuses),*]))
    });
    let conditions = when.iter().map(|RetryWhen { status, header, value }| {
        let (status, value) = (super::literal::integer(*status), option(value.as_ref()));
        quote!(RetryWhen { status: #status, header: #header, value: #value })
    });
    let when = (!when.is_empty()).then(|| quote!(.when(&[#(#conditions),*])));
    let wait = (!wait.is_empty()).then(|| quote!(.wait(&[#(#wait),*])));
    let limits = limits.as_ref().map(|RetryLimits { remaining, reset }| {
        let reset = match reset {
            RetryReset::At(name) => quote!(RetryReset::At(#name)),
            RetryReset::After(name) => quote!(RetryReset::After(#name)),
        };
        quote!(.limits(RetryLimits { remaining: #remaining, reset: #reset }))
    });
    quote!(RetryRules::DEFAULT #statuses #when #wait #limits)
}
