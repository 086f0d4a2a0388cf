//! What an example sets beside what it must: the optional parameters that callers of such an operation usually want.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use speclang::Spanned;
use speclang::model::{Base, Field, Numbers, Operation, Place, Safety};

use super::shapes::Context;
use super::{names, sample};
use crate::ir::Value;

/// Items of a page: few calls for a long list, and little to look at.
const PAGE: i64 = 100;

/// A parameter with its place and its name on the wire.
type Named<'a> = (Place, &'a Spanned<String>, &'a Field);

/// The example of a read operation with its first filter that has few values, and with the size of its pages. A write sets what it
/// must, as each further value does something.
pub(super) fn with_usual(context: &Context<'_>, operation: &Operation, mut example: Value) -> Value {
    let Value::Object(_, required, optional) = &mut example else { return example };
    if operation.safety.value != Safety::Read {
        return example;
    }
    let is_set = |name: &str| required.iter().chain(optional.iter()).any(|(known, _)| known == name);
    let free: Vec<Named<'_>> = operation
        .parameters()
        .filter(|(place, name, field)| {
            !is_set(&names::snake(name, field.rust_name.as_ref())) && is_free(context, operation, *place, name, field)
        })
        .collect();
    let filter = free.iter().find(|(_, _, field)| matches!(context.service.base(&field.ty), Base::Enum(..)));
    let filter = filter.map(|(_, name, field)| (member(name, field), sample::value(context, field)));
    let size = operation.paging.as_ref().and_then(|paging| paging.limit.as_ref());
    let size = free.iter().find(|(_, name, _)| size.is_some_and(|size| size.value == name.value));
    let size = size.and_then(|(_, name, field)| Some((member(name, field), page_size(context, field)?)));
    optional.extend(filter.into_iter().chain(size));
    example
}

fn member(name: &Spanned<String>, field: &Field) -> String {
    names::snake(name, field.rust_name.as_ref())
}

/// Whether a value of the parameter stands for itself: no rule and no other parameter decides on it, and it is no list.
fn is_free(context: &Context<'_>, operation: &Operation, place: Place, name: &str, field: &Field) -> bool {
    let is_ruled = operation.rules.iter().any(|(_, entry)| entry.rule.statement.parameters().contains(&name));
    let cases = field.presence_cases(place, context.service);
    !field.required
        && field.constant.is_none()
        && !is_ruled
        && !field.ty.is_list()
        && cases.iter().all(|case| case.when.is_empty())
}

/// The usual size of a page, as far as the limits allow it.
fn page_size(context: &Context<'_>, field: &Field) -> Option<Value> {
    let numbers = Numbers::of(field, context.service)?;
    let usual = Decimal::from(PAGE);
    let most = numbers.range.and_then(|range| range.max).map_or(usual, |max| max.min(usual));
    numbers.allows(most).then(|| most.to_i128().map(Value::Integer))?
}
