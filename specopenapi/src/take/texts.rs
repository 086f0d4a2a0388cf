//! Texts of a description as sentences of a spec: markup goes, words stay.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use speclang::text::hidden;

use super::html::removed;

/// Most characters of a text; the rest is in the description.
const LONGEST: usize = 2000;

/// Most characters of a summary.
const LONGEST_SUMMARY: usize = 100;

/// Most bytes of a text that are looked at.
const LONGEST_SOURCE: usize = 50_000;

/// A piece of a paragraph.
enum Piece {
    Text(String),
    Code(String),
}

/// The sentences of a text, a paragraph each; and whether any were cut.
pub(crate) fn paragraphs(markdown: &str) -> (Vec<String>, bool) {
    let (source, mut is_cut) = cut(markdown, LONGEST_SOURCE);
    let mut kept = Vec::new();
    let mut length = 0;
    for pieces in pieces(&removed(source)) {
        let Some(text) = paragraph(&pieces) else { continue };
        length += text.chars().count();
        if length > LONGEST && !kept.is_empty() {
            is_cut = true;
            break;
        }
        kept.push(text);
    }
    (kept, is_cut)
}

/// One line of sentences.
pub(crate) fn line(markdown: &str) -> Option<String> {
    let (paragraphs, _) = paragraphs(markdown);
    (!paragraphs.is_empty()).then(|| paragraphs.join(" "))
}

/// The first sentence, short enough for a summary.
pub(crate) fn summary(markdown: &str) -> Option<String> {
    let first = paragraphs(markdown).0.into_iter().next()?;
    let next = first.match_indices(". ").find(|(at, _)| first[at + 2..].starts_with(char::is_uppercase));
    let sentence = next.map_or(first.as_str(), |(at, _)| &first[..=at]);
    if sentence.chars().count() <= LONGEST_SUMMARY && is_balanced(sentence) {
        return Some(sentence.to_owned());
    }
    let mut short = String::new();
    for word in sentence.split(' ') {
        if short.chars().count() + word.chars().count() + 1 >= LONGEST_SUMMARY {
            break;
        }
        short.push_str(if short.is_empty() { "" } else { " " });
        short.push_str(word);
    }
    if !is_balanced(&short) {
        short.truncate(short.rfind('`').unwrap_or_default());
    }
    ended(short.trim())
}

fn is_balanced(text: &str) -> bool {
    text.matches('`').count().is_multiple_of(2)
}

fn cut(text: &str, most: usize) -> (&str, bool) {
    if text.len() <= most {
        return (text, false);
    }
    let end = (0..=most).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    (&text[..end], true)
}

/// The paragraphs and items of a text; headings, tables and blocks of code are none.
fn pieces(markdown: &str) -> Vec<Vec<Piece>> {
    let mut all = vec![Vec::new()];
    let mut skipped = 0_usize;
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::Table(_) | Tag::CodeBlock(_) | Tag::Image { .. }) => {
                skipped += 1;
            }
            Event::End(TagEnd::Heading(_) | TagEnd::Table | TagEnd::CodeBlock | TagEnd::Image) => {
                skipped = skipped.saturating_sub(1);
            }
            Event::Start(Tag::Paragraph | Tag::Item | Tag::List(_)) | Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                all.push(Vec::new());
            }
            _ if skipped > 0 => {}
            Event::Text(text) => push(&mut all, Piece::Text(text.into_string())),
            Event::Code(text) => push(&mut all, Piece::Code(text.into_string())),
            // What is no element of a document is a placeholder.
            Event::Html(text) | Event::InlineHtml(text) if !text.starts_with("<!") => {
                push(&mut all, Piece::Text(text.into_string()));
            }
            Event::SoftBreak | Event::HardBreak => push(&mut all, Piece::Text(" ".to_owned())),
            _ => {}
        }
    }
    all
}

