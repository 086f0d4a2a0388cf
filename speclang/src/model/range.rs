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
            None if text.contains("..") => return Err(format!("`{text}` does not say whether its end is included")),
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
            let forms = "write `1..=100`, `0..=` for no upper bound, `..=9` for no lower one";
            grammar_error("bad-range", &error, &format!("{forms}\n{}", number::PLAIN))
        })
    }
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
