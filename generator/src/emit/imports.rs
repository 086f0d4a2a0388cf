//! Names of the runtime that a file uses, worked out from what it holds.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::ir::{
    Answer, Case, Constructor, Demand, Fact, Item, ItemKind, Object, Operation, ParameterRow, RustType, Statement,
    States, Telling,
};

/// Names of the runtime, sorted.
#[derive(Debug, Default)]
pub(super) struct Names(BTreeSet<&'static str>);

impl Names {
    /// Names that the file of a type uses.
    pub(super) fn of_item(item: &Item) -> Self {
        let mut names = Self::default();
        names.item(item);
        names
    }

    /// Names that the file of an operation uses.
    pub(super) fn of_operation(operation: &Operation) -> Self {
        let mut names = Self::default();
        names.add(&["Descriptor", "Explanation", "Method", "Operation", "Raw", "Safety"]);
        names.add(&["Code", "Error", "Fields", "Service", "Violations", "WireRef"]);
        if let Some(paging) = &operation.paging {
            names.add(&["Paged", "Paging", "PagingKind"]);
            names.rust_type(&paging.item);
        }
        if !operation.waiters.is_empty() {
            names.add(&["Acceptor", "Matcher", "Waiter"]);
        }
        if operation.rate_limit.is_some() {
            names.add(&["RateLimit"]);
        }
        if !operation.request.fields.is_empty() {
            names.add(&["ToWire"]);
        }
        names.fields(&operation.request);
        names.answer(&operation.response);
        if let Some(headers) = &operation.headers {
            names.add(&["Decode", "DecodeError", "Json"]);
            names.fields(headers);
            names.slots(headers);
        }
        names.rows(&operation.parameters);
        for rule in &operation.rules {
            names.add(&["Rule", "Statement"]);
            match &rule.statement {
                Statement::Conditional(conditional) => {
                    if !conditional.when.is_empty() {
                        names.add(&["Condition"]);
                    }
                    if matches!(&conditional.demand, Demand::InRange(min, max) if min.is_some() || max.is_some()) {
                        names.add(&["Bound"]);
                    }
                }
                Statement::Span(..) => names.add(&["SpanUnit"]),
                _ => {}
            }
        }
        if operation.errors.iter().any(|row| row.status.is_some() || row.meaning.is_some()) {
            names.add(&["ErrorCode"]);
        }
        operation.types.iter().for_each(|item| names.item(item));
        names
    }

    fn answer(&mut self, answer: &Answer) {
        match answer {
            Answer::Own(object) => {
                self.add(&["Decode", "DecodeError", "Json"]);
                self.fields(object);
                self.slots(object);
                if object.is_unstated() {
                    self.add(&["Body"]);
                }
            }
            Answer::Shared(ty) | Answer::OneOf(ty, _) => self.rust_type(ty),
            Answer::Text | Answer::Bytes | Answer::Nothing => {}
            Answer::ByStatus(by_status) => {
                self.add(&["Arrived", "Decode", "DecodeError", "Json"]);
                by_status.answers.iter().for_each(|known| self.answer(&known.answer));
            }
        }
    }

    fn add(&mut self, names: &[&'static str]) {
        self.0.extend(names);
    }

    fn item(&mut self, item: &Item) {
        if item.given || item.given_boxed {
            self.add(&["Given"]);
        }
        match &item.kind {
            ItemKind::Enum(values) => self.directions(values.used.in_request, values.used.in_response),
            ItemKind::Object(object) => {
                self.fields(object);
                self.rows(&object.rows);
                self.directions(object.used.in_request, object.used.in_response);
                if object.used.in_request {
                    self.add(&["Fields", "Parameter"]);
                }
                if object.used.in_response {
                    self.slots(object);
                }
            }
            ItemKind::Union(union) => {
                union.members.iter().for_each(|member| self.rust_type(&member.ty));
                if let Telling::Tag(_, true) = union.telling {
                    self.add(&["Any"]);
                }
                if union.used.in_request {
                    self.add(&["Parameter", "ToWire", "WireRef"]);
                }
            }
        }
    }

    fn directions(&mut self, in_request: bool, in_response: bool) {
        if in_request {
            self.add(&["ToWire", "WireRef"]);
        }
        if in_response {
            self.add(&["Decode", "DecodeError", "Json"]);
        }
    }

    fn fields(&mut self, object: &Object) {
        object.fields.iter().for_each(|field| self.rust_type(&field.ty));
        if object.fields.iter().any(|field| object.is_argument(field) && field.ty.is_given_list()) {
            self.add(&["IntoGivenList"]);
        }
        if !object.amounts.is_empty() {
            self.add(&["Amount"]);
        }
    }

    /// What fields are read into, besides themselves.
    fn slots(&mut self, object: &Object) {
        if object.fields.iter().any(|field| field.secret) {
            self.add(&["Secret"]);
        }
        if !matches!(object.constructor, Constructor::None | Constructor::Empty) {
            self.add(&["Required"]);
        }
    }

    fn rust_type(&mut self, ty: &RustType) {
        match ty {
            RustType::Decimal => self.add(&["Decimal"]),
            RustType::Instant => self.add(&["Instant"]),
            RustType::Date => self.add(&["Date"]),
            RustType::Month => self.add(&["Month"]),
            RustType::Any => self.add(&["Any"]),
            RustType::Map(inner) => {
                self.rust_type(inner);
                self.add(&["Map"]);
            }
            RustType::Boxed(inner) | RustType::List(inner) | RustType::Option(inner) => self.rust_type(inner),
            RustType::Given(inner, States(states)) => {
                self.rust_type(inner);
                self.add(&["Given"]);
                self.0.extend(states.iter().map(|state| state.name()));
            }
            RustType::String
            | RustType::Integer
            | RustType::Unsigned
            | RustType::Boolean
            | RustType::Bytes
            | RustType::File
            | RustType::Named(_)
            | RustType::Union(_) => {}
        }
    }

    fn rows(&mut self, rows: &[ParameterRow]) {
        for row in rows {
            self.add(&["Parameter"]);
            row.facts.iter().for_each(|fact| self.fact(fact));
        }
    }

    fn fact(&mut self, fact: &Fact) {
        match fact {
            Fact::NumberLimits(_) => self.add(&["NumberLimits"]),
            Fact::ListLimits(_) => self.add(&["ListLimits"]),
            Fact::Presence(_) => self.add(&["Outcome", "State"]),
            Fact::Cases(cases) => {
                self.add(&["Case", "Outcome", "State"]);
                if cases.iter().any(|case: &Case| !case.when.is_empty()) {
                    self.add(&["Condition"]);
                }
            }
            _ => {}
        }
    }

    /// `use` lines for these names and for shared types.
    pub(super) fn tokens(&self, shared: &[String]) -> TokenStream {
        let runtime: Vec<_> = self.0.iter().map(|name| format_ident!("{name}")).collect();
        let shared: Vec<_> = shared.iter().map(|name| format_ident!("{name}")).collect();
        let runtime = (!runtime.is_empty()).then(|| quote!(use api_runtime::{#(#runtime),*};));
        let shared = (!shared.is_empty()).then(|| quote!(use crate::types::{#(#shared),*};));
        quote!(#runtime #shared)
    }
}
