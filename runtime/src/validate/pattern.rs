//! Patterns of tables, each compiled once in the life of a program.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use regex_lite::Regex;

/// A pattern that does not compile stays in it too, as nothing.
type Compiled = HashMap<&'static str, Option<Regex>>;

static COMPILED: RwLock<Option<Compiled>> = RwLock::new(None);

/// Whether the pattern covers the whole text.
///
/// The generator compiles each pattern once, so one that does not compile can only be a table made by hand; it matches
/// nothing, which is noticed, whereas matching everything would not be.
pub(super) fn matches_whole(pattern: &'static str, text: &str) -> bool {
    let is_match = |regex: &Option<Regex>| regex.as_ref().is_some_and(|regex| regex.is_match(text));
    let compiled = COMPILED.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(regex) = compiled.as_ref().and_then(|compiled| compiled.get(pattern)) {
        return is_match(regex);
    }
    drop(compiled);
    let regex = Regex::new(&format!("^(?:{pattern})$")).ok();
    let matches = is_match(&regex);
    let mut compiled = COMPILED.write().unwrap_or_else(PoisonError::into_inner);
    compiled.get_or_insert_default().insert(pattern, regex);
    matches
}

#[cfg(test)]
mod tests {
    use super::matches_whole;

    #[test]
    fn a_pattern_covers_the_whole_text() {
        for _ in ["at first", "once compiled"] {
            assert!(matches_whole("a|bc", "bc"));
            assert!(!matches_whole("a|bc", "abc"));
            assert!(!matches_whole("a", "a\n"));
            assert!(!matches_whole("(", "("));
        }
    }
}
