//! Words of prose: names of the API lead to their places, and the vendor's pages to the vendor.

use super::escape;
use super::target::Links;

/// Plain text, word by word; with `names`, words that are names of the API stand in code even where nobody marked them.
pub(super) fn text(text: &str, links: &Links<'_>, names: bool) -> String {
    text.split(' ').map(|word| self::word(word, links, names)).collect::<Vec<_>>().join(" ")
}

fn word(word: &str, links: &Links<'_>, names: bool) -> String {
    let edge = |c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '+' | '=');
    let bare = word.trim_matches(edge);
    let start = word.find(bare).unwrap_or_default();
    let inner = match links.book.vendor_page(bare) {
        _ if bare.is_empty() => return escape(word),
        Some(page) => format!("<a href=\"{}\">{}</a>", escape(&page), escape(bare)),
        None if names && is_technical(bare) => name(bare, links),
        None => return escape(word),
    };
    format!("{}{inner}{}", escape(&word[..start]), escape(&word[start + bare.len()..]))
}

/// A name in code, which leads to its place where it has one.
pub(super) fn name(name: &str, links: &Links<'_>) -> String {
    let code = format!("<code>{}</code>", escape(name));
    match links.word(name) {
        Some(target) => format!("<a class=\"name\" href=\"{}\">{code}</a>", escape(&target)),
        None => code,
    }
}

/// Whether a word is a name of the API: with underscores, humps, or the dots of a range.
fn is_technical(word: &str) -> bool {
    let mut letters = word.chars().zip(word.chars().skip(1));
    let humps = letters.any(|(left, right)| left.is_lowercase() && right.is_uppercase());
    word.contains('_') || word.contains("..=") || humps
}
