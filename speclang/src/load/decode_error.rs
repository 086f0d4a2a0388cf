//! Errors on their way from a grammar or a type to the node that reports them.

use std::fmt;

use serde::de::{Expected, Unexpected};

use crate::nearest::nearest;
use crate::number::PLAIN;
use crate::text::hidden::visible;

/// A decoding error on its way up to the node that reports it.
#[derive(Debug)]
pub(crate) struct DecodeError {
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) help: Vec<String>,
    pub(super) reported: bool,
}

impl DecodeError {
    fn new(code: &'static str, message: String) -> Self {
        Self { code, message, help: Vec::new(), reported: false }
    }

    /// A map was expected.
    fn of_keys(message: String, help: &str) -> Self {
        Self { help: vec![help.to_owned()], ..Self::new("wrong-type", message) }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}

/// Codes of errors that the grammars of single values report, see [`grammar_error`].
const GRAMMARS: &[&str] = &[
    "bad-type",
    "bad-path",
    "bad-presence",
    "bad-rule",
    "bad-range",
    "bad-read",
    "bad-request",
    "bad-safety",
    "bad-value",
    "bad-waiter",
];

/// An error of a grammar, in the one form that passes through serde: code, message, and lines of help.
pub(crate) fn grammar_error<E: serde::de::Error>(code: &str, message: &str, help: &str) -> E {
    debug_assert!(GRAMMARS.contains(&code), "{code} is not in the list of grammars");
    // The message quotes a value, whose lines would be lines of help.
    E::custom(format!("[{code}] {}\n{help}", visible(message)))
}

/// A value of another type. Rust's names of numbers say nothing to a maintainer.
fn wrong(unexpected: Unexpected<'_>, expected: &dyn Expected) -> DecodeError {
    let largest = match expected.to_string().as_str() {
        "u16" => u32::from(u16::MAX),
        "u32" => u32::MAX,
        // The name of a type of the loader says nothing to whoever writes a spec.
        other if other.starts_with("struct ") => {
            let help = "write its keys, as in `{key: value}`; `spec/schema.json` describes them";
            return DecodeError::of_keys(format!("expected a map of keys, found {unexpected}"), help);
        }
        "a map" => {
            return DecodeError::of_keys(
                format!("expected a map, found {unexpected}"),
                "write `name: value` for each, without `- `",
            );
        }
        other => return DecodeError::new("wrong-type", format!("expected {other}, found {unexpected}")),
    };
    let message = format!("expected an integer from 0 to {largest}, found {unexpected}");
    DecodeError { help: vec![PLAIN.to_owned()], ..DecodeError::new("wrong-type", message) }
}

impl serde::de::Error for DecodeError {
    fn custom<T: fmt::Display>(text: T) -> Self {
        let text = text.to_string();
        let (code, rest) = text
            .strip_prefix('[')
            .and_then(|text| text.split_once("] "))
            .and_then(|(code, rest)| Some((GRAMMARS.iter().find(|known| **known == code)?, rest)))
            .map_or(("bad-value", text.as_str()), |(code, rest)| (*code, rest));
        let mut lines = rest.lines().map(str::to_owned);
        let message = lines.next().unwrap_or_default();
        Self { help: lines.filter(|line| !line.is_empty()).collect(), ..Self::new(code, message) }
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        wrong(unexpected, expected)
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        wrong(unexpected, expected)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let mut error = Self::new("bad-value", format!("unknown value `{variant}`"));
        error.help.extend(nearest(variant, expected.iter().copied()).map(|near| format!("did you mean `{near}`?")));
        error.help.push(format!("allowed: {}", expected.join(", ")));
        error
    }

    fn missing_field(field: &'static str) -> Self {
        let mut error = Self::new("missing-key", format!("missing key `{field}`"));
        error.help.push(format!("add `{field}:`; `spec/schema.json` describes its value"));
        error
    }
}
