//! Rows of the runtime's tables as `const` expressions.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use super::literal::{integer, option};
use crate::ir::{
    BodyEncoding, Bound, Case, Cell, Condition, Conditional, Demand, Fact, Kind, Moment, Outcome, ParameterRow, Place,
    RuleRow, Statement, Table, Times,
};

/// What holds a table.
#[derive(Clone, Copy)]
pub(super) enum Holder {
    /// A constant or a static: what its rows are lent lives as long.
    Constant,
    /// A function: what another function makes would end with the row that is lent it, unless it is a constant of its own.
    Function,
}

impl Holder {
    fn lend(self, value: &TokenStream) -> TokenStream {
        match self {
            Self::Constant => quote!(&#value),
            Self::Function => quote!(const { &#value }),
        }
    }
}

pub(super) fn parameter(row: &ParameterRow, holder: Holder) -> TokenStream {
    let fact = |of: &Fact| fact(of, holder);
    let name = &row.name;
    let place = match row.place {
        Place::Path => quote!(path),
        Place::Query => quote!(query),
        Place::Header => quote!(header),
        Place::Body => quote!(body),
        Place::Whole => {
            let facts = row.facts.iter().map(fact);
            return quote!(Parameter::whole() #(.#facts)*);
        }
        Place::Field => quote!(field),
    };
    let facts = row.facts.iter().map(fact);
    quote!(Parameter::#place(#name) #(.#facts)*)
}

/// A fact as a method of the runtime's `Parameter`.
fn fact(fact: &Fact, holder: Holder) -> TokenStream {
    match fact {
        Fact::Kind(kind) => kind_method(*kind),
        Fact::Constant(value) => quote!(constant(&[#value])),
        Fact::OneOf(values) => quote!(one_of(&[#(#values),*])),
        Fact::Object(table) => {
            let fields = of_type(table, "FIELDS");
            quote!(object(#fields))
        }
        Fact::Union(table) => {
            let members = of_type(table, "MEMBERS");
            let union = holder.lend(&quote!(api_runtime::Union::of(#members)));
            quote!(union(#union))
        }
        Fact::Tagged(field, table) => {
            let members = of_type(table, "MEMBERS");
            let union = holder.lend(&quote!(api_runtime::Union::tagged(#field, #members)));
            quote!(union(#union))
        }
        Fact::List => quote!(list()),
        Fact::Map => quote!(map()),
        Fact::Limit(name, bound) => limit(name, bound),
        Fact::NumberLimits(limits) => {
            let limits = limits.iter().map(|(name, bound)| limit(name, bound));
            let limits = holder.lend(&quote!(NumberLimits::new() #(.#limits)*));
            quote!(number_limits(#limits))
        }
        Fact::ListLimits(limits) => {
            let limits = limits.iter().map(|(name, bound)| limit(name, bound));
            let limits = holder.lend(&quote!(ListLimits::new() #(.#limits)*));
            quote!(list_limits(#limits))
        }
        Fact::AsText => quote!(as_text()),
        Fact::Comma => quote!(comma()),
        Fact::Segments => quote!(segments()),
        Fact::Times(Times::Seconds) => quote!(seconds()),
        Fact::Times(Times::Milliseconds) => quote!(milliseconds()),
        Fact::Times(Times::Offset) => quote!(offset()),
        Fact::In(BodyEncoding::Form) => quote!(encoded(&crate::service::FORM)),
        Fact::In(BodyEncoding::Parts) => quote!(encoded(&crate::service::PARTS)),
        Fact::In(BodyEncoding::Plain | BodyEncoding::Json) => quote!(encoded(&BODY)),
        Fact::MinorUnits(currency) => quote!(minor_units(#currency, &crate::service::MINOR_UNITS)),
        Fact::Required => quote!(required()),
        Fact::Secret => quote!(secret()),
        Fact::Presence(row) => {
            let cells = row.iter().map(cell);
            quote!(presence(&[#(#cells),*]))
        }
        Fact::Cases(cases) => {
            let cases = cases.iter().map(case);
            let cases = holder.lend(&quote!([#(#cases),*]));
            quote!(presence_cases(#cases))
        }
    }
}

/// How a table is named in another one: tables that refer to each other are statics, as constants would have no end.
fn of_type(table: &Table, constant: &str) -> TokenStream {
    let (name, constant) = (format_ident!("{}", table.of), format_ident!("{constant}"));
    if table.recursive { quote!(#name::field_table()) } else { quote!(#name::#constant) }
}

/// The table of a type, as what other tables name it by.
pub(super) fn definition(
    name: &Ident,
    constant: &str,
    recursive: bool,
    doc: &str,
    rows: &[TokenStream],
) -> TokenStream {
    let (doc, constant) = (docs::outer(&[doc]), format_ident!("{constant}"));
    if !recursive {
        return quote! {
            impl #name {
                #doc
                pub(crate) const #constant: &'static [Parameter] = &[#(#rows),*];
            }
        };
    }
    let count = Literal::usize_unsuffixed(rows.len());
    // The macros of serde know no other name.
    let of_serde = (constant == "FIELDS").then(|| {
        quote! {
            #[cfg(feature = "serde")]
            const #constant: &'static [Parameter] = Self::field_table();
        }
    });
    quote! {
        impl #name {
            #of_serde

            #doc
            pub(crate) const fn field_table() -> &'static [Parameter] {
                static #constant: [Parameter; #count] = [#(#rows),*];
                &#constant
            }
        }
    }
}

fn limit(name: &str, bound: &Bound) -> TokenStream {
    let name = word(name);
    match bound {
        Bound::Count(count) => {
            let count = integer(*count);
            quote!(#name(#count))
        }
        Bound::Text(text) => quote!(#name(#text)),
        Bound::Holds => quote!(#name()),
    }
}

fn kind_method(kind: Kind) -> TokenStream {
    match kind {
        Kind::Text => quote!(text()),
        Kind::Integer => quote!(integer()),
        Kind::Unsigned => quote!(unsigned()),
        Kind::Decimal => quote!(decimal()),
        Kind::Boolean => quote!(boolean()),
        Kind::Time(Moment::Instant) => quote!(instant()),
        Kind::Time(Moment::Date) => quote!(date()),
        Kind::Time(Moment::Month) => quote!(month()),
        Kind::Any => quote!(any()),
        Kind::Bytes => quote!(bytes()),
        Kind::File => quote!(file()),
    }
}

fn case(case: &Case) -> TokenStream {
    let (when, row) = (conditions(&case.when), case.row.iter().map(cell));
    quote!(Case { when: &#when, row: &[#(#row),*] })
}

fn cell(Cell { state, outcome }: &Cell) -> TokenStream {
    let state = word(state.name());
    let outcome = match outcome {
        Outcome::NotAFilter => quote!(NotAFilter),
        Outcome::Filter => quote!(Filter),
        Outcome::FilterFor(rows) => quote!(FilterFor(#rows)),
        Outcome::Default(value) => quote!(Default(#value)),
        Outcome::ComputedAs(what) => quote!(ComputedAs(#what)),
        Outcome::DependsOn(what) => quote!(DependsOn(#what)),
        Outcome::NotAssigned => quote!(NotAssigned),
        Outcome::AssignedEmpty => quote!(AssignedEmpty),
        Outcome::Unchanged => quote!(Unchanged),
        Outcome::Cleared => quote!(Cleared),
        Outcome::Generated => quote!(Generated),
        Outcome::NoEffect => quote!(NoEffect),
        Outcome::Unsupported => quote!(Unsupported),
        Outcome::Unknown => quote!(Unknown),
    };
    quote!((State::#state, Outcome::#outcome))
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
    quote!([#(#conditions),*])
}

pub(super) fn rule(row: &RuleRow) -> TokenStream {
    let (id, text, statement) = (&row.id, &row.text, statement(&row.statement));
    let places = row.places.iter().copied().map(Literal::u8_unsuffixed);
    let places = [quote!(at), quote!(and)].into_iter().zip(places).map(|(name, place)| quote!(.#name(#place)));
    quote!(Rule::new(#id, #text, Statement::#statement) #(#places)*)
}

fn statement(statement: &Statement) -> TokenStream {
    match statement {
        Statement::Together(names) => quote!(Together(&[#(#names),*])),
        Statement::ExactlyOne(names) => quote!(ExactlyOne(&[#(#names),*])),
        Statement::AtMostOne(names) => quote!(AtMostOne(&[#(#names),*])),
        Statement::AtLeastOne(names) => quote!(AtLeastOne(&[#(#names),*])),
        Statement::SameMonth(names) => quote!(SameMonth(&[#(#names),*])),
        Statement::Server(names) => quote!(Server { about: &[#(#names),*] }),
        Statement::OnlyWith([parameter, with]) => quote!(OnlyWith { parameter: #parameter, with: #with }),
        Statement::NotAfter([first, second]) => quote!(NotAfter { first: #first, second: #second }),
        Statement::UniqueField([list, field]) => quote!(UniqueField { list: #list, field: #field }),
        Statement::Span([from, to], at_most, unit) => {
            let (at_most, unit) = (integer(*at_most), word(unit.name()));
            quote!(Span { from: #from, to: #to, at_most: #at_most, unit: SpanUnit::#unit })
        }
        Statement::Conditional(conditional) => self::conditional(conditional),
    }
}

fn conditional(Conditional { parameter, demand, when, unless }: &Conditional) -> TokenStream {
    // Rules stand in functions alone.
    let holder = if when.is_empty() { Holder::Constant } else { Holder::Function };
    let when = holder.lend(&conditions(when));
    let (name, details) = match demand {
        Demand::Required => (quote!(Required), None),
        Demand::NoEffect => (quote!(NoEffect), None),
        Demand::NotAllowed => (quote!(NotAllowed), None),
        Demand::InRange(min, max) => {
            let bound = |bound: &Option<String>| option(bound.as_ref().map(|bound| quote!(Bound::new(#bound))));
            let (min, max) = (bound(min), bound(max));
            (quote!(InRange), Some(quote!(min: #min, max: #max,)))
        }
        Demand::OneOf(values) => (quote!(OneOf), Some(quote!(values: &[#(#values),*],))),
        // Values that are for a condition alone have no opposite.
        Demand::OnlyWhen(values) => {
            return quote!(OnlyWhen { parameter: #parameter, values: &[#(#values),*], when: #when });
        }
        Demand::MaxItems(max) => {
            let max = integer(*max);
            (quote!(MaxItems), Some(quote!(max: #max,)))
        }
    };
    quote!(#name { parameter: #parameter, #details when: #when, unless: #unless })
}

/// A word of the runtime.
fn word(name: &str) -> Ident {
    format_ident!("{name}")
}
