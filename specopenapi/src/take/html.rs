//! HTML in a text: its elements go, code becomes code of Markdown.

/// Elements that begin and end a paragraph.
const BLOCKS: &[&str] = &[
    "blockquote",
    "br",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];

/// Elements within a paragraph.
const INLINE: &[&str] = &[
    "a", "b", "em", "font", "i", "img", "kbd", "mark", "s", "small", "span", "strong", "sub", "sup", "tbody", "thead",
    "u",
];

/// Most bytes of a tag.
const LONGEST_TAG: usize = 400;

/// A text without the elements that documentation is made of; what looks like one and is none stays.
pub(crate) fn removed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let Some((name, is_end, after)) = tag(&rest[at..]) else {
            out.push('<');
            rest = &rest[at + 1..];
            continue;
        };
        match name.as_str() {
            "code" | "tt" => {
                let end = after.to_ascii_lowercase().find("</").filter(|_| !is_end);
                match end {
                    Some(end) if !after[..end].contains(['`', '\n']) && !after[..end].trim().is_empty() => {
                        out.push('`');
                        out.push_str(&unescaped(&after[..end]));
                        out.push('`');
                        rest = tag(&after[end..]).map_or(&after[end..], |(.., after)| after);
                    }
                    _ => rest = after,
                }
            }
            name if BLOCKS.contains(&name) => {
                out.push_str("\n\n");
                rest = after;
            }
            name if INLINE.contains(&name) => rest = after,
            _ => {
                out.push('<');
                rest = &rest[at + 1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The name of the tag that begins here, whether it ends an element, and what stands behind it.
fn tag(text: &str) -> Option<(String, bool, &str)> {
    let end = text.bytes().take(LONGEST_TAG).position(|byte| byte == b'>')?;
    let inner = &text[1..end];
    let (inner, is_end) = inner.strip_prefix('/').map_or((inner, false), |inner| (inner, true));
    let length = inner.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inner.len());
    (length > 0).then(|| (inner[..length].to_ascii_lowercase(), is_end, &text[end + 1..]))
}

/// Characters that HTML writes by name, as code of Markdown does not.
fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::removed;

    #[test]
    fn elements_go_and_other_signs_stay() {
        for (text, expected) in [
            ("<p>A <a href=\"x\">link</a>.</p>", "\n\nA link.\n\n"),
            ("<code>a &lt; b</code>!", "`a < b`!"),
            ("<code>open", "open"),
            ("a < b and c > d", "a < b and c > d"),
            ("<id> stays", "<id> stays"),
            ("<", "<"),
            ("<ä>", "<ä>"),
        ] {
            assert_eq!(removed(text), expected, "{text}");
        }
    }
}
