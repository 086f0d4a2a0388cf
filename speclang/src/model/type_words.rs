//! The grammar of `type:`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer};

use super::{Scalar, Type};
use crate::load::grammar_error;

/// How many lists may stand within each other.
const DEEPEST_LIST: usize = 8;

impl FromStr for Type {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        union(text, |member| single(member, |inside| union(inside, |member| single(member, |_| Err(twice(text))))))
    }
}

fn twice(text: &str) -> String {
    format!("`{text}` has parentheses within parentheses")
}

/// What stands between the words `or`, each read alone; one of them is no union.
fn union(text: &str, read: impl Fn(&str) -> Result<Type, String>) -> Result<Type, String> {
    let parts = alternatives(text);
    match parts.as_slice() {
        [one] => read(one),
        several => several.iter().map(|part| read(part)).collect::<Result<_, _>>().map(Type::Union),
    }
}

/// The parts of a text between the words `or` that stand in no parentheses.
fn alternatives(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut open) = (Vec::new(), 0, 0_usize);
    for (at, character) in text.char_indices() {
        match character {
            '(' => open += 1,
            ')' => open = open.saturating_sub(1),
            ' ' if open == 0 && at >= start && text[at..].starts_with(OR) => {
                parts.push(text[start..at].trim());
                start = at + OR.len();
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

const OR: &str = " or ";

/// A type that is no union itself; `inside` reads what stands in parentheses.
fn single(text: &str, inside: impl Fn(&str) -> Result<Type, String>) -> Result<Type, String> {
    let (mut lists, mut item) = (0, text);
    while let Some(rest) = item.strip_prefix("list of ") {
        lists += 1;
        item = rest.trim();
    }
    if lists > DEEPEST_LIST {
        return Err(format!("lists are nested {lists} levels deep; at most {DEEPEST_LIST} are allowed"));
    }
    let values = item.strip_prefix("map of ").map(str::trim);
    if let Some(values) = values {
        let holds = ["list of ", "map of "].into_iter().any(|collection| values.starts_with(collection));
        if lists > 0 || holds {
            return Err(format!("`{text}`: a map cannot be nested, and contains single values or objects"));
        }
        item = values;
    }
    let grouped = item.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let is_name = || {
        item.starts_with(|first: char| first.is_ascii_uppercase()) && item.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let item = match (grouped, Scalar::ALL.iter().find(|(name, _)| *name == item)) {
        (Some(union), _) if lists > 0 || values.is_some() => inside(union)?,
        (_, Some((_, scalar))) => Type::Scalar(*scalar),
        _ if is_name() => Type::Named(item.to_owned()),
        _ => return Err(format!("`{text}` is not a valid type")),
    };
    if values.is_some() {
        return Ok(Type::Map(Box::new(item)));
    }
    Ok((0..lists).fold(item, |item, _| Type::List(Box::new(item))))
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let within = |item: &Self| match item {
            Self::Union(_) => format!("({item})"),
            _ => item.to_string(),
        };
        match self {
            Self::Scalar(scalar) => f.write_str(scalar.name()),
            Self::List(item) => write!(f, "list of {}", within(item)),
            Self::Map(value) => write!(f, "map of {}", within(value)),
            Self::Union(members) => {
                let members: Vec<String> = members.iter().map(ToString::to_string).collect();
                f.write_str(&members.join(OR))
            }
            Self::Named(name) => f.write_str(name),
        }
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error: String| {
            let scalars: Vec<&str> = Scalar::ALL.iter().map(|(name, _)| *name).collect();
            let near = crate::nearest::nearest(&text, scalars.iter().copied());
            let near = near.map_or_else(String::new, |near| format!("did you mean `{near}`?\n"));
            let help = format!(
                "{near}allowed: {}, `list of T`, `map of T`, `A or B`, or the CamelCase name of a type",
                scalars.join(", ")
            );
            grammar_error("bad-type", &error, &help)
        })
    }
}

/// What the text of a type looks like, for editors.
#[cfg(feature = "schema")]
pub(super) fn pattern() -> String {
    let scalars: Vec<&str> = Scalar::ALL.iter().map(|(name, _)| *name).collect();
    let one = format!("((list of )*|map of )({}|[A-Z][A-Za-z0-9]*|\\(.*\\))", scalars.join("|"));
    format!("^{one}( or {one})*$")
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Type {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Type".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let scalars: Vec<&str> = Scalar::ALL.iter().map(|(name, _)| *name).collect();
        schemars::json_schema!({
            "description": "A scalar, `list of T`, `map of T`, `A or B`, or the CamelCase name of a type.",
            "anyOf": [{"enum": scalars}, {"type": "string", "pattern": pattern()}],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Type;

    #[test]
    fn words_are_what_they_were_read_from() {
        for text in [
            "text",
            "list of list of Thing",
            "map of any",
            "text or integer",
            "list of (text or Thing)",
            "text or list of text or map of Thing",
            "text or list of (text or Thing)",
            "map of (integer or text)",
        ] {
            assert_eq!(text.parse::<Type>().map(|ty| ty.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_is_no_union_is_told() {
        for text in [
            "text or",
            "or text",
            "text or  or integer",
            "(text or integer)",
            "(text or integer) or Thing",
            "list of (text or list of (integer or list of (boolean or Thing)))",
            "list of (text or integer",
            "text or number",
            "textor integer",
        ] {
            assert!(text.parse::<Type>().is_err(), "{text}");
        }
        let deep = "list of (".repeat(100_000);
        assert!(deep.parse::<Type>().is_err());
    }
}
