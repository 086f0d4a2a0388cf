//! A sentence of a list is called by its first words, as many as tell it from the others: `restrictions.Only whoever`.

use super::Key;
use crate::Spanned;
use crate::model::Evidence;

/// Whether evidence of a list of sentences, under a key, speaks of that one and of no other.
#[must_use]
pub fn is_called(of: &str, key: &str, one: &str, all: &[Spanned<String>]) -> bool {
    let words = of.strip_prefix(key).and_then(|rest| rest.strip_prefix('.'));
    words.is_some_and(|words| begins(one, words) && all.iter().filter(|known| begins(known, words)).count() == 1)
}

/// What the evidence calls a sentence.
pub(super) fn keys<'a>(
    key: &'static str,
    one: &str,
    all: &[Spanned<String>],
    evidence: &'a [Evidence],
) -> impl Iterator<Item = Key<'a>> {
    let names = evidence.iter().filter_map(|entry| entry.of.as_ref()).filter(|of| is_called(of, key, one, all));
    names.filter_map(move |of| Some(Key::named(key, of.strip_prefix(key)?.strip_prefix('.')?)))
}

/// The fewest words that tell a sentence from the others; all of them where it stands there twice.
pub(crate) fn name<'a>(one: &'a str, all: &[Spanned<String>]) -> &'a str {
    let ends = one.match_indices(' ').map(|(at, _)| at).chain([one.len()]);
    let mut beginnings = ends.map(|end| one[..end].trim_end_matches([',', '.', ':', ';']));
    beginnings.find(|words| all.iter().filter(|known| begins(known, words)).count() == 1).unwrap_or(one)
}

/// Whether a sentence begins with these words, the last of them whole.
fn begins(sentence: &str, words: &str) -> bool {
    let rest = sentence.strip_prefix(words).filter(|_| !words.trim().is_empty());
    rest.is_some_and(|rest| words.ends_with(' ') || !rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::{begins, is_called, name};
    use crate::Spanned;

    #[test]
    fn the_first_words_name_a_sentence_where_no_other_has_them() {
        let all = ["Only owners can list.", "Only members can pay.", "Nobody waits."];
        let all = all.map(|text| Spanned { value: text.to_owned(), span: crate::Span::default() });
        let of = |of: &str, at: usize| is_called(of, "restrictions", &all[at], &all);
        assert!(
            of("restrictions.Only owners", 0)
                && of("restrictions.Only owners can list.", 0)
                && of("restrictions.Nobody", 2)
        );
        assert!(!of("restrictions.Only", 0) && !of("restrictions.Only own", 0) && !of("restrictions.Only owners", 1));
        assert!(!of("restrictions", 0) && !of("restrictions.", 0) && !of("side_effects.Only owners", 0));
        assert_eq!(all.each_ref().map(|one| name(one, &all)), ["Only owners", "Only members", "Nobody"]);
        assert!(begins("Only owners, ever.", "Only owners") && !begins("Only", ""));
    }
}
