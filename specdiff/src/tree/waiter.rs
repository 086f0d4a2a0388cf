//! Waiters as entities.

use speclang::Spanned;
use speclang::model::{Acceptor, Delay, Each, FieldMatcher, Matcher, WaitState, Waiter};

use super::{Family, Node, Value, provenance};
use crate::effect::Side;
use crate::rust::Rust;

pub(super) fn waiter(id: &Spanned<String>, waiter: &Waiter, group: &str) -> Node {
    let Waiter { doc, until, delay, disputed, evidence } = waiter;
    let mut node = Node::new(Family::Waiter, "waiter", &id.value, id.span);
    node.side = Side::Response;
    let method = speclang::naming::waiter(id).unwrap_or_default();
    let module = speclang::naming::group(group).unwrap_or_default();
    node.rust = Rust::item(format!("{module}::{method}"));
    node.text("doc", Some(doc));
    for (fact, state) in [("success", WaitState::Success), ("failure", WaitState::Failure), ("retry", WaitState::Retry)]
    {
        let deciding = || until.iter().filter(move |one| one.state == state);
        if let Some(first) = deciding().next() {
            let mut conditions: Vec<String> = deciding().flat_map(|one| conditions(&one.matcher)).collect();
            conditions.sort();
            node.fact_at(fact, Value::Words(conditions), first.span);
        }
    }
    let order: Vec<&str> = until.iter().map(|one| text(one)).collect();
    node.fact("order", Value::Text(order.join("; ")));
    let place = delay.as_ref().map_or(id.span, |delay| delay.span);
    let Delay { min, max } = waiter.delay();
    node.fact_at("min_delay", Value::Number(min.into()), place);
    node.fact_at("max_delay", Value::Number(max.into()), place);
    provenance::attach(&mut node, disputed, evidence);
    node
}

fn text(one: &Acceptor) -> &str {
    let Acceptor { text, state: _, matcher: _ } = one;
    text
}

/// What a sentence looks at, apart for each value that decides alone.
fn conditions(matcher: &Matcher) -> Vec<String> {
    match matcher {
        Matcher::Answered => vec!["answered".to_owned()],
        Matcher::Error(codes) => codes.iter().map(|code| format!("error {code}")).collect(),
        Matcher::Field(matcher) => {
            let FieldMatcher { path: _, each, values } = matcher;
            let path = matcher.path();
            let whole = |each: &str| vec![format!("{each}{path} is {}", values.join(" or "))];
            let apart = |each: &str| values.iter().map(|value| format!("{each}{path} is {value}")).collect();
            let words = match each {
                Each::One => "",
                Each::All => "all of ",
                Each::Any => "any of ",
            };
            match each {
                _ if values.is_empty() => vec![format!("{words}{path} is present")],
                Each::All => whole(words),
                Each::One | Each::Any => apart(words),
            }
        }
    }
}
