//! What is retried, as facts of a service or of an operation.

use speclang::Span;
use speclang::model::{RetryLimits, RetryRules, RetryWhen, Statuses};

use super::{Node, Value};

/// Adds the rules.
pub(super) fn facts(node: &mut Node, rules: &RetryRules, place: Span) {
    let RetryRules { statuses, when, wait, limits } = rules;
    if let Some(known) = statuses {
        node.fact_at("retry.statuses", Value::Text(words(&known.value).join(", ")), known.span);
    }
    if let Some(first) = when.first() {
        node.fact_at("retry.when", joined(when.iter().map(condition)), first.header.span);
    }
    if let Some(first) = wait.first() {
        node.fact_at("retry.wait", joined(wait.iter().map(|name| name.value.clone())), first.span);
    }
    if let Some(RetryLimits { remaining, reset, reset_after }) = limits {
        let named = [("", Some(remaining)), ("until ", reset.as_ref()), ("after ", reset_after.as_ref())];
        let words = named.into_iter().filter_map(|(word, name)| Some(format!("{word}{}", name?.value)));
        node.fact_at("retry.limits", joined(words), place);
    }
}

fn joined(words: impl Iterator<Item = String>) -> Value {
    Value::Text(words.collect::<Vec<_>>().join(", "))
}

fn condition(RetryWhen { status, header, value }: &RetryWhen) -> String {
    let value = value.as_ref().map(|value| format!(" {}", value.value)).unwrap_or_default();
    format!("{} with {}{value}", words(&status.value).join(" or "), header.value)
}

fn words(Statuses(statuses): &Statuses) -> Vec<String> {
    statuses.iter().map(ToString::to_string).collect()
}
