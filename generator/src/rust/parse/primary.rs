//! Tokens to values that operators stand between: literals, lists, macros, structs and control flow.

use super::super::expression::{Arm, Bracket, Expression, Kind, Member};
use super::super::statement;
use super::super::token::{Cursor, Token, defect};
use super::path::path;
use super::{condition, expression, items, pattern, whole};

/// A value without operators around it.
pub(super) fn primary(cursor: &mut Cursor<'_>, structs: bool) -> Expression {
    match cursor.peek() {
        Some(Token::Literal(text)) => {
            cursor.next();
            Kind::Text(text.clone()).into()
        }
        Some(Token::Group('(', inner)) => {
            cursor.next();
            round(inner)
        }
        Some(Token::Group('[', inner)) => {
            cursor.next();
            square(String::new(), inner)
        }
        Some(Token::Group(..)) => Kind::Block(statement::block(cursor)).into(),
        Some(Token::Word(_)) => word(cursor, structs),
        _ if matches!(cursor.peek_operator(), Some("::" | "<")) => word(cursor, structs),
        _ if cursor.peek_operator() == Some("..") => {
            cursor.operator("..");
            Kind::Text("..".to_owned()).into()
        }
        _ => defect("a value", cursor),
    }
}

fn round(inner: &[Token]) -> Expression {
    let mut cursor = Cursor::new(inner);
    let several = inner.is_empty() || {
        let mut ahead = cursor.clone();
        expression(&mut ahead);
        !ahead.is_empty()
    };
    if several {
        let items = items(cursor);
        if items.len() == 1 {
            let text = items[0].flat.clone().unwrap_or_default();
            return Kind::Text(format!("({text},)")).into();
        }
        return Kind::Call(String::new(), Bracket::Round, items).into();
    }
    let inner = expression(&mut cursor);
    Kind::Call(String::new(), Bracket::Round, vec![inner]).into()
}

fn square(name: String, inner: &[Token]) -> Expression {
    let mut cursor = Cursor::new(inner);
    if !cursor.is_empty() {
        let mut ahead = cursor.clone();
        let item = expression(&mut ahead);
        if ahead.operator(";") {
            return Kind::Repeat(name, Box::new(item), Box::new(whole(ahead))).into();
        }
    }
    let items = items(std::mem::replace(&mut cursor, Cursor::new(&[])));
    Kind::Call(name, Bracket::Square, items).into()
}

/// What begins with a word: control flow, a macro, a struct, a path.
fn word(cursor: &mut Cursor<'_>, structs: bool) -> Expression {
    match cursor.peek_word() {
        Some("match") => {
            cursor.next();
            let value = condition(cursor);
            let inner = cursor.group('{').unwrap_or_else(|| defect("arms", cursor));
            return Kind::Match(Box::new(value), arms(inner)).into();
        }
        Some("const") => {
            cursor.next();
            return Kind::Constant(statement::block(cursor)).into();
        }
        Some("if" | "while" | "for" | "loop" | "unsafe" | "async") => return control(cursor),
        Some("mut" | "ref") => {
            // A pattern.
            let word = cursor.name().unwrap_or_default();
            let name = cursor.name().unwrap_or_default();
            return Kind::Text(format!("{word} {name}")).into();
        }
        _ => {}
    }
    let name = path(cursor);
    if cursor.peek_operator() == Some("!") && !name.is_empty() {
        cursor.operator("!");
        return match cursor.next() {
            Some(Token::Group('(', inner)) => Kind::Call(name + "!", Bracket::Round, items(Cursor::new(inner))).into(),
            Some(Token::Group('[', inner)) => square(name + "!", inner),
            _ => defect("the brackets of a macro", cursor),
        };
    }
    match cursor.peek_group('{') {
        Some(inner) if structs => {
            cursor.next();
            Kind::Struct(name, members(Cursor::new(inner))).into()
        }
        _ => Kind::Text(name).into(),
    }
}

fn control(cursor: &mut Cursor<'_>) -> Expression {
    let word = cursor.name().unwrap_or_default();
    let (head, value) = match word {
        "for" => {
            let pattern = pattern(cursor);
            let text = pattern.flat.unwrap_or_default();
            cursor.word("in");
            (format!("for {text} in"), condition(cursor))
        }
        "loop" | "unsafe" | "async" => {
            let moved = if cursor.word("move") { " move" } else { "" };
            (format!("{word}{moved}"), Kind::Text(String::new()).into())
        }
        word => (word.to_owned(), condition(cursor)),
    };
    let body = statement::block(cursor);
    let rest = cursor.word("else").then(|| {
        Box::new(if cursor.peek_word() == Some("if") {
            control(cursor)
        } else {
            Kind::Block(statement::block(cursor)).into()
        })
    });
    Kind::Control(head, Box::new(value), body, rest).into()
}

fn arms(mut cursor: Cursor<'_>) -> Vec<Arm> {
    let mut arms = Vec::new();
    while !cursor.is_empty() {
        let pattern = pattern(&mut cursor);
        let guard = cursor.word("if").then(|| condition(&mut cursor));
        if !cursor.operator("=>") {
            defect("an arrow", &cursor);
        }
        let body = expression(&mut cursor);
        cursor.operator(",");
        arms.push(Arm { pattern, guard, body });
    }
    arms
}

fn members(mut cursor: Cursor<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    while !cursor.is_empty() {
        if cursor.operator("..") {
            let base = if cursor.is_empty() { Kind::Text(String::new()).into() } else { expression(&mut cursor) };
            members.push(Member::Base(base));
        } else {
            let name = cursor.name().unwrap_or_else(|| defect("a member", &cursor)).to_owned();
            if cursor.operator(":") {
                members.push(Member::Named(name, expression(&mut cursor)));
            } else {
                members.push(Member::Short(name));
            }
        }
        if !cursor.operator(",") && !cursor.is_empty() {
            defect("a comma between members", &cursor);
        }
    }
    members
}
