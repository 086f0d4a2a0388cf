//! What stands to the right of `=`: on the same line, or on the next where that looks better.

use super::expression::{Expression, Kind};
use super::flat::width;
use super::shape::{LINE, Shape, fits, last_width, margin};
use super::write;

/// `left` with the value behind it.
pub(super) fn right(left: &str, value: &Expression, shape: Shape) -> Option<String> {
    let taken = last_width(left).saturating_sub(if left.contains('\n') { shape.indent } else { 0 });
    let here = shape.right(taken + 1).unwrap_or(Shape { width: 0, offset: shape.offset + taken + 1, ..shape });
    let same = write::expression(value, here);
    if let Some(text) = same.as_ref().filter(|text| !text.contains('\n') && width(text) <= here.width) {
        return Some(format!("{left} {text}"));
    }
    let next = shape.nested().narrower(shape.overhead())?;
    let below = below(value, same.as_deref(), next);
    let prefers = |same: &str, below: &str| fits_line(below, next) && prefer_next(same, below);
    match (same, below) {
        (Some(same), Some(below)) if prefers(&same, &below) => Some(format!("{left}\n{}{below}", margin(next.indent))),
        (Some(same), _) => Some(format!("{left} {same}")),
        (None, Some(below)) => Some(format!("{left}\n{}{below}", margin(next.indent))),
        (None, None) => None,
    }
}

/// The value on the next line; not tried where it would begin in the same way and be no shorter.
fn below(value: &Expression, same: Option<&str>, next: Shape) -> Option<String> {
    let long = value.flat.as_ref().is_none_or(|flat| width(flat) > next.width);
    let opens = same.is_some_and(|text| text.lines().next().is_some_and(|line| line.ends_with(['{', '['])));
    if long && opens && opens_list(value) { None } else { write::expression(value, next) }
}

fn opens_list(value: &Expression) -> bool {
    match &value.kind {
        Kind::Struct(..) | Kind::Call(..) | Kind::Match(..) => true,
        Kind::Prefix(_, inner) => opens_list(inner),
        _ => false,
    }
}

fn fits_line(text: &str, shape: Shape) -> bool {
    text.lines().all(|line| width(line) <= LINE) && (shape.loose || fits(text, shape))
}

/// Whether a text looks better on the line below.
pub(super) fn prefer_next(same: &str, below: &str) -> bool {
    let lines = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
    let first_ends = |text: &str, end: char| text.lines().next().is_some_and(|line| line.ends_with(end));
    !below.contains('\n')
        || lines(same) > lines(below) + 1
        || ['(', '{', '['].iter().any(|end| first_ends(same, *end) && !first_ends(below, *end))
}
