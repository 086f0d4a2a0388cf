//! A range of numbers, as written: `1..=100`, `0..=`, `..=9`, `5`.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer};

use crate::load::grammar_error;
use crate::number;

/// Inclusive bounds; either may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// Smallest value allowed.
    pub min: Option<Decimal>,
    /// Largest value allowed.
    pub max: Option<Decimal>,
}

impl Range {
    /// Whether a number lies within the bounds.
    #[must_use]
    pub fn contains(&self, number: Decimal) -> bool {
        self.min.is_none_or(|min| min <= number) && self.max.is_none_or(|max| number <= max)
    }
}

impl FromStr for Range {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let bound = |text: &str| match text.trim() {
            "" => Ok(None),
            text => number::decimal(text).map(Some),
        };
        let (min, max) = match text.split_once("..=") {
            Some((min, max)) => (bound(min)?, bound(max)?),
            None if text.contains("..") => return Err(format!("`{text}` does not state whether its end is included")),
            None => (bound(text)?, bound(text)?),
        };
        if let (Some(min), Some(max)) = (min, max)
            && min > max
        {
            return Err(format!("the range `{text}` is empty"));
        }
        if min.is_none() && max.is_none() {
            return Err(format!("the range `{text}` has no bound"));
        }
        Ok(Self { min, max })
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bound = |bound: Option<Decimal>| bound.map_or_else(String::new, |bound| bound.to_string());
        write!(f, "{}..={}", bound(self.min), bound(self.max))
    }
}

impl<'de> Deserialize<'de> for Range {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error: String| {
            let meant = meant(&text).map_or_else(String::new, |range| format!("did you mean `{range}`?\n"));
            let forms = "write `1..=100`, `0..=` for no upper bound, `..=9` for no lower one";
            grammar_error("bad-range", &error, &format!("{meant}{forms}\n{}", number::PLAIN))
        })
    }
}

/// The range that somebody meant who wrote it as elsewhere: `1-30`, `1 to 30`, `[1, 30]`, `>= 1`.
fn meant(text: &str) -> Option<String> {
    let bound = |text: &str| number::decimal(text.trim()).ok();
    let text = text.trim().trim_matches(['[', ']', '(', ')']);
    for (sign, (before, after)) in [(">=", ("", "..=")), ("<=", ("..=", ""))] {
        if let Some(one) = text.strip_prefix(sign).and_then(bound) {
            return Some(format!("{before}{one}{after}"));
        }
    }
    if let Some(least) = text.strip_suffix('+').and_then(bound) {
        return Some(format!("{least}..="));
    }
    let pair = |separator: &str| {
        // A minus at the beginning is a sign.
        let skipped = usize::from(text.starts_with('-'));
        let (min, max) = text[skipped..].split_once(separator)?;
        let (min, max) = (bound(&text[..skipped + min.len()])?, bound(max)?);
        (min <= max).then(|| format!("{min}..={max}"))
    };
    ["...", "..", "–", "-", " to ", ":", ","].into_iter().find_map(pair)
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Range {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Range".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": ["string", "integer"],
            "description": "`1..=100`, `0..=` for no upper bound, `..=9` for no lower bound.",
            "pattern": r"^-?[0-9.]*(\.\.=-?[0-9.]*)?$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Range, meant};

    #[test]
    fn a_range_of_elsewhere_is_told_in_words_of_here() {
        for (text, range) in [
            ("1-30", "1..=30"),
            ("-5-5", "-5..=5"),
            ("1 to 30", "1..=30"),
            ("[1, 30]", "1..=30"),
            ("1..30", "1..=30"),
            ("0.5 – 1", "0.5..=1"),
            (">= 1", "1..="),
            ("<=9", "..=9"),
            ("1+", "1..="),
        ] {
            assert_eq!(meant(text).as_deref(), Some(range), "{text}");
            assert!(text.parse::<Range>().is_err() && range.parse::<Range>().is_ok(), "{text}");
        }
        for text in ["30-1", "some", "1-", "", "-", "1-2-3", "é-1"] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
