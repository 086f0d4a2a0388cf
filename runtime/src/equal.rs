//! Whether two values of a parameter are one: a number may be spelled in several ways.

use std::collections::HashSet;

use crate::plain_number::decimal;
use crate::{Kind, Parameter, Wire};

/// Whether two texts spell one value of the kind: of numbers, `1` and `1.00` do.
pub(crate) fn same_text(kind: Kind, first: &str, second: &str) -> bool {
    let is_number = matches!(kind, Kind::Integer | Kind::Decimal);
    first == second || (is_number && decimal(first).is_some_and(|number| decimal(second) == Some(number)))
}

/// For each value of the parameter, whether an equal one stands before it. Lists may hold many thousands.
pub(crate) fn repeated<'a>(
    parameter: &Parameter,
    values: impl IntoIterator<Item = &'a Wire>,
) -> impl Iterator<Item = bool> {
    let mut seen = HashSet::new();
    values.into_iter().map(move |value| !seen.insert(in_one_spelling(parameter, value)))
}

/// The value with each of its numbers as it is spelled without zeros at the end.
fn in_one_spelling(parameter: &Parameter, value: &Wire) -> Wire {
    match (value, parameter.kind) {
        (Wire::List(items), _) => Wire::List(items.iter().map(|item| in_one_spelling(parameter, item)).collect()),
        (Wire::Object(values), Kind::Object(fields)) => {
            Wire::Object(fields.iter().zip(values).map(|(field, value)| in_one_spelling(field, value)).collect())
        }
        (Wire::Number(text), _) => {
            Wire::Number(decimal(text).map_or_else(|| text.clone(), |number| number.normalize().to_string()))
        }
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static FIELDS: &[Parameter] = &[Parameter::field("id"), Parameter::field("amount").decimal()];

    #[test]
    fn zeros_at_the_end_make_no_other_number() {
        assert!(same_text(Kind::Decimal, "1", "1.00") && same_text(Kind::Integer, "7", "7"));
        assert!(!same_text(Kind::Decimal, "1", "1.01") && !same_text(Kind::Decimal, "a", "b"));
        assert!(!same_text(Kind::Text, "1", "1.00"), "texts are what they are");
    }

    #[test]
    fn values_are_compared_to_their_depth() {
        let object = |id: &str, amount: &str| {
            Wire::List(vec![Wire::Object(vec![Wire::Text(id.to_owned()), Wire::Number(amount.to_owned())])])
        };
        let parameter = Parameter::body("things").object(FIELDS).list();
        let values = [object("1", "1"), object("1.0", "1"), object("1", "2"), object("1", "1.0"), Wire::List(vec![])];
        assert_eq!(repeated(&parameter, &values).collect::<Vec<_>>(), [false, false, false, true, false]);
    }
}
