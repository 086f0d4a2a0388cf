//! Rows of the runtime's tables as `const` expressions.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::literal;
use crate::ir::{Case, Condition, Conditional, DetailValue, Fact, ParameterRow, RuleRow, Statement};

pub(super) fn parameter(row: &ParameterRow) -> TokenStream {
    let (place, name) = (format_ident!("{}", row.place), &row.name);
    let facts = row.facts.iter().map(fact);
    quote!(Parameter::#place(#name) #(#facts)*)
}

fn fact(fact: &Fact) -> TokenStream {
    match fact {
        Fact::Flag(method) => {
            let method = format_ident!("{method}");
            quote!(.#method())
        }
        Fact::Count(method, count) => {
            let (method, count) = (format_ident!("{method}"), literal::integer(*count));
            quote!(.#method(#count))
        }
        Fact::Text(method, text) => {
            let method = format_ident!("{method}");
            quote!(.#method(#text))
        }
        Fact::Texts(method, texts) => {
            let method = format_ident!("{method}");
            quote!(.#method(&[#(#texts),*]))
        }
        Fact::Object(name) => {
            let name = format_ident!("{name}");
            quote!(.object(#name::FIELDS))
        }
        Fact::Presence(row) => {
            let cells = cells(row);
            quote!(.presence(&[#cells]))
        }
        Fact::Cases(cases) => {
            let cases = cases.iter().map(case);
            quote!(.presence_cases(&[#(#cases),*]))
        }
    }
}

fn case(case: &Case) -> TokenStream {
    let (when, row) = (conditions(&case.when), cells(&case.row));
    quote!(Case { when: #when, row: &[#row] })
}

fn cells(row: &[(&'static str, String, Option<String>)]) -> TokenStream {
    let cells = row.iter().map(|(state, outcome, text)| {
        let (state, outcome) = (format_ident!("{state}"), format_ident!("{outcome}"));
        let text = text.as_ref().map(|text| quote!((#text)));
        quote!((State::#state, Outcome::#outcome #text))
    });
    quote!(#(#cells),*)
}

fn conditions(conditions: &[Condition]) -> TokenStream {
    let conditions = conditions.iter().map(|condition| {
        let (parameter, values) = (&condition.parameter, &condition.values);
        match (values.is_empty(), condition.negated) {
            (true, false) => quote!(Condition::present(#parameter)),
            (true, true) => quote!(Condition::missing(#parameter)),
            (false, false) => quote!(Condition::is(#parameter, &[#(#values),*])),
            (false, true) => quote!(Condition::is_not(#parameter, &[#(#values),*])),
        }
    });
    quote!(&[#(#conditions),*])
}

pub(super) fn rule(row: &RuleRow, source: &str) -> TokenStream {
    let (id, text, statement) = (&row.id, &row.text, statement(&row.statement));
    quote!(Rule { id: #id, text: #text, statement: Statement::#statement, source: #source })
}

fn statement(statement: &Statement) -> TokenStream {
    match statement {
        Statement::Names("Server", names) => quote!(Server { about: &[#(#names),*] }),
        Statement::Names(variant, names) => {
            let variant = format_ident!("{variant}");
            quote!(#variant(&[#(#names),*]))
        }
        Statement::Pair(variant, members) => {
            let variant = format_ident!("{variant}");
            let members = members.iter().map(|(member, text)| {
                let member = format_ident!("{member}");
                quote!(#member: #text)
            });
            quote!(#variant { #(#members),* })
        }
        Statement::Span([from, to], at_most, unit) => {
            let (at_most, unit) = (literal::integer(*at_most), format_ident!("{unit}"));
            quote!(Span { from: #from, to: #to, at_most: #at_most, unit: SpanUnit::#unit })
        }
        Statement::Conditional(Conditional { variant, parameter, details, when, unless }) => {
            let name = format_ident!("{variant}");
            let details = details.iter().map(|(member, value)| {
                let (member, value) = (format_ident!("{member}"), detail(value));
                quote!(#member: #value,)
            });
            let when = conditions(when);
            // Values that are for a condition alone have no opposite.
            let unless = (*variant != "OnlyWhen").then(|| quote!(, unless: #unless));
            quote!(#name { parameter: #parameter, #(#details)* when: #when #unless })
        }
    }
}

fn detail(value: &DetailValue) -> TokenStream {
    match value {
        DetailValue::Bound(Some(bound)) => quote!(Some(#bound)),
        DetailValue::Bound(None) => quote!(None),
        DetailValue::Texts(texts) => quote!(&[#(#texts),*]),
        DetailValue::Count(count) => {
            let count = literal::integer(*count);
            quote!(#count)
        }
    }
}
