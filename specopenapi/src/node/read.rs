//! JSON or YAML to a tree; both parsers bound how deep it is, and the one of YAML how often an anchor is repeated.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::Node;

/// Reads a text; the error is one sentence, with the line.
pub(crate) fn read(text: &str) -> Result<Node, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('{') {
        match serde_json::from_str(text) {
            Ok(root) => Ok(root),
            // A map of YAML in braces.
            Err(error) => serde_yaml::from_str(text).map_err(|_| format!("it is not JSON: {error}")),
        }
    } else {
        serde_yaml::from_str(text).map_err(|error| format!("it is not YAML: {error}"))
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        // The shortest digits that are this number, without an exponent.
        Ok(if value.is_finite() { Node::Number(value.to_string()) } else { Node::Null })
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries: Vec<(String, Node)> = Vec::new();
        let mut known = HashSet::new();
        while let Some(key) = map.next_key::<Node>()? {
            // A status is a number in YAML, and a state of a presence table is null.
            let key = match key {
                Node::Null => "null".to_owned(),
                key => key.scalar().ok_or_else(|| A::Error::custom("a key is not a word"))?,
            };
            if !known.insert(key.clone()) {
                return Err(A::Error::custom(format!("duplicate key `{}`", key.escape_debug())));
            }
            entries.push((key, map.next_value()?));
        }
        Ok(Node::Map(entries))
    }

    fn visit_enum<A: serde::de::EnumAccess<'de>>(self, _: A) -> Result<Node, A::Error> {
        Err(A::Error::custom("tags are not allowed"))
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::{Node, read};
    use crate::node::map;

    #[test]
    fn json_and_yaml_are_the_same_tree() {
        let tree =
            map([("z", Node::List(vec![Node::Number("0.05".to_owned()), Node::Null])), ("200", Node::Bool(true))]);
        assert_eq!(read("\u{feff}{\"z\": [0.05, null], \"200\": true}"), Ok(tree.clone()));
        assert_eq!(read("z: [0.05, ~]\n200: true\n"), Ok(tree));
    }

    #[test]
    fn what_has_no_single_meaning_is_refused() {
        for (text, why) in [
            ("{\"a\": 1, \"a\": 2}", "duplicate key `a`"),
            ("a: 1\na: 2\n", "duplicate key `a`"),
            ("a: !b c\n", "tags"),
            ("[a]: 1\n", "not a word"),
            ("{\"a\": ", "not JSON"),
            ("a: [", "not YAML"),
        ] {
            let error = read(text).expect_err(text);
            assert!(error.contains(why), "{text}: {error}");
        }
    }

    #[test]
    fn depth_and_repetition_are_bounded() {
        let deep = |open: &str, close: &str| format!("{}1{}", open.repeat(5000), close.repeat(5000));
        assert!(read(&deep("{\"a\":", "}")).is_err());
        assert!(read(&deep("- ", "")).is_err());
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let items = vec![format!("*a{}", level - 1); 9].join(", ");
            let _ = writeln!(bomb, "a{level}: &a{level} [{items}]");
        }
        assert!(read(&bomb).is_err());
    }
}
