//! The word among those that are allowed that somebody meant: the nearest spelling, or what another language calls differently.

/// Words of other languages that describe APIs, or programs, and those that mean the same here.
const ELSEWHERE: &[(&str, &str)] = &[
    ("array", "list"),
    ("bool", "boolean"),
    ("date-time", "instant"),
    ("datetime", "instant"),
    ("default", "presence"),
    ("desc", "doc"),
    ("description", "doc"),
    ("double", "decimal"),
    ("exclusiveMinimum", "above"),
    ("float", "decimal"),
    ("int", "integer"),
    ("int32", "integer"),
    ("int64", "integer"),
    ("long", "integer"),
    ("max", "range"),
    ("maximum", "range"),
    ("min", "range"),
    ("minimum", "range"),
    ("nullable", "presence"),
    ("number", "decimal"),
    ("operationId", "operation"),
    ("optional", "presence"),
    ("parameters", "query"),
    ("properties", "fields"),
    ("requestBody", "body"),
    ("responses", "response"),
    ("str", "text"),
    ("string", "text"),
    ("tags", "group"),
    ("timestamp", "instant"),
    ("u64", "unsigned"),
    ("uint", "unsigned"),
    ("uint64", "unsigned"),
    ("uniqueItems", "unique"),
    ("values", "enum"),
];

/// The candidate with the fewest edits, where these are few enough to be a slip of the pen; else the one that another language has this
/// word for.
#[must_use]
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    spelled(word, &candidates).or_else(|| {
        let (_, here) = ELSEWHERE.iter().find(|(there, _)| there.eq_ignore_ascii_case(word))?;
        candidates.into_iter().find(|candidate| candidate == here)
    })
}

fn spelled<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    candidates
        .iter()
        .copied()
        // Words of very different length are many edits apart; counting them takes as long as both lengths multiplied.
        .filter(|candidate| word.len() <= 4 * candidate.len().max(3))
        .map(|candidate| (edits(&word.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(edits, candidate)| *edits <= candidate.len().max(3) / 3)
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance in characters.
fn edits(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, from) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in right.iter().enumerate() {
            let replace = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replace.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::{ELSEWHERE, nearest};

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let keys = ["max_length", "min_length", "range"];
        assert_eq!(nearest("max_lenght", keys), Some("max_length"));
        assert_eq!(nearest("colour", keys), None);
    }

    #[test]
    fn words_of_other_languages_are_known_where_theirs_is_allowed() {
        let keys = ["type", "doc", "range", "presence"];
        for (word, meant) in
            [("description", "doc"), ("minimum", "range"), ("Maximum", "range"), ("default", "presence")]
        {
            assert_eq!(nearest(word, keys), Some(meant), "{word}");
        }
        let scalars = ["text", "integer", "decimal", "boolean", "instant"];
        for (word, meant) in [("string", "text"), ("int", "integer"), ("datetime", "instant"), ("bool", "boolean")] {
            assert_eq!(nearest(word, scalars), Some(meant), "{word}");
        }
        assert_eq!(nearest("string", keys), None);
        assert!(ELSEWHERE.is_sorted(), "one word once, in order");
    }
}
