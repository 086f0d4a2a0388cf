//! Statements of a block: read from tokens, and written one a line.

use super::control;
use super::expression::{Expression, Statement};
use super::item;
use super::line::line;
use super::parse;
use super::shape::{LINE, Shape, margin};
use super::token::{Cursor, defect};
use super::{assign, write};

/// The statements of the block that comes next.
pub(super) fn block(cursor: &mut Cursor<'_>) -> Vec<Statement> {
    let inner = cursor.group('{').unwrap_or_else(|| defect("a block", cursor));
    read(inner)
}

/// Statements to the end.
pub(super) fn read(mut cursor: Cursor<'_>) -> Vec<Statement> {
    let mut statements = Vec::new();
    while !cursor.is_empty() {
        statements.push(statement(&mut cursor));
    }
    statements
}

fn statement(cursor: &mut Cursor<'_>) -> Statement {
    match cursor.peek_word() {
        Some("let") => {
            cursor.next();
            let pattern = parse::pattern(cursor);
            let ends = |cursor: &Cursor<'_>| matches!(cursor.peek_operator(), Some("=" | ";"));
            let ty = cursor.operator(":").then(|| line(cursor.until(ends)));
            let value = cursor.operator("=").then(|| parse::expression(cursor));
            let otherwise = cursor.word("else").then(|| block(cursor));
            if !cursor.operator(";") {
                defect("a semicolon", cursor);
            }
            Statement::Let(pattern, ty, value, otherwise)
        }
        Some("use" | "const" | "static" | "fn") if !is_block(cursor) => Statement::Item(item::take(cursor).to_vec()),
        _ => {
            let value = parse::expression(cursor);
            let ended = cursor.operator(";");
            Statement::Expression(value, ended)
        }
    }
}

/// Whether a word stands before a block, as `const` does where it is no item.
fn is_block(cursor: &Cursor<'_>) -> bool {
    let mut ahead = cursor.clone();
    ahead.next();
    ahead.peek_group('{').is_some()
}

/// Statements, each at the margin of the shape; `None` where one does not fit.
pub(super) fn write(statements: &[Statement], indent: usize) -> String {
    let mut out = String::new();
    for each in statements {
        out.push_str(&margin(indent));
        match each {
            Statement::Item(tokens) => out.push_str(&item::items(Cursor::new(tokens), indent)),
            other => {
                let text = one(other, Shape::at(indent))
                    .unwrap_or_else(|| one(other, Shape::loose(indent)).unwrap_or_default());
                out.push_str(&text);
            }
        }
        out.push('\n');
    }
    out
}

/// The call of a macro in place of an item.
pub(super) fn call(cursor: &mut Cursor<'_>, indent: usize) -> String {
    let call = statement(cursor);
    one(&call, Shape::at(indent)).or_else(|| one(&call, Shape::loose(indent))).unwrap_or_default()
}

fn one(statement: &Statement, shape: Shape) -> Option<String> {
    match statement {
        Statement::Item(_) => None,
        Statement::Expression(value, ended) => {
            let semicolon = if *ended { ";" } else { "" };
            Some(write::expression(value, shape.narrower(semicolon.len())?)? + semicolon)
        }
        Statement::Let(pattern, ty, value, otherwise) => {
            let mut left = format!("let {}", write::expression(pattern, shape.right(4)?.narrower(1)?)?);
            if let Some(ty) = ty {
                left.push_str(": ");
                left.push_str(ty);
            }
            let Some(value) = value else { return Some(left + ";") };
            let end = usize::from(!otherwise.is_some());
            let mut text = assign::right(&format!("{left} ="), value, shape.narrower(end)?)?;
            if let Some(otherwise) = otherwise {
                let otherwise = otherwise_text(&text, otherwise, shape);
                text.push_str(&otherwise);
            }
            Some(text + ";")
        }
    }
}

/// `else { … }` behind a `let`.
fn otherwise_text(text: &str, statements: &[Statement], shape: Shape) -> String {
    if !text.contains('\n')
        && let [Statement::Expression(Expression { flat: Some(flat), .. }, ended)] = statements
    {
        let one = format!(" else {{ {flat}{} }}", if *ended { ";" } else { "" });
        if text.len() + one.len() <= super::flat::CHOICE && text.len() + one.len() < shape.width {
            return one;
        }
    }
    let begin = if super::shape::last_width(text) + " else {".len()
        < LINE - if text.contains('\n') { 0 } else { shape.indent }
    {
        " ".to_owned()
    } else {
        format!("\n{}", margin(shape.indent))
    };
    format!("{begin}else {}", control::block(statements, shape))
}
