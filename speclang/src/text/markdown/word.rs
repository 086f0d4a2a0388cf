//! Words of a text: which of them stand in code, and how all others are escaped.

use super::code;

/// Writes text word by word; one that touches code is no name of its own.
pub(super) fn words(text: &str, behind_code: bool, before_code: bool, out: &mut String) {
    let last = text.split(' ').count() - 1;
    for (number, word) in text.split(' ').enumerate() {
        let (begins, ends) = (number == 0 && behind_code, number == last && before_code);
        if number > 0 {
            out.push(' ');
        }
        let at_start = out.is_empty();
        if is_usual(word) {
            out.push_str(word);
        } else if let Some(word) = live(word) {
            let gap = |touches: bool| if touches { " " } else { "" };
            out.extend([gap(begins), &word, gap(ends)]);
        } else if begins || ends {
            out.push_str(&escaped(word, at_start));
        } else {
            out.push_str(&named(word, at_start));
        }
    }
}

/// Whether a word is letters without humps, perhaps with a mark behind them: nothing that anybody takes for more than a word.
fn is_usual(word: &str) -> bool {
    let letters = word.as_bytes();
    let letters = letters.strip_suffix(b".").or(letters.strip_suffix(b",")).unwrap_or(letters);
    let (first, others) = letters.split_first().unwrap_or((&0, &[]));
    first.is_ascii_alphabetic() && others.iter().all(u8::is_ascii_lowercase)
}

/// A name of the API in code, so that nobody takes its underscores for emphasis; punctuation around it stays outside.
fn named(word: &str, at_start: bool) -> String {
    let edge = |c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '+' | '=');
    let bare = word.trim_matches(edge);
    let start = word.find(bare).unwrap_or_default();
    let is_function = !bare.is_empty() && word[start + bare.len()..].starts_with("()");
    if word.contains('`') || !(is_function || is_technical(bare)) {
        return escaped(word, at_start);
    }
    let bare = &word[start..start + bare.len() + if is_function { "()".len() } else { 0 }];
    let (before, behind) = (&word[..start], &word[start + bare.len()..]);
    format!("{}{}{}", escaped(before, at_start), code(bare), escaped(behind, false))
}

/// A word in code that readers of Markdown, or GitHub, make something of: a link, a mention, a reference, a formula.
fn live(word: &str) -> Option<String> {
    let edge = |c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '+' | '=' | '@' | '#' | '$' | '/');
    let bare = word.trim_matches(edge);
    if is_emoji(word) || (is_live(bare) && word.contains('`')) {
        return Some(code(word));
    }
    let start = word.find(bare).filter(|_| is_live(bare))?;
    let (before, behind) = (&word[..start], &word[start + bare.len()..]);
    Some(format!("{}{}{}", escaped(before, true), code(bare), escaped(behind, false)))
}

/// Whether a word is a name of the API: with underscores, humps, or the dots of a range.
fn is_technical(word: &str) -> bool {
    let mut letters = word.chars().zip(word.chars().skip(1));
    let humps = letters.any(|(left, right)| left.is_lowercase() && right.is_uppercase());
    word.contains('_') || word.contains("..=") || word.contains("::") || humps || is_camel(word)
}

/// Whether clippy takes a word for the name of a type: several capitals, and not only the plural of an abbreviation.
fn is_camel(word: &str) -> bool {
    let word = word.strip_suffix('s').unwrap_or(word);
    word.starts_with(char::is_alphabetic)
        && word.chars().all(char::is_alphanumeric)
        && word.chars().filter(|c| c.is_uppercase()).count() > 1
        && word.contains(char::is_lowercase)
}

/// Whether a word is an address, a mention, a reference to an issue or a commit, or part of a formula.
fn is_live(word: &str) -> bool {
    // Each of them has a digit or a sign.
    if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return false;
    }
    let numbered = |mark: &str| {
        word.match_indices(mark).any(|(at, _)| word[at + mark.len()..].starts_with(|c: char| c.is_ascii_digit()))
    };
    let is_commit = (7..=40).contains(&word.len())
        && word.bytes().all(|byte| byte.is_ascii_hexdigit())
        && word.bytes().any(|byte| byte.is_ascii_digit())
        && word.bytes().any(|byte| byte.is_ascii_alphabetic());
    let lower = word.to_ascii_lowercase();
    let is_address = ["://", "www.", "mailto:", "xmpp:"].iter().any(|mark| lower.contains(mark));
    is_address || word.contains(['@', '$']) || ["#", "GH-", "gh-"].into_iter().any(numbered) || is_commit
}

/// Whether a word holds `:name:`, which GitHub shows as a picture.
fn is_emoji(word: &str) -> bool {
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '+' | '-');
    let mut names = word.split(':');
    names.next();
    let mut names = names.peekable();
    while let Some(name) = names.next() {
        if !name.is_empty() && name.chars().all(is_name) && names.peek().is_some() {
            return true;
        }
    }
    false
}

/// Text in which no character is markup.
fn escaped(text: &str, at_start: bool) -> String {
    let is_alone = text.chars().count() == 1;
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let begins_item = at_start && digits > 0 && text.len() == digits + 1 && text.ends_with(['.', ')']);
    let begins_block = at_start && (text.starts_with(['#', '>']) || text.chars().all(|c| matches!(c, '+' | '-' | '=')));
    let mut out = String::with_capacity(text.len() + 4);
    for (at, character) in text.char_indices() {
        let next = text[at + character.len_utf8()..].chars().next();
        let marks = match character {
            _ if (at == 0 && begins_block) || (at == digits && begins_item) => true,
            '`' | '_' | '<' | '[' | ']' | '~' => true,
            // Between blanks it is no emphasis.
            '*' => !is_alone || at_start,
            '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
            '&' => next.is_some_and(|next| next.is_ascii_alphabetic() || next == '#'),
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(character);
    }
    out
}
