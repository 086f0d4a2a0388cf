//! Limits and formats of a schema in the words of the language.

use super::draft::Ty;
use super::schema::Schema;
use super::typed::Typed;
use crate::left::{Left, Reason};
use crate::node::Node;

/// A scalar with its limits; nothing for bytes, which are none.
pub(crate) fn scalar(schema: &Schema<'_>, kind: &str, left: &mut Left) -> Option<Typed> {
    let format = schema.get("format").and_then(Node::text);
    let (ty, mut limits) = match (kind, format) {
        ("string", Some("binary")) => return None,
        ("string", Some("date")) => ("date", Vec::new()),
        ("string", Some("date-time")) => of_instant(schema, text(schema, left), left),
        ("string", _) => ("text", text(schema, left)),
        ("integer" | "number", Some("unix-time" | "unixtime" | "unix-time-ms")) => {
            of_instant(schema, numbers(schema, if kind == "integer" { "integer" } else { "decimal" }, left), left)
        }
        ("integer", Some("uint64")) => ("unsigned", numbers(schema, "unsigned", left)),
        ("integer", _) if is_beyond_signed(schema) => ("unsigned", numbers(schema, "unsigned", left)),
        ("integer", _) => ("integer", numbers(schema, "integer", left)),
        ("number", _) => ("decimal", numbers(schema, "decimal", left)),
        _ => ("boolean", Vec::new()),
    };
    match (ty, format) {
        (_, None)
        | ("date" | "instant", _)
        | ("text", Some("password"))
        | ("decimal", Some("double" | "float"))
        | ("integer", Some("int64"))
        | ("unsigned", Some("uint64")) => {}
        ("integer", Some(size @ ("int32" | "uint32"))) => {
            if limits.iter().all(|(key, _)| *key != "range") {
                let range = if size == "int32" {
                    format!("{}..={}", i32::MIN, i32::MAX)
                } else {
                    format!("{}..={}", u32::MIN, u32::MAX)
                };
                limits.push(("range", range.into()));
            }
        }
        (_, Some(format)) => left.out(Reason::Format, &schema.pointer.at("format"), format),
    }
    let sent_as = match (ty, format) {
        ("instant", Some("date-time")) => Some("offset"),
        ("instant", Some("unix-time-ms")) => Some("milliseconds"),
        ("instant", _) => Some("seconds"),
        _ => None,
    };
    Some(Typed { limits, sent_as, ..Typed::of(Ty::Scalar(ty)) })
}

/// An instant, which has no limits.
fn of_instant(
    schema: &Schema<'_>,
    limits: Vec<(&'static str, Node)>,
    left: &mut Left,
) -> (&'static str, Vec<(&'static str, Node)>) {
    for (key, _) in limits {
        left.out(Reason::Limit, &schema.pointer, format!("`{key}` of an instant"));
    }
    ("instant", Vec::new())
}

/// The limits of a map itself.
pub(crate) fn map(schema: &Schema<'_>, left: &mut Left) -> Vec<(&'static str, Node)> {
    let mut limits = bounds(schema, [("minProperties", "min_items"), ("maxProperties", "max_items")], left);
    if let Some(names) = schema.at("propertyNames") {
        for (key, at) in names.all() {
            let count = at.node.scalar().and_then(|digits| digits.parse::<u32>().ok());
            match count.filter(|_| key == "maxLength") {
                Some(count) if count > 0 => limits.push(("max_key_length", Node::Number(count.to_string()))),
                _ if matches!(key, "type" | "description" | "title") => {}
                _ => left.out(Reason::Limit, &at.pointer, "of the keys of a map"),
            }
        }
    }
    limits
}

/// How many characters or bytes there are.
pub(crate) fn length(schema: &Schema<'_>, left: &mut Left) -> Vec<(&'static str, Node)> {
    bounds(schema, [("minLength", "min_length"), ("maxLength", "max_length")], left)
}

/// The limits of a text.
pub(crate) fn text(schema: &Schema<'_>, left: &mut Left) -> Vec<(&'static str, Node)> {
    let mut limits = length(schema, left);
    if let Some(at) = schema.at("pattern") {
        match at.node.text().and_then(whole) {
            Some(pattern) => limits.push(("pattern", pattern.into())),
            None => left.out(Reason::Pattern, &at.pointer, at.node.text().unwrap_or_default()),
        }
    }
    limits
}

/// A pattern that finds its text anywhere, as one of the whole text.
fn whole(pattern: &str) -> Option<String> {
    let (rest, begins) = pattern.strip_prefix('^').map_or((pattern, false), |rest| (rest, true));
    let is_escaped =
        rest.strip_suffix('$').is_some_and(|rest| (rest.len() - rest.trim_end_matches('\\').len()) % 2 == 1);
    let (rest, ends) = rest.strip_suffix('$').filter(|_| !is_escaped).map_or((rest, false), |rest| (rest, true));
    // An anchor of one alternative alone is none of the whole.
    if (begins || ends) && rest.contains('|') && !is_group(rest) {
        return None;
    }
    if rest.chars().any(char::is_control) {
        return None;
    }
    Some(match (begins, ends) {
        (true, true) => rest.to_owned(),
        (true, false) => format!("(?:{rest})(?s:.*)"),
        (false, true) => format!("(?s:.*)(?:{rest})"),
        (false, false) => format!("(?s:.*)(?:{rest})(?s:.*)"),
    })
}

/// Whether no alternative stands outside of parentheses and brackets.
fn is_group(pattern: &str) -> bool {
    let (mut depth, mut in_class, mut escaped) = (0_i32, false, false);
    for c in pattern.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => depth -= 1,
            '|' if !in_class && depth <= 0 => return false,
            _ => {}
        }
    }
    true
}

