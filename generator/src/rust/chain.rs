//! Chains: all in one line, the last link over several, or a line for each.

use super::expression::{Bracket, Expression, Link};
use super::flat::{self, CHAIN};
use super::shape::{STEP, Shape, first_width, fits, last_width, next_line};
use super::{list, write};

/// A chain of links on its root.
pub(super) fn chain(root: &Expression, links: &[Link], shape: Shape) -> Option<String> {
    // Links without a name hold the question marks of what stands before them.
    let of_root = links.iter().take_while(|link| !link.name.starts_with('.')).count();
    let (marks, mut rest) = links.split_at(of_root);
    let marks: String = marks.iter().map(|link| link.name.clone() + &"?".repeat(link.tries)).collect();
    let mut first = write::expression(root, shape.narrower(marks.len())?)? + &marks;
    let short = STEP.saturating_sub(shape.offset);
    while first.len() <= short && !first.contains('\n') && !rest.is_empty() {
        let text = link(&rest[0], shape.right(first.len())?)?;
        first.push_str(&text);
        rest = &rest[1..];
    }
    let Some((last, middle)) = rest.split_last() else { return fits(&first, shape).then_some(first) };
    let block = if rest.len() == links.len() - of_root { first.contains('\n') } else { extendable(&first) };
    let child = if block { shape.block() } else { shape.nested() };
    let mut texts = vec![first];
    for each in middle {
        texts.push(link(each, child)?);
    }
    let (last, single) = last_link(&texts, last, flat::named(links), shape, child)?;
    texts.push(last);
    if shape.one_line && !single {
        return None;
    }
    let join = if single { String::new() } else { next_line(child.indent) };
    let text = texts.join(&join);
    fits(&text, shape).then_some(text)
}

/// The last link, and whether the chain stands in one line but for it.
fn last_link(before: &[String], last: &Link, links: usize, shape: Shape, child: Shape) -> Option<(String, bool)> {
    let extendable = extendable(&before[0]);
    let almost = if extendable { last_width(&before[0]) } else { before.iter().map(String::len).sum() } + last.tries;
    // The question marks are counted here and again with the link, as rustfmt does it.
    let budget = if links == 1 { shape.width } else { shape.width.min(CHAIN) }.saturating_sub(almost);
    let in_line = before.iter().all(|text| !text.contains('\n')) && budget > 0;
    let own = || child.narrower(shape.overhead() + last.tries).and_then(|shape| link(last, shape));
    if in_line || extendable {
        let one = shape.narrower(last.tries).and_then(|shape| shape.right(almost));
        if let Some(text) = one.and_then(|one| link(last, one)) {
            let count = text.lines().count();
            let could = first_width(&text) <= budget;
            if could && count >= 5 {
                return Some((text, in_line));
            }
            return match own() {
                Some(own) if !could => Some((own, false)),
                Some(own) if own.lines().count() >= count => Some((text, in_line)),
                Some(own) => Some((own, false)),
                None => Some((text, could && in_line)),
            };
        }
    }
    own().map(|text| (text, false))
}

fn link(link: &Link, shape: Shape) -> Option<String> {
    let marks = "?".repeat(link.tries);
    bare(link, shape.narrower(link.tries)?).map(|text| text + &marks)
}

fn bare(link: &Link, shape: Shape) -> Option<String> {
    if let Some(arguments) = &link.arguments {
        let flat = flat::list(arguments, flat::CALL);
        if let Some(text) = flat.map(|list| format!("{}({list})", link.name)).filter(|text| fits(text, shape)) {
            return Some(text);
        }
        return list::call(&link.name, Bracket::Round, arguments, shape);
    }
    Some(link.name.clone())
}

/// Whether the last line holds nothing but brackets that close.
pub(super) fn extendable(text: &str) -> bool {
    let last = text.rsplit('\n').next().unwrap_or_default();
    last.chars().all(|each| matches!(each, '(' | ')' | ']' | '}' | '?' | '>') || each.is_whitespace())
}
