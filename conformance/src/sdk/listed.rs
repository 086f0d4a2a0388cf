//! Codes that a sentence lists, each with the words behind it.

use std::collections::BTreeSet;

/// A code, and what the sentence says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) code: String,
    pub(crate) words: String,
}

/// Codes that a sentence lists.
pub(crate) fn codes(text: &str, marks: &[char]) -> BTreeSet<String> {
    listed(text, marks, &[]).into_iter().map(|listed| listed.code).collect()
}

/// Latin words, each with a mark behind it, in the order of the sentence; one alone is no list. The words on the last one go to the
/// next of `ends`.
pub(crate) fn listed(text: &str, marks: &[char], ends: &[String]) -> Vec<Listed> {
    let part_of = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    // Where a code begins, where the words on it begin, and the code.
    let mut found: Vec<(usize, usize, &str)> = Vec::new();
    for (at, mark) in text.char_indices().filter(|(_, letter)| marks.contains(letter)) {
        let word = text[..at].rsplit(|letter: char| !part_of(letter)).next().unwrap_or_default();
        let behind = at + mark.len_utf8();
        // Addresses and times of the day have such marks too.
        let goes_on = text[behind..].chars().next().is_some_and(|letter| letter != '/' && !part_of(letter));
        if !word.is_empty() && goes_on && found.iter().all(|(.., known)| *known != word) {
            found.push((at - word.len(), behind, word));
        }
    }
    if found.len() < 2 {
        return Vec::new();
    }
    let next = found.iter().skip(1).map(|(begin, ..)| *begin).chain([text.len()]);
    let whole = found.iter().zip(next).map(|((_, behind, code), next)| {
        let words = &text[*behind..next.max(*behind)];
        let end = ends.iter().filter_map(|end| words.find(end.as_str())).min().unwrap_or(words.len());
        let words =
            words[..end].trim_end_matches(|letter: char| !letter.is_alphanumeric() && !")）”\"".contains(letter));
        Listed { code: (*code).to_owned(), words: words.trim().to_owned() }
    });
    whole.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_words_with_a_mark_and_no_time_or_address() {
        let codes = |text: &str| codes(text, &['：', ':']).into_iter().collect::<Vec<_>>();
        assert_eq!(codes("状态：1：待审核3：处理中sub_customer: other"), ["1", "3", "sub_customer"]);
        assert!(codes("HH:mm:ss, https://a.example").is_empty());
        assert!(codes("1：one alone is no list").is_empty());
    }

    #[test]
    fn each_code_has_its_words_in_the_order_of_the_sentence() {
        let ends = ["。".to_owned()];
        let found = listed("状态：6：待支付；1：待审核。此参数不携带时，不作为筛选条件。", &['：'], &ends);
        let pairs: Vec<_> = found.iter().map(|listed| (listed.code.as_str(), listed.words.as_str())).collect();
        assert_eq!(pairs, [("6", "待支付"), ("1", "待审核")]);
    }
}
