//! The sentences of waiters: text to acceptor.

use std::str::FromStr;

use serde::{Deserialize, Deserializer};

use super::{Acceptor, Delay, Each, FieldMatcher, Matcher, WaitState};
use crate::load::grammar_error;
use crate::number;

const FORMS: &str = "write one of: success if FIELD is VALUE · failure if FIELD is VALUE or VALUE · success if FIELD is present · \
    success if all of LIST.FIELD is VALUE · failure if any of LIST.FIELD is VALUE · retry if error CODE · success if answered";

impl FromStr for Acceptor {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (state, matcher) = text.split_once(" if ").ok_or_else(|| format!("`{text}` has no `if`"))?;
        let known = WaitState::ALL.iter().find(|(name, _)| *name == state);
        let (_, state) = known.ok_or_else(|| format!("`{state}` is none of success, failure and retry"))?;
        Ok(Self { text: text.to_owned(), state: *state, matcher: matcher.parse()? })
    }
}

impl FromStr for Matcher {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "answered" {
            return Ok(Self::Answered);
        }
        if let Some(codes) = text.strip_prefix("error ") {
            return Ok(Self::Error(alternatives(codes)?));
        }
        let (each, rest) = [("all of ", Each::All), ("any of ", Each::Any)]
            .into_iter()
            .find_map(|(words, each)| Some((each, text.strip_prefix(words)?)))
            .unwrap_or((Each::One, text));
        let (path, values) = rest.split_once(" is ").ok_or_else(|| format!("`{text}` is not a condition"))?;
        let path: Vec<String> = path.split('.').map(str::to_owned).collect();
        if path.iter().any(|name| name.is_empty() || name.contains(char::is_whitespace)) {
            return Err(format!("`{}` is not a field: separate names by dots", path.join(".")));
        }
        if values.starts_with("not ") {
            return Err("conditions cannot be negated: a value that is added later would satisfy them".to_owned());
        }
        let values = if values == "present" { Vec::new() } else { alternatives(values)? };
        Ok(Self::Field(FieldMatcher { path, each, values }))
    }
}

/// Words with `or` between them, each of them once.
fn alternatives(text: &str) -> Result<Vec<String>, String> {
    let words: Vec<String> = text.split(" or ").map(|word| word.trim().to_owned()).collect();
    if let Some(wrong) = words.iter().find(|word| word.is_empty() || word.contains([',', ' '])) {
        return Err(format!("`{wrong}` is not a value: separate several by `or`"));
    }
    match words.iter().enumerate().find(|(at, word)| words[..*at].contains(word)) {
        Some((_, twice)) => Err(format!("duplicate `{twice}`")),
        None => Ok(words),
    }
}

impl<'de> Deserialize<'de> for Acceptor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error: String| grammar_error("bad-waiter", &error, FORMS))
    }
}

impl<'de> Deserialize<'de> for Delay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let read = |text: &str| {
            let (min, max) = text.strip_suffix(" seconds")?.split_once(" to ")?;
            let delay = Self { min: number::count(min).ok()?, max: number::count(max).ok()? };
            (delay.min > 0 && delay.min <= delay.max).then_some(delay)
        };
        read(&text).ok_or_else(|| {
            let help = "write `5 to 60 seconds`, the shortest pause before the longest, at least 1";
            grammar_error("bad-waiter", &format!("`{text}` is not a delay"), help)
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Acceptor {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Acceptor".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": FORMS.trim_start_matches("write one of: "),
            "pattern": "^(success|failure|retry) if .+$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_say_what_they_say() {
        let field = |path: &[&str], each, values: &[&str]| {
            let texts = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
            Matcher::Field(FieldMatcher { path: texts(path), each, values: texts(values) })
        };
        for (text, state, matcher) in [
            ("success if order.status is 5", WaitState::Success, field(&["order", "status"], Each::One, &["5"])),
            ("failure if status is A or B", WaitState::Failure, field(&["status"], Each::One, &["A", "B"])),
            ("success if paid_at is present", WaitState::Success, field(&["paid_at"], Each::One, &[])),
            ("success if all of rows.state is 3", WaitState::Success, field(&["rows", "state"], Each::All, &["3"])),
            ("failure if any of rows.state is 3", WaitState::Failure, field(&["rows", "state"], Each::Any, &["3"])),
            ("retry if error T.1 or T.2", WaitState::Retry, Matcher::Error(vec!["T.1".to_owned(), "T.2".to_owned()])),
            ("success if answered", WaitState::Success, Matcher::Answered),
        ] {
            assert_eq!(text.parse(), Ok(Acceptor { text: text.to_owned(), state, matcher }), "{text}");
        }
    }

    #[test]
    fn other_sentences_are_refused() {
        for (text, why) in [
            ("success", "no `if`"),
            ("done if status is 5", "success, failure and retry"),
            ("success if status", "`status` is not a condition"),
            ("success if status is not 5", "cannot be negated"),
            ("success if status is 5, 6", "separate several by `or`"),
            ("success if status is 5 or 5", "duplicate `5`"),
            ("success if status is ", "is not a value"),
            ("success if .status is 5", "is not a field"),
            ("success if the status is 5", "is not a field"),
            ("success if all of is 5", "is not a condition"),
            ("retry if error ", "is not a value"),
            ("success if status is 5 and state is 6", "is not a value"),
        ] {
            let error = text.parse::<Acceptor>().expect_err(text);
            assert!(error.contains(why), "{text}: {error}");
        }
    }
}
