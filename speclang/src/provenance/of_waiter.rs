//! Facts of waiters: what a sentence decides rests on what is documented of the values and codes that it names.

use super::ground::{PageReading, weakest};
use super::owner::Owner;
use super::{Fact, Ground, Home, Key, Layer, Origin, of_part, of_type, sentence};
use crate::model::{FieldMatcher, Level, Matcher, Operation, Part, Service, Type};

pub(super) fn add<'a>(service: &'a Service, operation: &'a Operation, facts: &mut Vec<Fact<'a>>) {
    for (id, waiter) in &operation.waiters {
        let all = waiter.sentences();
        for one in &waiter.until {
            let keys = || {
                let called = sentence::keys("until", &one.text, &all, &waiter.evidence);
                called.chain(["until".into()]).collect()
            };
            let of_operation = || vec![Key::named("waiters", id), "waiters".into()];
            let ground = Ground::read(service, [])
                .within(Layer::of(&operation.evidence, of_operation))
                .within(Layer::of(&waiter.evidence, keys));
            let origin = ground.stated().unwrap_or_else(|| behind(service, operation, &one.matcher));
            let home = Home::Operation(operation, part(&one.matcher));
            facts.push(ground.fact_of(home, id, "until", one.span, origin));
        }
    }
}

/// The part of the page that documents what a sentence looks at.
const fn part(matcher: &Matcher) -> Part {
    match matcher {
        Matcher::Answered => Part::Summary,
        Matcher::Error(_) => Part::Errors,
        Matcher::Field(_) => Part::Response,
    }
}

/// The least sure of all that a sentence without evidence names.
fn behind<'a>(service: &'a Service, operation: &'a Operation, matcher: &'a Matcher) -> Origin<'a> {
    match matcher {
        Matcher::Answered => of_part::ground(service, operation, Part::Summary, || vec!["summary".into()]).origin(true),
        Matcher::Error(codes) => weakest(codes.iter().map(|code| {
            let listed = of_part::of_code(service, operation, code);
            listed.unwrap_or_else(|| of_catalogue(service, code))
        })),
        Matcher::Field(matcher) => of_values(service, operation, matcher),
    }
}

/// A code that any operation may answer with.
fn of_catalogue<'a>(service: &'a Service, code: &str) -> Origin<'a> {
    let Some(entry) = service.error(code) else { return Origin::Unread };
    let reading = entry.read.as_ref().map(|reading| &reading.value);
    let ground = Ground::read(service, [PageReading { page: "", reading }]);
    let ground = ground.within(Layer::new(&entry.evidence, "meaning"));
    let page = entry.source.as_deref().map(|source| Origin::Source { level: Level::Documented, source });
    ground.stated().or(page).unwrap_or_else(|| ground.origin(true))
}

/// What is documented of the field that the path leads to, and of each value.
fn of_values<'a>(service: &'a Service, operation: &'a Operation, matcher: &'a FieldMatcher) -> Origin<'a> {
    let steps = matcher.fields(operation, service);
    let Some(last) = steps.last().filter(|_| steps.len() == matcher.path.len()) else { return Origin::Unread };
    let owner = last.owner.map_or(Owner::Operation(operation, "response", Part::Response), Owner::Type);
    let around = owner.around(service, last.name).naming("doc");
    let field = around.within(Layer::new(&last.field.evidence, "doc")).origin(true);
    let known = match last.field.ty.item() {
        Type::Named(name) => service.type_named(name),
        _ => None,
    };
    let values = matcher.values.iter().filter_map(|value| of_type::of_value(service, known?, value));
    weakest([field].into_iter().chain(values))
}
