//! Attributes and documentation.

use super::flat::{ATTRIBUTE, width};
use super::generic;
use super::line::line;
use super::shape::{LINE, STEP, margin, next_line};
use super::token::{Cursor, Token};

/// Attributes of what encloses them, each on a line; empty where there are none.
pub(super) fn inner(cursor: &mut Cursor<'_>, indent: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    loop {
        let mut ahead = cursor.clone();
        if !(ahead.operator("#") && ahead.operator("!")) {
            return lines.join(&format!("\n{}", margin(indent)));
        }
        let Some(content) = ahead.peek_group('[') else { return lines.join("\n") };
        ahead.next();
        *cursor = ahead;
        lines.push(one(content, "!", indent));
    }
}

/// Attributes of an item with the line breaks and the margin behind each.
pub(super) fn outer(cursor: &mut Cursor<'_>, indent: usize) -> String {
    let mut out = String::new();
    loop {
        let mut ahead = cursor.clone();
        if !ahead.operator("#") {
            return out;
        }
        let Some(content) = ahead.peek_group('[') else { return out };
        ahead.next();
        *cursor = ahead;
        out.push_str(&one(content, "", indent));
        out.push('\n');
        out.push_str(&margin(indent));
    }
}

fn one(content: &[Token], inner: &str, indent: usize) -> String {
    if let [Token::Word(name), Token::Mark('=', _), Token::Literal(text)] = content
        && let Some(text) = unquoted(text)
    {
        let slashes = match (name.as_str(), inner) {
            ("doc", "") => "///",
            ("doc", _) => "//!",
            ("comment", _) => "//",
            _ => "",
        };
        if !slashes.is_empty() {
            let lines: Vec<String> = text.split('\n').map(|line| format!("{slashes}{}", line.trim_end())).collect();
            return lines.join(&next_line(indent));
        }
    }
    let text = line(content);
    let open = text.find('(');
    let list = content.iter().rev().find_map(|token| match token {
        Token::Group('(', inner) => Some(inner),
        _ => None,
    });
    match (open, list) {
        (Some(open), Some(list)) if content.len() == 2 => {
            format!("#{inner}[{}]", nested(&text[..open], list, indent, width("#[]") + inner.len()))
        }
        _ => format!("#{inner}[{text}]"),
    }
}

/// A list in an attribute: in one line, or an item a line.
fn nested(name: &str, list: &[Token], indent: usize, around: usize) -> String {
    let items = generic::parted(Cursor::new(list));
    let flat = items.iter().map(|item| line(item)).collect::<Vec<_>>().join(", ");
    let one = format!("{name}({flat})");
    let limit = if name == "derive" { LINE } else { ATTRIBUTE };
    let free = items.len() == 1 && !is_list(items[0]);
    if (free || width(&flat) <= limit) && indent + width(&one) + around <= LINE {
        return one;
    }
    if let [only] = items.as_slice()
        && let [Token::Word(inner), Token::Group('(', list)] = *only
    {
        return format!("{name}({})", nested(inner, list, indent, around + width(name) + 2));
    }
    let inside = indent + STEP;
    let lines: Vec<String> = items
        .iter()
        .map(|item| match item {
            [Token::Word(name), Token::Group('(', list)] => nested(name, list, inside, 1),
            item => line(item),
        })
        .collect();
    format!("{name}(\n{}{}\n{})", margin(inside), lines.join(&format!(",\n{}", margin(inside))), margin(indent))
}

fn is_list(item: &[Token]) -> bool {
    matches!(item, [Token::Word(_), Token::Group('(', _)])
}

/// The text that a literal stands for.
fn unquoted(literal: &str) -> Option<String> {
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    if !inner.contains('\\') {
        return Some(inner.to_owned());
    }
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner.chars();
    while let Some(character) = rest.next() {
        if character != '\\' {
            out.push(character);
            continue;
        }
        match rest.next()? {
            'n' => out.push('\n'),
            't' => out.push('\t'),
            '0' => out.push('\0'),
            same @ ('"' | '\'' | '\\') => out.push(same),
            'u' => {
                let code: String = rest.by_ref().skip(1).take_while(|next| *next != '}').collect();
                out.push(char::from_u32(u32::from_str_radix(&code, 16).ok()?)?);
            }
            // Nothing else is written in documentation.
            _ => return None,
        }
    }
    Some(out)
}
