//! Functions that compute: in decimals, in place of those of the library, which compute in floats.

use api_runtime::Decimal;
use jmespath::functions::{ArgumentType, CustomFunction, Signature};
use jmespath::{Context, ErrorReason, JmespathError, Rcvar, Runtime, Variable};

use super::{Shared, printed};

/// What a function makes of its arguments; an error says why there is nothing.
type Computed = Result<Rcvar, String>;

/// The functions of the language.
pub(super) fn runtime(origins: &Shared) -> Runtime {
    let mut runtime = Runtime::new();
    runtime.register_builtin_functions();
    let numbers = || ArgumentType::TypedArray(Box::new(ArgumentType::Number));
    let mut add = |name: &'static str, kind: ArgumentType, compute: fn(&Rcvar, &Shared) -> Computed| {
        let origins = origins.clone();
        let function = move |arguments: &[Rcvar], context: &mut Context<'_>| {
            let found =
                arguments.first().map_or_else(|| Ok(Rcvar::new(Variable::Null)), |value| compute(value, &origins));
            // The reason stands alone: what is wrong is neither the expression nor the kind of an argument.
            found.map_err(|why| JmespathError::from_ctx(context, ErrorReason::Parse(format!("{name}: {why}"))))
        };
        let signature = Signature::new(vec![kind], None);
        runtime.register_function(name, Box::new(CustomFunction::new(signature, Box::new(function))));
    };
    add("abs", ArgumentType::Number, |value, origins| {
        Ok(origins.number(digits(value, origins).trim_start_matches('-').to_owned()))
    });
    add("avg", numbers(), |values, origins| {
        let count = values.as_array().map_or(0, Vec::len);
        if count == 0 {
            return Ok(Rcvar::new(Variable::Null));
        }
        let average = sum(values, origins)?.checked_div(Decimal::from(count));
        Ok(origins.number(average.ok_or_else(too_long)?.normalize().to_string()))
    });
    add("ceil", ArgumentType::Number, |value, origins| Ok(origins.number(decimal(value, origins)?.ceil().to_string())));
    add("floor", ArgumentType::Number, |value, origins| {
        Ok(origins.number(decimal(value, origins)?.floor().to_string()))
    });
    add("sum", numbers(), |values, origins| Ok(origins.number(sum(values, origins)?.to_string())));
    add("to_number", ArgumentType::Any, |value, origins| {
        Ok(match &**value {
            Variable::Number(_) => value.clone(),
            Variable::String(text) if is_number(text) => origins.number(text.clone()),
            _ => Rcvar::new(Variable::Null),
        })
    });
    add("to_string", ArgumentType::Any, |value, origins| {
        let text = match &**value {
            Variable::String(_) => return Ok(value.clone()),
            _ => printed::text(value, &origins.lock()),
        };
        Ok(Rcvar::new(Variable::String(text)))
    });
    runtime
}

/// Whether a text is a number of JSON and nothing else.
fn is_number(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && text.ends_with(|last: char| last.is_ascii_digit())
        && serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok()
}

fn too_long() -> String {
    "the result has more than 28 digits".to_owned()
}

fn sum(values: &Rcvar, origins: &Shared) -> Result<Decimal, String> {
    let mut sum = Decimal::ZERO;
    for value in values.as_array().into_iter().flatten() {
        sum = exactly(sum, decimal(value, origins)?).ok_or_else(too_long)?;
    }
    Ok(sum)
}

/// The sum, where no digit of it is rounded away.
fn exactly(one: Decimal, other: Decimal) -> Option<Decimal> {
    let sum = one.checked_add(other)?;
    (sum.scale() == one.scale().max(other.scale())).then_some(sum)
}

/// The digits of a number.
fn digits(value: &Rcvar, origins: &Shared) -> String {
    let origins = origins.lock();
    origins.text(value).map_or_else(|| value.to_string(), str::to_owned)
}

fn decimal(value: &Rcvar, origins: &Shared) -> Result<Decimal, String> {
    let text = digits(value, origins);
    let exact =
        if text.contains(['e', 'E']) { Decimal::from_scientific(&text) } else { Decimal::from_str_exact(&text) };
    exact.map_err(|_| format!("{text} has more than 28 digits"))
}