/// The limits of a list itself.
pub(crate) fn list(schema: &Schema<'_>, left: &mut Left) -> Vec<(&'static str, Node)> {
    let mut limits = bounds(schema, [("minItems", "min_items"), ("maxItems", "max_items")], left);
    if schema.get("uniqueItems") == Some(&Node::Bool(true)) {
        limits.push(("unique", true.into()));
    }
    limits
}

/// A least and a most number of characters or items.
fn bounds(schema: &Schema<'_>, keys: [(&str, &'static str); 2], left: &mut Left) -> Vec<(&'static str, Node)> {
    let [least, most] = keys.map(|(key, own)| {
        let at = schema.at(key)?;
        let count = at.node.scalar().and_then(|digits| digits.parse::<u32>().ok());
        let is_most = own.starts_with("max");
        if count.is_none() || (is_most && count == Some(0)) {
            left.out(Reason::Limit, &at.pointer, at.node.scalar().unwrap_or_default());
            return None;
        }
        // Nothing is shorter than nothing.
        count.filter(|count| is_most || *count > 0).map(|count| (own, count, at.pointer))
    });
    if let (Some((_, least, _)), Some((_, most, pointer))) = (&least, &most)
        && least > most
    {
        left.out(Reason::Limit, pointer, format!("{most}, below the lower limit {least}"));
        return Vec::new();
    }
    [least, most].into_iter().flatten().map(|(own, count, _)| (own, Node::Number(count.to_string()))).collect()
}

/// The limits of a number.
fn numbers(schema: &Schema<'_>, of: &str, left: &mut Left) -> Vec<(&'static str, Node)> {
    let (mut limits, is_whole) = (Vec::new(), of != "decimal");
    let mut number = |key: &str| {
        let at = schema.at(key)?;
        match at.node {
            Node::Number(digits) if is_number(digits, of) => Some(digits.clone()),
            Node::Bool(_) => None,
            _ => {
                left.out(Reason::Limit, &at.pointer, at.node.scalar().unwrap_or_default());
                None
            }
        }
    };
    let (mut least, mut most) = (number("minimum"), number("maximum"));
    let (mut above, mut below) = (number("exclusiveMinimum"), number("exclusiveMaximum"));
    let step = number("multipleOf").filter(|step| step.parse::<f64>().is_ok_and(|step| step > 0.0));
    // In 3.0 a flag says that the bound is outside.
    if schema.get("exclusiveMinimum") == Some(&Node::Bool(true)) {
        above = least.take();
    }
    if schema.get("exclusiveMaximum") == Some(&Node::Bool(true)) {
        below = most.take();
    }
    if let (Some(digits), None, true) = (&below, &most, is_whole) {
        let before = digits.parse::<i128>().ok().map(|below| (below - 1).to_string());
        most = before.filter(|most| is_number(most, of));
    } else if below.is_some() {
        left.out(Reason::Limit, &schema.pointer.at("exclusiveMaximum"), "an exclusive maximum");
    }
    if of == "unsigned" {
        // Its own ends say nothing.
        least = least.filter(|least| least != "0");
        most = most.filter(|most| *most != u64::MAX.to_string());
    }
    let value = |digits: &Option<String>| digits.as_deref().and_then(|digits| digits.parse::<f64>().ok());
    if let (Some(from), Some(to)) = (value(&least), value(&most))
        && from > to
    {
        left.out(Reason::Limit, &schema.pointer, "the minimum is above the maximum");
        return limits;
    }
    if least.is_some() || most.is_some() {
        let range = format!("{}..={}", least.unwrap_or_default(), most.unwrap_or_default());
        limits.push(("range", range.trim_end_matches(' ').to_owned().into()));
    }
    if let Some(above) = above {
        limits.push(("above", above.into()));
    }
    if let Some(step) = step.filter(|step| !(is_whole && step == "1")) {
        limits.push(("multiple_of", step.into()));
    }
    limits
}

/// Whether a whole number has a limit that only unsigned ones have, and none that these do not have.
fn is_beyond_signed(schema: &Schema<'_>) -> bool {
    let keys = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
    let mut limits = keys.iter().filter_map(|key| match schema.get(key) {
        Some(Node::Number(digits)) => Some(digits.as_str()),
        _ => None,
    });
    let is_positive = schema.get("minimum").or(schema.get("exclusiveMinimum")).and_then(Node::scalar);
    is_positive.is_some_and(|least| is_number(&least, "unsigned"))
        && limits.any(|digits| is_number(digits, "unsigned") && !is_number(digits, "integer"))
}

/// Whether the type of the language has the number.
fn is_number(digits: &str, of: &str) -> bool {
    match of {
        "integer" => digits.parse::<i64>().is_ok(),
        "unsigned" => digits.parse::<u64>().is_ok(),
        _ => {
            let plain = digits.trim_start_matches('-');
            plain.len() <= 28 && plain.chars().all(|c| c.is_ascii_digit() || c == '.')
        }
    }
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn a_pattern_is_one_of_the_whole_text() {
        for (pattern, expected) in [
            ("^[a-z]+$", Some("[a-z]+")),
            ("^a", Some("(?:a)(?s:.*)")),
            ("a", Some("(?s:.*)(?:a)(?s:.*)")),
            ("^a|b$", None),
            ("^(a|b)$", Some("(a|b)")),
            ("^[|]$", Some("[|]")),
            ("a\\$", Some("(?s:.*)(?:a\\$)(?s:.*)")),
            ("a|b", Some("(?s:.*)(?:a|b)(?s:.*)")),
        ] {
            assert_eq!(whole(pattern).as_deref(), expected, "{pattern}");
        }
    }
}
