//! Values of enumerations by their names.

use crate::table::Value;

/// The value that the text names; the text itself where it is a value, or names none or several.
pub(crate) fn value_named<'a>(values: &[Value], text: &'a str) -> &'a str {
    if values.iter().any(|value| value.wire == text) {
        return text;
    }
    let mut named = values.iter().filter(|value| value.is_called(text));
    match (named.next(), named.next()) {
        (Some(value), None) => value.wire,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_for_its_value_and_a_value_for_itself() {
        let value = |wire, name| Value { wire, name, text: "" };
        let values = [value("6", "pending-payment"), value("open", "6"), value("1", "a-1"), value("2", "A-1")];
        for (text, meant) in [
            ("pending-payment", "6"),
            ("Pending_Payment", "6"),
            ("6", "6"),
            ("open", "open"),
            ("a-1", "a-1"),
            ("closed", "closed"),
        ] {
            assert_eq!(value_named(&values, text), meant, "{text}");
        }
    }
}
