//! Tokens to expressions: operators, and what stands behind a value.

mod path;
mod primary;

use super::expression::{Bracket, Expression, Kind, Link};
use super::line::line;
use super::token::{Cursor, Token, defect};
use path::{generics, path};
use primary::primary;

/// An expression that is all that the cursor holds.
pub(super) fn whole(mut cursor: Cursor<'_>) -> Expression {
    let parsed = expression(&mut cursor);
    if !cursor.is_empty() {
        defect("an end", &cursor);
    }
    parsed
}

/// An expression.
pub(super) fn expression(cursor: &mut Cursor<'_>) -> Expression {
    assignment(cursor, true)
}

/// One before a block: a brace begins the block and no struct.
pub(super) fn condition(cursor: &mut Cursor<'_>) -> Expression {
    assignment(cursor, false)
}

/// A pattern, which looks like an expression, but has other limits.
pub(super) fn pattern(cursor: &mut Cursor<'_>) -> Expression {
    let one = |cursor: &mut Cursor<'_>| match unary(cursor, true).kind {
        Kind::Call(name, Bracket::Round, items) => Kind::Call(name, Bracket::Pattern, items).into(),
        kind => kind.into(),
    };
    let first = one(cursor);
    let mut rest = Vec::new();
    while cursor.operator("|") {
        rest.push(("|", one(cursor)));
    }
    if rest.is_empty() { first } else { Kind::Binary(Box::new(first), rest).into() }
}

fn assignment(cursor: &mut Cursor<'_>, structs: bool) -> Expression {
    if let Some(word @ ("return" | "break" | "continue")) = cursor.peek_word() {
        cursor.next();
        let word = ["return", "break", "continue"].into_iter().find(|known| *known == word).unwrap_or("return");
        let alone = cursor.is_empty() || matches!(cursor.peek_operator(), Some(";" | ","));
        if alone {
            return Kind::Text(word.to_owned()).into();
        }
        return Kind::Leading(word, Box::new(assignment(cursor, structs))).into();
    }
    if let Some("let") = cursor.peek_word() {
        cursor.next();
        let pattern = pattern(cursor);
        cursor.operator("=");
        let value = binary(cursor, 3, structs);
        let left = Kind::Leading("let", Box::new(pattern)).into();
        return Kind::Assign(Box::new(left), "=", Box::new(value)).into();
    }
    let left = binary(cursor, 0, structs);
    match cursor.peek_operator() {
        Some(operator @ ("=" | "+=" | "-=" | "*=" | "/=" | "%=")) => {
            cursor.operator(operator);
            Kind::Assign(Box::new(left), operator, Box::new(assignment(cursor, structs))).into()
        }
        _ => left,
    }
}

/// Operators by how loosely they bind.
const LEVELS: &[&[&str]] = &[
    &["..=", ".."],
    &["||"],
    &["&&"],
    &["==", "!=", "<=", ">=", "<", ">"],
    &["|"],
    &["^"],
    &["&"],
    &["+", "-"],
    &["*", "/", "%"],
];

fn binary(cursor: &mut Cursor<'_>, level: usize, structs: bool) -> Expression {
    if level == 0
        && let Some(operator @ ("..=" | "..")) = cursor.peek_operator()
    {
        cursor.operator(operator);
        let bare = cursor.is_empty() || cursor.peek_operator().is_some_and(|next| matches!(next, "," | ";" | "="));
        let empty = Box::new(Kind::Text(String::new()).into());
        let end = if bare { Kind::Text(String::new()).into() } else { binary(cursor, 1, structs) };
        return Kind::Binary(empty, vec![(operator, end)]).into();
    }
    let mut left = unary(cursor, structs);
    while let Some(own) = level_of(cursor).filter(|own| *own >= level) {
        let mut rest = Vec::new();
        while level_of(cursor) == Some(own)
            && let Some(operator) = cursor.peek_operator()
        {
            cursor.operator(operator);
            rest.push((operator, binary(cursor, own + 1, structs)));
        }
        left = Kind::Binary(Box::new(left), rest).into();
    }
    left
}

