//! Headers of a refusal for too many calls, as the service documents them.

use std::time::{SystemTime, UNIX_EPOCH};

use speclang::model::{Operation, RetryLimits, RetryRules, Service};

use crate::answer::Answer;

/// How long calls stay refused.
const SECONDS: u64 = 1;

/// The rules that say something, the operation's before the service's.
fn rules<'a>(service: &'a Service, operation: &'a Operation) -> impl Iterator<Item = &'a RetryRules> {
    operation.retry.iter().map(|own| &own.value).chain(&service.file.retry)
}

/// The header that says how long to wait.
pub(super) fn wait_header<'a>(service: &'a Service, operation: &'a Operation) -> &'a str {
    rules(service, operation).find_map(|rules| rules.wait.first()).map_or("retry-after", |name| name.as_str())
}

/// The refusal with the headers that count calls.
pub(super) fn told(service: &Service, operation: &Operation, mut answer: Answer) -> Answer {
    let limits = rules(service, operation).find_map(|rules| rules.limits.as_ref());
    let Some(RetryLimits { remaining, reset, reset_after }) = limits else { return answer };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    answer.headers.push((remaining.value.clone(), "0".to_owned()));
    let told = [(reset, now + SECONDS), (reset_after, SECONDS)];
    let headers = told.into_iter().filter_map(|(name, value)| Some((name.as_ref()?.value.clone(), value.to_string())));
    answer.headers.extend(headers);
    answer
}
