//! Why a limit is none, or leaves nothing together with its neighbours.

use super::{Limit, Limits, StatedValue};
use crate::Span;

/// A limit that allows nothing, or says nothing.
#[derive(Debug)]
pub struct Contradiction {
    /// Where it is stated.
    pub at: Span,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// The other limit, and what it is.
    pub also: Option<(Span, &'static str)>,
}

/// An upper limit of 0, or below its lower one.
pub(super) fn pair(limits: &Limits<'_>, [lower, upper]: [&Limit; 2]) -> Option<Contradiction> {
    let (most, at) = (limits.count(upper)?, limits.get(upper)?.span?);
    if most == 0 {
        let message = format!("`{}` is 0, so that no value can be sent", upper.key);
        let help = "omit the limit if the page states none".to_owned();
        return Some(Contradiction { at, message, help, also: None });
    }
    let (least, below) = (limits.count(lower)?, limits.get(lower)?.span?);
    (least > most).then(|| Contradiction {
        at: below,
        message: format!("`{}` {least} is greater than `{}` {most}", lower.key, upper.key),
        help: "correct one of the two".to_owned(),
        also: Some((at, "the upper limit")),
    })
}

/// Two ends where one number is asked for; `example` is how it is written.
pub(super) fn not_single(limits: &Limits<'_>, limit: &Limit, example: &str) -> Option<Contradiction> {
    let stated = limits.get(limit)?;
    matches!(stated.value, StatedValue::Range(_)).then_some(())?;
    let (key, value) = (limit.key, stated.value);
    let message = format!("`{key}` is `{value}`, which is not a single number");
    Some(Contradiction { at: stated.span?, message, help: format!("write {example}"), also: None })
}
