//! Blocks, closures, `match`, `if` and loops.

use super::assign::prefer_next;
use super::chain::extendable;
use super::expression::{Arm, Expression, Kind, Statement, only};
use super::flat::{CHOICE, width};
use super::shape::{LINE, STEP, Shape, first_width, margin, next_line};
use super::statement;
use super::{list, write};

/// A block over several lines.
pub(super) fn block(statements: &[Statement], shape: Shape) -> String {
    if statements.is_empty() {
        return "{}".to_owned();
    }
    format!("{{\n{}{}}}", statement::write(statements, shape.indent + STEP), margin(shape.indent))
}

/// A closure: its body in one line, a block of its own, or a block around it.
pub(super) fn closure(head: &str, body: &Expression, shape: Shape) -> Option<String> {
    let behind = shape.right(width(head) + 1)?;
    let text = match &body.kind {
        Kind::Block(statements) if only(statements).is_none() => return with_block(head, body, shape),
        Kind::Block(statements) => only(statements).and_then(|value| body_text(value, behind)),
        _ => body_text(body, behind),
    };
    text.map(|text| format!("{head} {text}")).or_else(|| with_block(head, body, shape))
}

fn body_text(body: &Expression, shape: Shape) -> Option<String> {
    let text = write::expression(body, shape)?;
    (!text.contains('\n') || may_part(body)).then_some(text)
}

fn may_part(body: &Expression) -> bool {
    match &body.kind {
        Kind::Match(..) | Kind::Block(_) | Kind::Struct(..) => true,
        Kind::Prefix(_, inner) => may_part(inner),
        _ => false,
    }
}

fn with_block(head: &str, body: &Expression, shape: Shape) -> Option<String> {
    let inner = if let Kind::Block(statements) = &body.kind {
        block(statements, shape)
    } else {
        let nested = shape.nested();
        let text = write::expression(body, nested)?;
        format!("{{\n{}{text}\n{}}}", margin(nested.indent), margin(shape.indent))
    };
    Some(format!("{head} {inner}"))
}

/// `match`, an arm a line.
pub(super) fn matched(value: &Expression, arms: &[Arm], shape: Shape) -> Option<String> {
    let value = write::expression(value, shape.right(6)?.narrower(2)?)?;
    let inner = shape.nested();
    let mut out = format!("match {value} {{\n");
    for each in arms {
        out.push_str(&margin(inner.indent));
        out.push_str(&arm(each, inner)?);
        out.push('\n');
    }
    out.push_str(&margin(shape.indent));
    out.push('}');
    Some(out)
}

fn arm(arm: &Arm, shape: Shape) -> Option<String> {
    let mut pattern = patterns(&arm.pattern, shape.narrower(5)?)?;
    if let Some(guard) = &arm.guard {
        pattern.push_str(" if ");
        pattern.push_str(&write::expression(guard, shape.right(width(&pattern).min(shape.width))?)?);
    }
    let body = match &arm.body.kind {
        Kind::Block(statements) => only(statements).unwrap_or(&arm.body),
        _ => &arm.body,
    };
    let is_block = body.is_block();
    let comma = if matches!(body.kind, Kind::Block(_)) { "" } else { "," };
    let used = pattern
        .rsplit('\n')
        .next()
        .map_or(0, |line| width(line).saturating_sub(if pattern.contains('\n') { shape.indent } else { 0 }));
    let same_shape = shape.right(used + 4).and_then(|shape| shape.narrower(comma.len()));
    let same = same_shape.and_then(|shape| write::expression(body, shape));
    let budget = same_shape.map_or(0, |shape| shape.width);
    let here = |text: &str| Some(format!("{pattern} => {text}{comma}"));
    if let Some(text) = same.as_ref().filter(|text| is_block || !text.contains('\n') && width(text) <= budget) {
        return here(text);
    }
    let next = if is_block { shape.block() } else { shape.nested() };
    let below = write::expression(body, next);
    let on_next =
        |text: &str| Some(format!("{pattern} => {{\n{}{text}\n{}}}", margin(next.indent), margin(shape.indent)));
    match (same, below) {
        (Some(same), Some(below)) if prefer_next(&same, &below) => on_next(&below),
        (Some(same), _) if list::extends(body) && first_width(&same) <= budget => here(&same),
        (Some(same), Some(below)) if same.contains('\n') => on_next(&below),
        (None, Some(below)) => on_next(&below),
        (None, None) => None,
        (Some(same), _) => here(&same),
    }
}

/// Patterns in one line, or one a line where they do not fit.
fn patterns(pattern: &Expression, shape: Shape) -> Option<String> {
    match (&pattern.kind, &pattern.flat) {
        (_, Some(flat)) if width(flat) <= shape.width => Some(flat.clone()),
        (Kind::Binary(first, rest), _) => {
            let mut out = write::expression(first, shape)?;
            for (_, each) in rest {
                let text = write::expression(each, shape.right(2)?)?;
                out.extend([next_line(shape.indent).as_str(), "| ", &text]);
            }
            Some(out)
        }
        _ => write::expression(pattern, shape),
    }
}

/// `if`, `while`, `for` and the like, with what follows.
pub(super) fn control(
    head: &str,
    value: &Expression,
    body: &[Statement],
    rest: Option<&Expression>,
    shape: Shape,
) -> Option<String> {
    let bare = value.flat.as_deref() == Some("");
    let space = usize::from(!bare);
    if let Some(line) = choice(head, value, body, rest, shape) {
        return Some(line);
    }
    let value = if bare { String::new() } else { condition(value, shape.to_end().right(head.len() + 1)?)? };
    let between = " ".repeat(space);
    let budget = LINE.saturating_sub(shape.indent + shape.offset + head.len() + 1 + 2);
    let long = value.contains('\n') || width(&value) > budget;
    let mut out = if long && !extendable(&value) {
        format!("{head}{between}{value}\n{}{}", margin(shape.indent), block(body, shape))
    } else {
        format!("{head}{between}{value} {}", block(body, shape))
    };
    match rest.map(|rest| &rest.kind) {
        None => {}
        Some(Kind::Block(statements)) => out.extend([" else ", &block(statements, shape)]),
        Some(Kind::Control(head, value, body, rest)) => {
            out.extend([" else ", &control(head, value, body, rest.as_deref(), shape.block().right(5)?)?]);
        }
        Some(_) => return None,
    }
    Some(out)
}

/// A condition before its brace, which goes to the next line where the condition alone fits.
fn condition(value: &Expression, shape: Shape) -> Option<String> {
    let whole = matches!(value.kind, Kind::Text(_) | Kind::Binary(..) | Kind::Prefix(..));
    match value.flat.as_ref().filter(|flat| whole && width(flat) <= shape.width) {
        Some(flat) => Some(flat.clone()),
        None => write::expression(value, shape.narrower(2)?),
    }
}

/// `if a { b } else { c }` in one line, where it is a value and short.
fn choice(
    head: &str,
    value: &Expression,
    body: &[Statement],
    rest: Option<&Expression>,
    shape: Shape,
) -> Option<String> {
    let Some(Expression { kind: Kind::Block(other), .. }) = rest else { return None };
    if head != "if" || shape.offset == 0 {
        return None;
    }
    let [value, body, other] = [value.flat.as_ref()?, only(body)?.flat.as_ref()?, only(other)?.flat.as_ref()?];
    let text = format!("if {value} {{ {body} }} else {{ {other} }}");
    (width(&text) <= CHOICE.min(shape.width)).then_some(text)
}
