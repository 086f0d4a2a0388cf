//! Rules between parameters, as far as a request alone can break them.

use speclang::model::{Base, Conditional, Demand, Scalar, Statement};

use super::Violations;
use super::limits::are_doubled;
use super::scope::{Inside, Meaning, Scope};
use super::times::{Moment, instant, moment};
use crate::Json;
use crate::number::decimal;

/// Judges every rule of the operation.
pub(crate) fn judge(scope: &Scope<'_>, found: &mut Violations) {
    for (_, entry) in &scope.operation.rules {
        let broken = match &entry.rule.statement {
            Statement::Conditional(rule) => inside_lists(scope, rule).contains(&true),
            statement => breaks(scope, statement),
        };
        if broken {
            let about = entry.rule.statement.parameters().first().copied().unwrap_or_default();
            found.add(about, format!("violates the rule: {}", entry.rule.text));
        }
    }
}

/// A rule on a field of a list's items is judged for each item, any other rule once.
fn inside_lists(scope: &Scope<'_>, rule: &Conditional) -> Vec<bool> {
    if let Some((outer, _)) = rule.parameter.split_once('.')
        && let Some((_, field, given)) = scope.find(outer)
    {
        let Base::Object(fields) = scope.service.base(&field.ty) else { return Vec::new() };
        // Without the object there is nothing whose field could be missing.
        let Some(value) = given.value() else { return Vec::new() };
        let objects = if field.ty.is_list() { value.items() } else { std::slice::from_ref(value) };
        let inner = |object| Scope { inside: Some(Inside { prefix: outer, fields, object }), ..*scope };
        return objects.iter().map(|object| breaks_conditional(&inner(object), rule)).collect();
    }
    vec![breaks_conditional(scope, rule)]
}

fn given(scope: &Scope<'_>, name: &str) -> bool {
    matches!(scope.meaning(name), Some(Meaning::Value(_)))
}

fn breaks_conditional(scope: &Scope<'_>, rule: &Conditional) -> bool {
    let applies = rule.when.iter().all(|condition| scope.holds(condition)) != rule.unless;
    let name = rule.parameter.as_str();
    let value = scope.value(name);
    let text = value.as_ref().and_then(Json::scalar_text);
    match &rule.demand {
        Demand::Required => applies && !given(scope, name) && !scope.says_something(name),
        Demand::NotAllowed => applies && given(scope, name),
        Demand::NoEffect => false,
        Demand::InRange(range) => applies && text.and_then(decimal).is_some_and(|number| !range.contains(number)),
        Demand::OneOf(values) => applies && text.is_some_and(|text| !scope.is_one_of(name, text, values)),
        Demand::OnlyHere(values) => !applies && text.is_some_and(|text| scope.is_one_of(name, text, values)),
        Demand::MaxItems(max) => {
            let count = value.as_ref().map_or(0, |value| value.items().len());
            applies && u32::try_from(count).is_ok_and(|count| count > *max)
        }
    }
}

fn breaks(scope: &Scope<'_>, statement: &Statement) -> bool {
    let count = |names: &[String]| names.iter().filter(|name| given(scope, name)).count();
    match statement {
        Statement::Together(names) => !(count(names) == 0 || count(names) == names.len()),
        Statement::OnlyWith([name, with]) => given(scope, name) && !given(scope, with),
        Statement::ExactlyOne(names) => count(names) != 1,
        Statement::AtMostOne(names) => count(names) > 1,
        Statement::AtLeastOne(names) => count(names) == 0,
        Statement::NotAfter([first, second]) => is_after(scope, first, second),
        Statement::Window(window) => match (time(scope, &window.from), time(scope, &window.to)) {
            (Some((from, _)), Some((to, _))) => from.is_exceeded_by(to, window.at_most, window.unit),
            _ => false,
        },
        Statement::SameMonth(names) => {
            let months: Vec<_> = names.iter().filter_map(|name| month(scope, name)).collect();
            months.windows(2).any(|pair| pair[0] != pair[1])
        }
        Statement::UniqueField([list, field]) => {
            let Some(Json::List(items)) = scope.value(list) else { return false };
            are_doubled(items.iter().filter_map(|item| item.get(field)))
        }
        Statement::Conditional(_) | Statement::Server(_) => false,
    }
}

/// The time that a parameter holds, and its kind.
fn time(scope: &Scope<'_>, name: &str) -> Option<(Moment, Scalar)> {
    let (_, field, _) = scope.find(name)?;
    let (Base::Scalar(scalar, _) | Base::Enum(scalar, _)) = scope.service.base(&field.ty) else { return None };
    let value = scope.value(name)?;
    let text = value.scalar_text()?;
    // A default stands in the spec in its own form.
    let spelled = if scalar == Scalar::Instant { instant(text, field) } else { None };
    Some((spelled.or_else(|| moment(text, scalar))?, scalar))
}

fn month(scope: &Scope<'_>, name: &str) -> Option<(i16, i8)> {
    let (moment, scalar) = time(scope, name)?;
    let moment = if scalar == Scalar::Instant { moment.in_zone(&scope.service.file.zone) } else { moment };
    Some((moment.date().year(), moment.date().month()))
}

fn is_after(scope: &Scope<'_>, first: &str, second: &str) -> bool {
    if let (Some((first, _)), Some((second, _))) = (time(scope, first), time(scope, second)) {
        return first > second;
    }
    let number = |name| scope.value(name).as_ref().and_then(Json::scalar_text).and_then(decimal);
    matches!((number(first), number(second)), (Some(first), Some(second)) if first > second)
}
