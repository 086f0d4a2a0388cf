//! Which rules a request breaks, worked out from the spec alone.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use rust_decimal::Decimal;
use serde_json::Value;
use speclang::model::{Conditional, Demand, SpanUnit, Statement, Window};

use super::oracle::{Oracle, texts};
use super::request::{Given, Request};
use super::samples::scalar;

/// What counts as given where a rule speaks of parameters that are: no page says whether a state that is written does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counts {
    /// Values alone, as the mock server has it.
    Values,
    /// States as well, as clients have it.
    States,
}

impl<'a> Oracle<'a> {
    /// The rules that the request breaks.
    pub(crate) fn broken(&self, request: &Request, counts: Counts) -> Vec<&'a Statement> {
        let all = self.operation.rules.iter().map(|(_, entry)| &entry.rule.statement);
        all.filter(|statement| self.breaks(request, statement, counts)).collect()
    }

    fn breaks(&self, request: &Request, statement: &Statement, counts: Counts) -> bool {
        let given = |name: &str| is_given(request, name, counts);
        let count = |names: &[String]| names.iter().filter(|name| given(name)).count();
        match statement {
            Statement::Conditional(rule) => self.breaks_conditional(request, rule, counts),
            Statement::Together(names) => !(count(names) == 0 || count(names) == names.len()),
            Statement::OnlyWith([name, with]) => given(name) && !given(with),
            Statement::ExactlyOne(names) => count(names) != 1,
            Statement::AtMostOne(names) => count(names) > 1,
            Statement::AtLeastOne(names) => count(names) == 0,
            Statement::NotAfter([first, second]) => match (day(request, first), day(request, second)) {
                (Some(first), Some(second)) => first > second,
                _ => {
                    matches!((number(request, first), number(request, second)), (Some(first), Some(second)) if first > second)
                }
            },
            Statement::Window(window) => match (day(request, &window.from), day(request, &window.to)) {
                (Some(from), Some(to)) => is_exceeded(window, from, to),
                _ => false,
            },
            Statement::SameMonth(names) => {
                let months = names.iter().filter_map(|name| day(request, name)).map(|day| (day.year(), day.month()));
                months.collect::<BTreeSet<_>>().len() > 1
            }
            Statement::UniqueField([list, field]) => {
                let Given::Value(Value::Array(items)) = request.given(list) else { return false };
                let marks: Vec<String> = items.iter().filter_map(|item| scalar(item.get(field)?)).collect();
                marks.iter().collect::<BTreeSet<_>>().len() < marks.len()
            }
            Statement::Server(_) => false,
        }
    }

    fn breaks_conditional(&self, request: &Request, rule: &Conditional, counts: Counts) -> bool {
        let name = rule.parameter.as_str();
        // Without the object there is nothing whose field could be missing.
        if name.rsplit_once('.').is_some_and(|(outer, _)| !request.has(outer)) {
            return false;
        }
        let applies = rule.when.iter().all(|condition| self.holds(request, condition)) != rule.unless;
        let values = match request.given(name) {
            Given::Value(value) => texts(&value),
            Given::State(_) => Vec::new(),
        };
        match &rule.demand {
            Demand::Required => applies && !is_given(request, name, counts),
            Demand::NotAllowed => applies && is_given(request, name, counts),
            Demand::NoEffect => false,
            Demand::InRange(range) => applies && number(request, name).is_some_and(|number| !range.contains(number)),
            Demand::OneOf(listed) => applies && values.iter().any(|value| !listed.contains(value)),
            Demand::OnlyHere(listed) => !applies && values.iter().any(|value| listed.contains(value)),
            Demand::MaxItems(most) => applies && values.len() > *most as usize,
        }
    }
}

fn is_given(request: &Request, name: &str, counts: Counts) -> bool {
    match request.given(name) {
        Given::Value(_) => true,
        Given::State(state) => counts == Counts::States && state != speclang::model::State::Absent,
    }
}

fn text(request: &Request, name: &str) -> Option<String> {
    match request.given(name) {
        Given::Value(value) => texts(&value).into_iter().next(),
        Given::State(_) => None,
    }
}

fn number(request: &Request, name: &str) -> Option<Decimal> {
    text(request, name)?.parse().ok()
}

/// The day of a value; the first one of a month.
fn day(request: &Request, name: &str) -> Option<Date> {
    let text = text(request, name)?;
    let of_time = || Some(text.parse::<Timestamp>().ok()?.to_zoned(jiff::tz::TimeZone::UTC).date());
    text.parse().ok().or_else(of_time).or_else(|| format!("{text}-01").parse().ok())
}

fn is_exceeded(window: &Window, from: Date, to: Date) -> bool {
    let most = i64::from(window.at_most);
    let span = match window.unit {
        SpanUnit::Days => Span::new().try_days(most),
        SpanUnit::Months => Span::new().try_months(most),
        SpanUnit::Years => Span::new().try_years(most),
    };
    span.and_then(|span| from.checked_add(span)).is_ok_and(|end| end < to)
}
