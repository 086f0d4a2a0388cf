//! Where two texts differ: what they begin and end with alike, and what lies between.

use serde::Serialize;

/// Most characters that are shown of what two texts share beside their difference.
const AROUND: usize = 90;
/// Most characters that are shown of a difference.
const WITHIN: usize = 900;

/// A text in three parts, each cut where it is long.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Parts {
    before: String,
    differs: String,
    after: String,
}

/// Two texts, with the part that differs told from the rest; a text alone differs as a whole.
pub(super) fn contrast(old: Option<&str>, new: Option<&str>) -> (Option<Parts>, Option<Parts>) {
    let (Some(old), Some(new)) = (old, new) else {
        let alone = |text: &str| Parts { differs: middle(text), ..Parts::default() };
        return (old.map(alone), new.map(alone));
    };
    let head = shared_head(old, new);
    let tail = shared_tail(&old[head..], &new[head..]);
    let part = |text: &str| Parts {
        before: end_of(&text[..head]),
        differs: middle(&text[head..text.len() - tail]),
        after: start_of(&text[text.len() - tail..]),
    };
    (Some(part(old)), Some(part(new)))
}

/// Bytes with which both begin, back to the last whole word.
fn shared_head(old: &str, new: &str) -> usize {
    let shared = |(left, right): &(char, char)| left == right;
    let length: usize = old.chars().zip(new.chars()).take_while(shared).map(|(letter, _)| letter.len_utf8()).sum();
    let whole = |text: &str| !continues(&text[..length], &text[length..]);
    if whole(old) && whole(new) {
        return length;
    }
    old[..length].char_indices().rev().find(|(_, letter)| !is_part(*letter)).map_or(0, |(at, c)| at + c.len_utf8())
}

/// Bytes with which both end, forward to the first whole word.
fn shared_tail(old: &str, new: &str) -> usize {
    let shared = |(left, right): &(char, char)| left == right;
    let pairs = old.chars().rev().zip(new.chars().rev());
    let length: usize = pairs.take_while(shared).map(|(letter, _)| letter.len_utf8()).sum();
    let whole = |text: &str| !continues(&text[..text.len() - length], &text[text.len() - length..]);
    if whole(old) && whole(new) {
        return length;
    }
    let tail = &old[old.len() - length..];
    tail.char_indices().find(|(_, letter)| !is_part(*letter)).map_or(0, |(at, _)| length - at)
}

/// Whether a word goes over the border of two texts.
fn continues(head: &str, tail: &str) -> bool {
    head.chars().next_back().is_some_and(is_part) && tail.chars().next().is_some_and(is_part)
}

fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '-'
}

fn start_of(text: &str) -> String {
    text.char_indices().nth(AROUND).map_or_else(|| text.to_owned(), |(at, _)| format!("{}…", &text[..at]))
}

fn end_of(text: &str) -> String {
    match text.char_indices().rev().nth(AROUND) {
        Some((at, letter)) => format!("…{}", &text[at + letter.len_utf8()..]),
        None => text.to_owned(),
    }
}

fn middle(text: &str) -> String {
    let Some((at, _)) = text.char_indices().nth(WITHIN) else { return text.to_owned() };
    format!("{}… and {} more characters", &text[..at], text[at..].chars().count())
}

#[cfg(test)]
mod tests {
    use super::{AROUND, WITHIN, contrast};

    /// Both texts with brackets around what differs.
    fn marked(old: &str, new: &str) -> [String; 2] {
        let (old, new) = contrast(Some(old), Some(new));
        [old, new].map(|parts| {
            parts.map_or_else(String::new, |parts| format!("{}[{}]{}", parts.before, parts.differs, parts.after))
        })
    }

    #[test]
    fn whole_words_differ() {
        assert_eq!(marked("at most 10 rows", "at most 100 rows"), ["at most [10] rows", "at most [100] rows"]);
        assert_eq!(marked("default 10", "default 20"), ["default [10]", "default [20]"]);
        assert_eq!(marked("a b", "a b c"), ["a b[]", "a b[ c]"]);
        assert_eq!(marked("order_id", "orders_id"), ["[order_id]", "[orders_id]"]);
        assert_eq!(marked("same", "same"), ["same[]", "same[]"]);
        assert_eq!(marked("aa", "aaa"), ["[aa]", "[aaa]"]);
    }

    #[test]
    fn letters_of_many_bytes_stay_whole() {
        assert_eq!(marked("für 10 €", "für 20 €"), ["für [10] €", "für [20] €"]);
        assert_eq!(marked("é", "è"), ["[é]", "[è]"]);
    }

    #[test]
    fn long_texts_are_cut() {
        let same = "ä ".repeat(AROUND);
        let [old, new] = marked(&format!("{same}x {same}"), &format!("{same}y {same}"));
        assert_eq!(old.replace("[x]", "[y]"), new);
        assert!(new.starts_with('…') && new.ends_with('…') && new.chars().count() < 2 * AROUND + 10, "{new}");
        let [_, long] = marked("", &"z".repeat(WITHIN + 7));
        assert!(long.ends_with("… and 7 more characters]"), "{long}");
    }

    #[test]
    fn a_text_alone_differs_as_a_whole() {
        let (old, new) = contrast(None, Some("new"));
        assert!(old.is_none());
        assert_eq!(new.map(|parts| (parts.before, parts.differs)), Some((String::new(), "new".to_owned())));
    }
}
