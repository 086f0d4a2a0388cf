//! Lists in brackets: arguments, arrays, macros. The last item may reach over several lines.

use super::expression::{Bracket, Expression, Kind};
use super::flat::{self, brackets, width};
use super::shape::{STEP, Shape, first_width, last_width, margin, next_line};
use super::write;

/// Longest item of a list that stands several to a line.
const SHORT: usize = 10;

/// How the items stand.
#[derive(Clone, Copy, PartialEq)]
enum Tactic {
    Horizontal,
    Vertical,
    Mixed,
    /// A macro with a format: so many on the first line, then the format, then the others.
    Format(usize),
}

/// A call, a macro, a tuple or an array.
pub(super) fn call(name: &str, bracket: Bracket, items: &[Expression], shape: Shape) -> Option<String> {
    let (open, close) = brackets(bracket);
    let limit = flat::limit(bracket);
    // A name that reaches over several lines ends with its last one.
    let used = last_width(name);
    let line = shape.width.saturating_sub(used + 2);
    let one = Shape { width: line, offset: shape.offset + used + 1, ..shape };
    let nested = shape.nested().narrower(1)?;
    // The last one need not fit here, where it reaches over several lines.
    let (last, before) = match items.split_last() {
        Some((last, before)) => (write::expression(last, nested), before),
        None => (None, items),
    };
    let mut texts: Vec<String> = before.iter().map(|item| write::expression(item, nested)).collect::<Option<_>>()?;
    let tactic = tactic(name, items, &mut texts, last, [one, nested], limit)?;
    // rustfmt does not add a comma to what a macro is given, except for a list.
    let end = if name.ends_with('!') && bracket == Bracket::Round { "" } else { "," };
    let inner = match tactic {
        Tactic::Horizontal => texts.join(", "),
        Tactic::Vertical => texts.join(&format!(",\n{}", margin(nested.indent))) + end,
        Tactic::Mixed => mixed(&texts, nested) + end,
        Tactic::Format(before) => {
            let mut lines = vec![texts[..before].join(", "), texts[before].clone(), texts[before + 1..].join(", ")];
            lines.retain(|line| !line.is_empty());
            lines.join(&format!(",\n{}", margin(nested.indent)))
        }
    };
    let room = shape.width.saturating_sub(used);
    let extends = if inner.is_empty() { 2 } else { first_width(&inner) + 1 };
    if tactic == Tactic::Horizontal && extends <= room {
        return Some(format!("{name}{open}{inner}{close}"));
    }
    if inner.is_empty() {
        return Some(format!("{name}{open}\n{}{close}", margin(shape.indent)));
    }
    Some(format!("{name}{open}\n{}{inner}\n{}{close}", margin(nested.indent), margin(shape.indent)))
}

fn total(texts: &[String]) -> usize {
    texts.iter().map(|text| width(text)).sum::<usize>() + 2 * texts.len().saturating_sub(1)
}

fn horizontal(texts: &[String], limit: usize) -> bool {
    total(texts) <= limit && texts.iter().all(|text| !text.contains('\n'))
}

/// Chooses, and adds the last item's text: as it stands on a line of its own, or over several lines behind the others.
fn tactic(
    name: &str,
    items: &[Expression],
    texts: &mut Vec<String>,
    own: Option<String>,
    [one, nested]: [Shape; 2],
    limit: usize,
) -> Option<Tactic> {
    let Some(last) = items.last() else { return Some(Tactic::Horizontal) };
    let combines = items.len() == 1 && name.len() < STEP;
    let overflows = combines || can_overflow(last, items.len());
    let limit = limit.min(one.width);
    if let Some(overflowed) = overflows.then(|| overflowed(items, texts, one, limit, combines)).flatten() {
        texts.push(overflowed.lines().next().unwrap_or_default().to_owned());
        let fits = horizontal(texts, limit);
        texts.pop();
        if fits {
            let newlines = overflowed.bytes().filter(|byte| *byte == b'\n').count();
            let in_line = own.filter(|own| items.len() == 1 && newlines == 1 && !own.contains('\n'));
            texts.push(in_line.unwrap_or(overflowed));
            return Some(Tactic::Horizontal);
        }
    }
    texts.push(own?);
    let alone = items.len() == 1 && one.width != 0 && !texts[0].contains('\n') && width(&texts[0]) <= one.width;
    if alone || horizontal(texts, limit) {
        return Some(Tactic::Horizontal);
    }
    Some(vertical(name, items, texts, nested))
}

