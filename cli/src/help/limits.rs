//! The limits of a parameter in words.

use api_runtime::{Form, Parameter, TextLimits};

/// The limits, one phrase each.
pub(super) fn words(parameter: &Parameter) -> Vec<String> {
    let mut words = text(&parameter.text, "");
    words.extend(text(&parameter.items.item, "items of "));
    let number = &parameter.number;
    words.extend(match (number.min, number.max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    });
    words.extend(number.above.map(|above| format!("above {above}")));
    words.extend(number.scale.map(|scale| format!("at most {scale} digits after the point")));
    let items = &parameter.items;
    words.extend(range(items.min_items, items.max_items).map(|range| format!("{range} items")));
    if items.unique {
        words.push("no item twice".to_owned());
    }
    if parameter.form == Form::Comma {
        words.push("no comma in an item".to_owned());
    }
    words
}

fn text(limits: &TextLimits, of: &str) -> Vec<String> {
    let length = range(limits.min_length, limits.max_length).map(|range| format!("{of}{range} characters"));
    let pattern = limits.pattern.map(|pattern| format!("{of}the form {pattern}"));
    length.into_iter().chain(pattern).collect()
}

fn range(min: Option<u32>, max: Option<u32>) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) if min == max => Some(min.to_string()),
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_has_its_words() {
        let parameter = Parameter::query("x").list().min_items(1).max_items(5).unique().max_item_length(64).comma();
        assert_eq!(
            words(&parameter).join(", "),
            "items of at most 64 characters, 1 to 5 items, no item twice, no comma in an item"
        );
        let parameter =
            Parameter::body("x").decimal().above("0").max("9").scale(2).min_length(8).max_length(8).pattern("a+");
        let expected = "8 characters, the form a+, at most 9, above 0, at most 2 digits after the point";
        assert_eq!(words(&parameter).join(", "), expected);
        let parameter = Parameter::query("x").integer().min("1").max("100");
        assert_eq!(words(&parameter).join(", "), "1 to 100");
    }
}
