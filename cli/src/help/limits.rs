//! The limits of a parameter in words.

use api_runtime::{Form, Kind, Parameter};

/// The limits, one phrase each.
pub(super) fn words(parameter: &Parameter) -> Vec<String> {
    let mut words = parameter.text.words("");
    words.extend(parameter.items().item.words("items of "));
    if matches!(parameter.kind, Kind::Bytes | Kind::File) {
        words = words.into_iter().map(|words| words.replace("characters", "bytes")).collect();
    }
    words.extend(parameter.number().words());
    words.extend(parameter.items().words());
    if parameter.form == Form::Segments {
        words.push("segments of a path with / between them".to_owned());
    }
    if parameter.form == Form::Comma {
        words.push("no commas in items".to_owned());
    }
    words
}

#[cfg(test)]
mod tests {
    use api_runtime::{ListLimits, NumberLimits};

    use super::*;

    #[test]
    fn every_limit_has_its_words() {
        let parameter = Parameter::query("x")
            .list()
            .list_limits(&const { ListLimits::new().min_items(1).max_items(5).unique().max_item_length(64) })
            .comma();
        assert_eq!(
            words(&parameter).join(", "),
            "items of at most 64 characters, 1 to 5 items, no duplicate items, no commas in items"
        );
        let parameter = Parameter::body("x")
            .decimal()
            .number_limits(&const { NumberLimits::new().above("0").max("9").scale(2) })
            .min_length(8)
            .max_length(8)
            .pattern("a+");
        let expected = "8 characters, pattern a+, at most 9, above 0, at most 2 decimal places";
        assert_eq!(words(&parameter).join(", "), expected);
        let parameter = Parameter::query("x")
            .integer()
            .number_limits(&const { NumberLimits::new().min("1").max("100").multiple_of("5") });
        assert_eq!(words(&parameter).join(", "), "1 to 100, a multiple of 5");
    }
}
