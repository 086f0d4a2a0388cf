//! Checks of single values against their limits.

use regex_lite::Regex;

use super::report::{Report, Spot};
use crate::plain_number::decimal;
use crate::{Kind, Outcome, State, TextLimits, Wire};

/// Length and pattern of the text on the wire; `checks` names the least, the most, and the pattern in ids.
pub(super) fn text(report: &mut Report<'_>, spot: &Spot, limits: &TextLimits, checks: [&str; 3], value: &Wire) {
    let Some(text) = value.scalar() else {
        return;
    };
    let length = report.service.length_counts.count(text);
    if let Some(least) = limits.min_length.filter(|&least| length < least as usize) {
        report.add(spot, checks[0], value, format!("at least {least} characters, not {length}"), String::new());
    }
    if let Some(most) = limits.max_length.filter(|&most| length > most as usize) {
        report.add(spot, checks[1], value, format!("at most {most} characters, not {length}"), String::new());
    }
    if let Some(pattern) = limits.pattern.filter(|pattern| !matches_whole(pattern, text)) {
        report.add(spot, checks[2], value, format!("the whole text matches {pattern}"), String::new());
    }
}

/// Values of an enumeration. One outside it may be sent where the tables say what the server makes of it.
pub(super) fn enumeration(report: &mut Report<'_>, spot: &Spot, value: &Wire) {
    let values = spot.parameter.one_of;
    if values.is_empty() || value.scalar().is_none_or(|text| values.contains(&text)) {
        return;
    }
    let outcome = report.values.outcome(spot.parameter, State::NonEnum);
    if matches!(outcome, Some((Outcome::Unsupported | Outcome::Unknown, _))) {
        report.add(spot, "one_of", value, "one of the documented values".to_owned(), values.join(", "));
    }
}

/// Range and scale of a number, compared exactly.
pub(super) fn number(report: &mut Report<'_>, spot: &Spot, value: &Wire) {
    let limits = &spot.parameter.number;
    let Some(text) = value.scalar() else {
        return;
    };
    if !matches!(spot.parameter.kind, Kind::Integer | Kind::Decimal) || !spot.parameter.one_of.is_empty() {
        return;
    }
    // What is no number at all is not of its kind, and was reported as such.
    let Some(number) = decimal(text) else { return };
    let range = || range_in_words(limits.min, limits.max);
    if let Some(min) = limits.min.filter(|min| decimal(min).is_some_and(|min| number < min)) {
        report.add(spot, "min", value, format!("at least {min}"), range());
    }
    if let Some(max) = limits.max.filter(|max| decimal(max).is_some_and(|max| number > max)) {
        report.add(spot, "max", value, format!("at most {max}"), range());
    }
    if let Some(above) = limits.above.filter(|above| decimal(above).is_some_and(|above| number <= above)) {
        report.add(spot, "above", value, format!("more than {above}"), String::new());
    }
    let digits = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    if let Some(scale) = limits.scale.filter(|&scale| digits > scale as usize) {
        report.add(
            spot,
            "scale",
            value,
            format!("digits after the point: at most {scale}, not {digits}"),
            String::new(),
        );
    }
}

/// A range as the spec writes it, or nothing where it has one end alone, which the limit says already.
pub(super) fn range_in_words(min: Option<&str>, max: Option<&str>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{min}..={max}"),
        _ => String::new(),
    }
}

fn matches_whole(pattern: &str, text: &str) -> bool {
    // The generator compiles each pattern once, so one that does not compile can only be a table made by hand; it
    // matches nothing, which is noticed, whereas matching everything would not be.
    Regex::new(&format!("^(?:{pattern})$")).is_ok_and(|regex| regex.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::matches_whole;

    #[test]
    fn a_pattern_covers_the_whole_text() {
        assert!(matches_whole("a|bc", "bc"));
        assert!(!matches_whole("a|bc", "abc"));
        assert!(!matches_whole("a", "a\n"));
        assert!(!matches_whole("(", "("));
    }
}
