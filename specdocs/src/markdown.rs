//! Prose of the spec as HTML: Markdown, of which tags of HTML stay text, and names of the API that lead to their places.

mod document;
mod target;
mod words;

pub(crate) use document::{document, line};
pub(crate) use target::Links;

use minijinja::Value;
use speclang::text::hidden::visible_lines;

/// HTML that a template prints as it is.
pub(crate) type Html = Value;

/// One line of prose, with names of the API in code.
pub(crate) fn prose(text: &str, links: &Links<'_>) -> Html {
    Html::from_safe_string(line(text, links, true))
}

/// Paragraphs, lists and tables of prose, with names of the API in code.
pub(crate) fn paragraphs(text: &str, links: &Links<'_>) -> Html {
    Html::from_safe_string(document(text, links, true).html)
}

/// Text as it stands between tags or in an attribute; what is hidden is shown.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in visible_lines(text).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_of_a_text_is_markup() {
        assert_eq!(escape("\u{202e}x"), "\\u{202e}x");
        assert_eq!(escape("<a href=\"x\">'&amp;"), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;");
    }
}
