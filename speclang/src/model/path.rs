//! A path into a body: names of fields with dots between them, from the outermost object inwards.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer};

use crate::load::grammar_error;

/// Most names of a path.
const LONGEST: usize = 8;

/// Where a value stands in a body: `error.code`. A name that holds a dot is quoted: `"a.b".c`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Path(Vec<String>);

impl Path {
    /// The names, the outermost first; there is at least one.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.0
    }

    /// The only name; nothing where the path leads deeper.
    #[must_use]
    pub fn only(&self) -> Option<&str> {
        match self.0.as_slice() {
            [name] => Some(name),
            _ => None,
        }
    }
}

impl FromStr for Path {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut names = Vec::new();
        let mut rest = text;
        loop {
            let (name, behind) = match rest.strip_prefix('"') {
                Some(quoted) => {
                    quoted.split_once('"').ok_or_else(|| format!("`{text}` has a quote that does not end"))?
                }
                None => rest.split_at(rest.find('.').unwrap_or(rest.len())),
            };
            if name.is_empty() {
                return Err(format!("`{text}` has an empty name"));
            }
            if name.contains('"') || name.contains(char::is_control) {
                return Err(format!("`{text}` has a name with a quote or a control character in it"));
            }
            names.push(name.to_owned());
            match behind.strip_prefix('.') {
                Some(next) => rest = next,
                None if behind.is_empty() => break,
                None => return Err(format!("`{text}` has no dot behind `\"{name}\"`")),
            }
        }
        if names.len() > LONGEST {
            return Err(format!("`{text}` has {} names; at most {LONGEST} are allowed", names.len()));
        }
        Ok(Self(names))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, name) in self.0.iter().enumerate() {
            f.write_str(if at > 0 { "." } else { "" })?;
            if name.contains('.') { write!(f, "\"{name}\"")? } else { f.write_str(name)? }
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Path {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error: String| {
            let help = "write field names separated by dots, such as `error.code`\nquote a name that contains a dot: `'\"a.b\".c'`";
            grammar_error("bad-path", &error, help)
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Path {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Path".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Field names separated by dots: `error.code`. A name that contains a dot is quoted.",
            "type": "string",
            "minLength": 1,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn names_are_parted_by_dots_outside_of_quotes() {
        for (text, names) in [
            ("code", vec!["code"]),
            ("error.code", vec!["error", "code"]),
            ("\"a.b\".c", vec!["a.b", "c"]),
            ("a.\"b.c\"", vec!["a", "b.c"]),
            ("a b.@id", vec!["a b", "@id"]),
        ] {
            let path: Path = text.parse().expect(text);
            assert!(path.names() == names, "{path:?}");
            assert_eq!(path.to_string(), text);
        }
        assert_eq!("\"code\"".parse::<Path>().expect("a path").to_string(), "code");
    }

    #[test]
    fn what_leads_nowhere_is_refused() {
        for text in
            ["", ".", "a.", ".a", "a..b", "\"a", "\"a\"b", "\"\"", "a\"b", "a.b\".c", "a\n", "a.a.a.a.a.a.a.a.a"]
        {
            assert!(text.parse::<Path>().is_err(), "{text:?}");
        }
    }
}