fn vertical(name: &str, items: &[Expression], texts: &[String], nested: Shape) -> Tactic {
    let before = match name {
        "print!" | "println!" | "eprint!" | "eprintln!" | "format!" | "panic!" => Some(0),
        "assert!" | "write!" | "writeln!" => Some(1),
        "assert_eq!" | "assert_ne!" => Some(2),
        _ => None,
    };
    let simple = items.iter().all(is_simple);
    if let Some(before) = before.filter(|before| items.len() > *before) {
        let room = nested.width;
        let (first, rest) = texts.split_at(before);
        if simple && horizontal(first, room) && horizontal(&rest[1..], room) {
            return Tactic::Format(before);
        }
    } else if before.is_none() && simple && texts.iter().all(|text| width(text) <= SHORT) {
        return Tactic::Mixed;
    }
    Tactic::Vertical
}

/// The last item over several lines behind the others.
fn overflowed(items: &[Expression], texts: &[String], one: Shape, limit: usize, combines: bool) -> Option<String> {
    let last = items.last()?;
    let shape = if items.len() == 1 && !last.is_call() {
        one
    } else {
        let before: usize = texts.iter().map(|text| 2 + width(text)).sum();
        Shape { width: one.width.min(limit), ..one }.right(before)?
    };
    let one_line = shape.one_line || !combines && is_chain(last);
    write::expression(last, Shape { one_line, ..shape })
}

/// A chain, also a reference to one.
fn is_chain(item: &Expression) -> bool {
    match &item.kind {
        Kind::Chain(..) => true,
        Kind::Prefix(_, inner) => is_chain(inner),
        _ => false,
    }
}

fn can_overflow(item: &Expression, count: usize) -> bool {
    match &item.kind {
        Kind::Block(_) | Kind::Closure(..) => true,
        Kind::Match(..)
        | Kind::Control(..)
        | Kind::Struct(..)
        | Kind::Call(..)
        | Kind::Repeat(..)
        | Kind::Chain(..) => count == 1,
        Kind::Prefix(_, inner) => can_overflow(inner, count),
        _ => false,
    }
}

/// The same, where the item is the body of an arm.
pub(super) fn extends(item: &Expression) -> bool {
    can_overflow(item, 1)
}

/// Literals, paths, and what is made of them without a call.
fn is_simple(item: &Expression) -> bool {
    match &item.kind {
        Kind::Text(_) => true,
        Kind::Prefix(_, inner) => is_simple(inner),
        Kind::Repeat(_, item, count) => is_simple(item) && is_simple(count),
        Kind::Call(name, Bracket::Square, items) if name.is_empty() => items.iter().all(is_simple),
        Kind::Chain(root, links) => is_simple(root) && links.iter().all(|link| link.arguments.is_none()),
        _ => false,
    }
}

/// As many on a line as there is room for.
fn mixed(texts: &[String], shape: Shape) -> String {
    let mut out = String::new();
    let mut used = 0;
    for text in texts {
        let next = width(text);
        if used == 0 {
            used = next;
        } else if used + 2 + next + 1 > shape.width {
            out.push(',');
            out.push_str(&next_line(shape.indent));
            used = next;
        } else {
            out.push_str(", ");
            used += 2 + next;
        }
        out.push_str(text);
    }
    out
}
