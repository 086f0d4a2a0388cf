//! Expressions to text: in one line where they fit, parted as rustfmt parts them where they do not.

use super::expression::{Expression, Kind, Member};
use super::flat::{self, MEMBERS, width};
use super::shape::{Shape, margin, next_line};
use super::{assign, chain, control, list};

/// The text of an expression in this room; `None` where it does not fit.
pub(super) fn expression(expression: &Expression, shape: Shape) -> Option<String> {
    if let Some(flat) = &expression.flat
        && (width(flat) + spare(expression) <= shape.width || matches!(expression.kind, Kind::Text(_)) && is_text(flat))
    {
        return Some(flat.clone());
    }
    match &expression.kind {
        Kind::Text(text) => shape.loose.then(|| text.clone()),
        Kind::Prefix(prefix, inner) => {
            Some(format!("{prefix}{}", self::expression(inner, shape.right(prefix.len())?)?))
        }
        Kind::Call(name, bracket, items) => list::call(name, *bracket, items, shape),
        Kind::Repeat(name, item, count) => {
            let inner = shape.nested();
            let (item, count) = (self::expression(item, inner.narrower(1)?)?, self::expression(count, inner)?);
            let begin = margin(inner.indent);
            Some(format!("{name}[\n{begin}{item};\n{begin}{count}\n{}]", margin(shape.indent)))
        }
        Kind::Struct(name, members) => members_of(name, members, shape),
        Kind::Chain(root, links) => chain::chain(root, links, shape),
        Kind::Closure(head, body) => control::closure(head, body, shape),
        Kind::Block(statements) => Some(control::block(statements, shape)),
        // rustfmt does not count the word before the block.
        Kind::Constant(_)
            if expression.flat.as_ref().is_some_and(|flat| width(flat) <= shape.width + "const ".len()) =>
        {
            expression.flat.clone()
        }
        Kind::Constant(statements) => Some(format!("const {}", control::block(statements, shape))),
        Kind::Match(value, arms) => control::matched(value, arms, shape),
        Kind::Control(head, value, body, rest) => control::control(head, value, body, rest.as_deref(), shape),
        Kind::Binary(first, rest) => binary(first, rest, shape),
        Kind::Assign(left, operator, right) => {
            let left = self::expression(left, shape)?;
            assign::right(&format!("{left} {operator}"), right, shape)
        }
        Kind::Leading(word, value) => {
            Some(format!("{word} {}", self::expression(value, shape.right(word.len() + 1)?)?))
        }
    }
}

/// Columns that rustfmt leaves free behind an expression: it counts the question marks of a chain's last link several times.
fn spare(expression: &Expression) -> usize {
    match &expression.kind {
        Kind::Chain(_, links) => {
            links.last().map_or(0, |last| if last.arguments.is_some() { 2 * last.tries } else { last.tries })
        }
        Kind::Prefix(_, inner) => spare(inner),
        _ => 0,
    }
}

/// Whether it is a text between quotes, which is never parted, however long it is.
fn is_text(literal: &str) -> bool {
    literal.starts_with('"')
}

fn members_of(name: &str, members: &[Member], shape: Shape) -> Option<String> {
    // The blanks and braces around the members in one line.
    let room = shape.width.checked_sub(width(name) + 5).map(|room| room.min(MEMBERS));
    let inner = shape.nested();
    let room_of_one = inner.narrower(1)?;
    let texts: Vec<String> = members.iter().map(|each| member(each, room_of_one)).collect::<Option<_>>()?;
    let total = texts.iter().map(|text| width(text)).sum::<usize>() + 2 * texts.len().saturating_sub(1);
    if room.is_some_and(|room| total <= room) && texts.iter().all(|text| !text.contains('\n')) {
        return Some(format!("{name} {{ {} }}", texts.join(", ")));
    }
    let mut out = format!("{name} {{\n");
    for (each, text) in members.iter().zip(texts) {
        out.push_str(&margin(inner.indent));
        out.push_str(&text);
        // Nothing may follow the base.
        out.push_str(if matches!(each, Member::Base(_)) { "\n" } else { ",\n" });
    }
    out.push_str(&margin(shape.indent));
    out.push('}');
    Some(out)
}

fn member(member: &Member, shape: Shape) -> Option<String> {
    match member {
        Member::Short(name) => Some(name.clone()),
        Member::Base(value) => Some(format!("..{}", expression(value, shape.right(2)?)?)),
        Member::Named(name, value) => {
            if let Some(text) = shape.right(width(name) + 2).and_then(|shape| expression(value, shape)) {
                return Some(format!("{name}: {text}"));
            }
            let next = shape.nested();
            Some(format!("{name}:\n{}{}", margin(next.indent), expression(value, next)?))
        }
    }
}

/// Operands one a line, each behind its operator.
fn binary(first: &Expression, rest: &[(&'static str, Expression)], shape: Shape) -> Option<String> {
    let inner = shape.nested();
    let mut out = expression(first, shape)?;
    for (operator, operand) in rest {
        if operator.starts_with("..") {
            out.push_str(operator);
            out.push_str(&expression(operand, shape.right(width(&out))?)?);
        } else {
            let text = expression(operand, inner.right(operator.len() + 1)?)?;
            out.extend([next_line(inner.indent).as_str(), flat::spaced(operator).trim_start(), &text]);
        }
    }
    Some(out)
}