/// How loosely the operator binds that comes next, if it stands between two values.
fn level_of(cursor: &Cursor<'_>) -> Option<usize> {
    let operator = cursor.peek_operator()?;
    LEVELS.iter().position(|level| level.contains(&operator))
}

fn unary(cursor: &mut Cursor<'_>, structs: bool) -> Expression {
    let prefix = match cursor.peek_operator() {
        Some("&&") => "&&",
        Some("&") => "&",
        Some("*") => "*",
        Some("-") => "-",
        Some("!") => "!",
        Some("|" | "||") => return closure(cursor, structs),
        _ if cursor.peek_word() == Some("move") => return closure(cursor, structs),
        _ => {
            let value = postfix(cursor, structs);
            return if cursor.word("as") { cast(cursor, value) } else { value };
        }
    };
    cursor.operator(prefix);
    let prefix = match prefix {
        "&" if cursor.word("mut") => "&mut ",
        prefix => prefix,
    };
    let inner = unary(cursor, structs);
    Kind::Prefix(prefix, Box::new(inner)).into()
}

fn cast(cursor: &mut Cursor<'_>, value: Expression) -> Expression {
    let ty = path(cursor);
    Kind::Binary(Box::new(value), vec![("as", Kind::Text(ty).into())]).into()
}

fn closure(cursor: &mut Cursor<'_>, structs: bool) -> Expression {
    let mut head = if cursor.word("move") { "move ".to_owned() } else { String::new() };
    if cursor.operator("||") {
        head.push_str("||");
    } else {
        cursor.operator("|");
        let parameters = cursor.until(|cursor| cursor.peek_operator() == Some("|"));
        cursor.operator("|");
        head.extend(["|", &line(parameters), "|"]);
    }
    Kind::Closure(head, Box::new(assignment(cursor, structs))).into()
}

fn postfix(cursor: &mut Cursor<'_>, structs: bool) -> Expression {
    let mut value = primary(cursor, structs);
    let mut links: Vec<Link> = Vec::new();
    loop {
        match cursor.peek() {
            Some(Token::Mark('.', _)) if cursor.peek_operator() == Some(".") => {
                cursor.next();
                links.push(link(cursor));
            }
            Some(Token::Mark('?', _)) => {
                cursor.next();
                if let Some(last) = links.last_mut() {
                    last.tries += 1;
                } else {
                    // A question mark stays with what it follows.
                    links.push(Link { name: String::new(), arguments: None, tries: 1 });
                }
            }
            Some(Token::Group('(', inner)) if links.is_empty() && !value.is_block() => {
                cursor.next();
                let Kind::Text(name) = value.kind else { defect("the name of a function", cursor) };
                value = Kind::Call(name, Bracket::Round, items(Cursor::new(inner))).into();
            }
            Some(Token::Group('[', inner)) if !value.is_block() => {
                cursor.next();
                let index = format!("[{}]", line(inner));
                match links.last_mut() {
                    Some(last) if last.arguments.is_none() && last.tries == 0 => last.name.push_str(&index),
                    _ => links.push(Link { name: index, arguments: None, tries: 0 }),
                }
            }
            _ => break,
        }
    }
    if links.is_empty() { value } else { Kind::Chain(Box::new(value), links).into() }
}

fn link(cursor: &mut Cursor<'_>) -> Link {
    let mut name = match cursor.next() {
        Some(Token::Word(word)) => format!(".{word}"),
        Some(Token::Literal(index)) => format!(".{index}"),
        _ => defect("a name behind the dot", cursor),
    };
    if cursor.peek_operator() == Some("::") {
        cursor.operator("::");
        name.push_str("::");
        name.push_str(&generics(cursor));
    }
    let arguments = cursor.group('(').map(items);
    Link { name, arguments, tries: 0 }
}

/// The items of a list.
pub(super) fn items(mut cursor: Cursor<'_>) -> Vec<Expression> {
    let mut items = Vec::new();
    while !cursor.is_empty() {
        items.push(expression(&mut cursor));
        if !cursor.operator(",") && !cursor.is_empty() {
            defect("a comma", &cursor);
        }
    }
    items
}
