//! What may stand in one line, whatever room there is: the limits of rustfmt's default style.

use super::expression::{Bracket, Expression, Kind, Link, Member, only};

/// Longest arguments of a call, when there are several.
pub(super) const CALL: usize = 60;
/// Longest array of several items.
pub(super) const ARRAY: usize = 60;
/// Longest chain of several links.
pub(super) const CHAIN: usize = 60;
/// Longest members of a struct expression.
pub(super) const MEMBERS: usize = 18;
/// Longest list in an attribute.
pub(super) const ATTRIBUTE: usize = 70;
/// Longest choice in one line.
pub(super) const CHOICE: usize = 50;

/// Width of a text as rustfmt counts it.
pub(super) fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { unicode_width::UnicodeWidthStr::width(text) }
}

impl From<Kind> for Expression {
    fn from(kind: Kind) -> Self {
        let flat = of(&kind);
        Self { kind, flat }
    }
}

fn of(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Text(text) => Some(text.clone()),
        Kind::Prefix(prefix, inner) => Some(format!("{prefix}{}", inner.flat.as_deref()?)),
        Kind::Call(name, bracket, items) => {
            let (open, close) = brackets(*bracket);
            Some(format!("{name}{open}{}{close}", list(items, limit(*bracket))?))
        }
        Kind::Repeat(name, item, count) => {
            Some(format!("{name}[{}; {}]", item.flat.as_deref()?, count.flat.as_deref()?))
        }
        Kind::Struct(name, members) => {
            if members.is_empty() {
                return Some(format!("{name} {{}}"));
            }
            let members: Vec<String> = members.iter().map(member).collect::<Option<_>>()?;
            let members = members.join(", ");
            (width(&members) <= MEMBERS).then(|| format!("{name} {{ {members} }}"))
        }
        Kind::Chain(root, links) => {
            let mut text = root.flat.clone()?;
            for each in links {
                text.push_str(&link(each)?);
            }
            (named(links) < 2 || width(&text) + links.last().map_or(0, |last| last.tries) <= CHAIN).then_some(text)
        }
        Kind::Closure(head, body) if !body.is_block() => Some(format!("{head} {}", body.flat.as_deref()?)),
        Kind::Block(statements) if statements.is_empty() => Some("{}".to_owned()),
        Kind::Constant(statements) => Some(format!("const {{ {} }}", only(statements)?.flat.as_deref()?)),
        Kind::Binary(first, rest) => {
            let mut text = first.flat.clone()?;
            for (operator, operand) in rest {
                text.push_str(&spaced(operator));
                text.push_str(operand.flat.as_deref()?);
            }
            Some(text)
        }
        Kind::Assign(left, operator, right) => {
            Some(format!("{} {operator} {}", left.flat.as_deref()?, right.flat.as_deref()?))
        }
        Kind::Leading(word, value) => Some(format!("{word} {}", value.flat.as_deref()?)),
        Kind::Match(value, arms) if arms.is_empty() => Some(format!("match {} {{}}", value.flat.as_deref()?)),
        Kind::Closure(..) | Kind::Block(_) | Kind::Match(..) | Kind::Control(..) => None,
    }
}

/// An operator with the blanks around it.
pub(super) fn spaced(operator: &str) -> String {
    if operator.starts_with("..") { operator.to_owned() } else { format!(" {operator} ") }
}

pub(super) fn brackets(bracket: Bracket) -> (char, char) {
    match bracket {
        Bracket::Round | Bracket::Pattern => ('(', ')'),
        Bracket::Square => ('[', ']'),
    }
}

/// Longest list between these brackets, when there are several items.
pub(super) fn limit(bracket: Bracket) -> usize {
    match bracket {
        Bracket::Round => CALL,
        Bracket::Square => ARRAY,
        Bracket::Pattern => super::shape::LINE,
    }
}

/// A list in one line.
pub(super) fn list(items: &[Expression], limit: usize) -> Option<String> {
    let mut text = String::new();
    for item in items {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(item.flat.as_deref()?);
    }
    // A single item may be of any length, unless it is a call itself.
    let free = matches!(items, [] | [_]) && items.iter().all(|item| !item.is_call());
    (free || width(&text) <= limit).then_some(text)
}

fn member(member: &Member) -> Option<String> {
    match member {
        Member::Short(name) => Some(name.clone()),
        Member::Named(name, value) => Some(format!("{name}: {}", value.flat.as_deref()?)),
        Member::Base(value) => Some(format!("..{}", value.flat.as_deref()?)),
    }
}

/// How many links are fields or methods; the others belong to the root.
pub(super) fn named(links: &[Link]) -> usize {
    links.iter().filter(|link| link.name.starts_with('.')).count()
}

pub(super) fn link(link: &Link) -> Option<String> {
    let mut text = link.name.clone();
    if let Some(arguments) = &link.arguments {
        text.push('(');
        text.push_str(&list(arguments, CALL)?);
        text.push(')');
    }
    text.extend(std::iter::repeat_n('?', link.tries));
    Some(text)
}
