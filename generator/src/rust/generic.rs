//! Types with parameters, which are parted where they do not fit.

use super::flat::width;
use super::line::line;
use super::shape::{LINE, STEP, next_line};
use super::token::{Cursor, Token};

/// A type, or a parameter with its type: in one line, or with an argument a line.
pub(super) fn write(tokens: &[Token], indent: usize, room: usize) -> String {
    let flat = line(tokens);
    if width(&flat) <= room {
        return flat;
    }
    let mut cursor = Cursor::new(tokens);
    let head = line(cursor.until(|cursor| cursor.peek_operator() == Some("<")));
    if !cursor.operator("<") {
        return flat;
    }
    let rest = cursor.rest();
    let Some((Token::Mark('>', _), inner)) = rest.split_last() else { return flat };
    let inside = indent + STEP;
    let mut out = head + "<";
    for argument in parted(Cursor::new(inner)) {
        // rustfmt lets any type with a trait, also one that a name stands for, and the comma behind it, reach over the end by five.
        let is_any = |token: &Token| matches!(token, Token::Word(word) if word == "impl");
        let over = if argument.first().is_some_and(is_any) || argument.get(2).is_some_and(is_any) { 5 } else { 0 };
        let room = (LINE + over).saturating_sub(inside + 1);
        out.extend([next_line(inside), write(argument, inside, room), ",".to_owned()]);
    }
    out + &next_line(indent) + ">"
}

/// What commas part.
pub(super) fn parted(mut cursor: Cursor<'_>) -> Vec<&[Token]> {
    let mut parts = Vec::new();
    while !cursor.is_empty() {
        parts.push(cursor.until(|cursor| cursor.peek_operator() == Some(",")));
        cursor.operator(",");
    }
    parts
}