/// The parser parts a text where markup could be; its pieces belong together.
fn push(all: &mut [Vec<Piece>], piece: Piece) {
    let Some(last) = all.last_mut() else { return };
    match (last.last_mut(), piece) {
        (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
        (_, piece) => last.push(piece),
    }
}

fn paragraph(pieces: &[Piece]) -> Option<String> {
    let mut words: Vec<String> = Vec::new();
    // Whether the next word stands directly behind the last one.
    let mut is_joined = false;
    for piece in pieces {
        match piece {
            Piece::Code(text) => {
                let code = code(text);
                add(&mut words, code, is_joined);
                is_joined = true;
            }
            Piece::Text(text) => {
                let text = visible(text);
                let begins = !text.starts_with(' ');
                for (number, word) in text.split_whitespace().enumerate() {
                    add(&mut words, plain(word), is_joined && begins && number == 0);
                }
                is_joined = if text.trim().is_empty() { is_joined && text.is_empty() } else { !text.ends_with(' ') };
            }
        }
    }
    let text = words.join(" ");
    let (text, _) = cut(&text, 4 * LONGEST);
    let text = if is_balanced(text) { text } else { &text[..text.rfind('`').unwrap_or_default()] };
    begun(text.trim()).as_deref().and_then(ended)
}

fn add(words: &mut Vec<String>, word: String, is_joined: bool) {
    if word.is_empty() {
        return;
    }
    match words.last_mut() {
        // Two spans of code side by side would be one of another length.
        Some(last) if is_joined && !(last.ends_with('`') && word.starts_with('`')) => last.push_str(&word),
        _ => words.push(word),
    }
}

/// Characters that people see, with spaces for all others.
fn visible(text: &str) -> String {
    text.chars().map(|c| if hidden::kind(c).is_some() || c.is_whitespace() { ' ' } else { c }).collect()
}

fn code(text: &str) -> String {
    let text = visible(text).replace('`', "'");
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() { String::new() } else { format!("`{}`", words.join(" ")) }
}

/// A word; one that is markup or an address to a reader of documentation stands in backticks.
fn plain(word: &str) -> String {
    let is_markup = word.contains(['<', '[', '\\', '`']) || word.contains("://");
    if !is_markup {
        return word.to_owned();
    }
    let core = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']).trim_start_matches('(');
    let core = core.replace('`', "'");
    let end = word.rsplit(|c: char| !matches!(c, '.' | ',' | ';' | ':')).next().unwrap_or_default();
    if core.is_empty() { String::new() } else { format!("`{core}`{end}") }
}

/// A text that begins with a capital, a digit or code.
fn begun(text: &str) -> Option<String> {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '`');
    let mut characters = text.chars();
    let first = characters.next()?;
    if first == '`' || first.is_numeric() || first.is_uppercase() {
        return Some(text.to_owned());
    }
    let upper: String = first.to_uppercase().collect();
    upper.starts_with(char::is_uppercase).then(|| upper + characters.as_str())
}

/// A text that ends with a full stop.
fn ended(text: &str) -> Option<String> {
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || ".,;:!?-–—…".contains(c));
    text.contains(char::is_alphanumeric).then(|| format!("{text}."))
}

#[cfg(test)]
mod tests {
    use super::{line, paragraphs, summary};

    #[test]
    fn markup_goes_and_words_stay() {
        for (markdown, text) in [
            ("lists *all* things", "Lists all things."),
            ("See [the docs](https://a.example) first!", "See the docs first."),
            ("a size < 10, at https://a.example/b.", "A size `<` 10, at `https://a.example/b`."),
            ("`a`\u{2060}`b` and a `` ` `` tick", "`a` `b` and a `'` tick."),
            ("**Note:** x[0] is <b>bold</b>", "Note: `x[0]` is bold."),
            ("<p>Gets <code>a</code>,</p>", "Gets `a`."),
            ("two\nlines\u{200b}\u{202e}", "Two lines."),
            ("- one\n- two", "One. Two."),
            ("# Head\n\nBody \\<x\\>\n\n```\ncode\n```\n", "Body `<x>`."),
            ("`open", "`'open`."),
        ] {
            assert_eq!(line(markdown).as_deref(), Some(text), "{markdown}");
        }
        for nothing in ["", "...", "# Head", "```\nx\n```", "数量", "<br>", "<p></p>"] {
            assert_eq!(line(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn a_summary_is_one_short_sentence() {
        assert_eq!(summary("Lists things. Then more.").as_deref(), Some("Lists things."));
        let long = summary(&"many words ".repeat(40)).unwrap_or_default();
        assert!(long.chars().count() <= 100 && long.ends_with("words."), "{long}");
        assert_eq!(summary(&format!("a `{}`", "x ".repeat(200))).as_deref(), Some("A."));
    }

    #[test]
    fn long_texts_are_cut_between_paragraphs() {
        let (kept, is_cut) = paragraphs(&"Word after word.\n\n".repeat(500));
        assert!(is_cut && kept.len() > 10 && kept.iter().all(|text| text == "Word after word."));
    }
}
