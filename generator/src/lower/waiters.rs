//! Waiters to their tables and words.

use speclang::model::{Base, Each, FieldMatcher, Matcher, Operation, Service, WaitState, Waiter};

use super::{markdown, names};
use crate::ir;

pub(super) fn rows(operation: &Operation, service: &Service) -> Vec<ir::Waiter> {
    let waiters = operation.waiters.iter();
    waiters
        .map(|(id, waiter)| {
            let method = names::waiter(id);
            ir::Waiter {
                name: id.value.clone(),
                constant: method.to_uppercase(),
                method,
                summary: markdown::line(&waiter.doc),
                words: words(waiter, operation, service),
                acceptors: waiter.until.iter().map(|one| acceptor(one.state, &one.matcher)).collect(),
                delay: (waiter.delay().min, waiter.delay().max),
            }
        })
        .collect()
}

fn acceptor(state: WaitState, matcher: &Matcher) -> ir::Acceptor {
    let state = match state {
        WaitState::Success => ir::WaitState::Success,
        WaitState::Failure => ir::WaitState::Failure,
        WaitState::Retry => ir::WaitState::Retry,
    };
    let matcher = match matcher.clone() {
        Matcher::Answered => ir::Matcher::Answered,
        Matcher::Error(codes) => ir::Matcher::Error(codes),
        Matcher::Field(FieldMatcher { path, each, values }) => match each {
            Each::One => ir::Matcher::Is(path, values),
            Each::All => ir::Matcher::All(path, values),
            Each::Any => ir::Matcher::Any(path, values),
        },
    };
    ir::Acceptor { state, matcher }
}

/// What ends a wait, a sentence each, in the Markdown of generated documentation; values of an enumeration with their names.
pub(super) fn words(waiter: &Waiter, operation: &Operation, service: &Service) -> Vec<String> {
    let sentence = |state: WaitState, matcher: &Matcher| {
        let ends = match state {
            WaitState::Success => "Success",
            WaitState::Failure => "Failure",
            WaitState::Retry => "Goes on",
        };
        format!("{ends}: {}.", condition(matcher, operation, service))
    };
    waiter.until.iter().map(|one| sentence(one.state, &one.matcher)).collect()
}

fn condition(matcher: &Matcher, operation: &Operation, service: &Service) -> String {
    match matcher {
        Matcher::Answered => "the call succeeds".to_owned(),
        Matcher::Error(codes) => {
            let codes: Vec<String> = codes.iter().map(|code| markdown::code(code)).collect();
            format!("the call fails with error code {}", codes.join(" or "))
        }
        Matcher::Field(matcher) => {
            let path = markdown::code(&matcher.path());
            let subject = match matcher.each {
                Each::One => path,
                Each::All => format!("there are items, and {path} of all of them"),
                Each::Any => format!("{path} of any item"),
            };
            if matcher.values.is_empty() {
                return format!("{subject} has a value");
            }
            let steps = matcher.fields(operation, service);
            let known = steps.last().map(|step| service.base(&step.field.ty));
            let value = |value: &String| match known {
                Some(Base::Enum(_, known)) => {
                    let chosen = known.values.get(value).and_then(|value| value.name.as_ref());
                    let name = names::variant(value, chosen);
                    let coded = markdown::code(value);
                    if name == *value { coded } else { format!("{coded} ({})", markdown::code(&name)) }
                }
                _ => markdown::code(value),
            };
            let values: Vec<String> = matcher.values.iter().map(value).collect();
            format!("{subject} is {}", values.join(" or "))
        }
    }
}
