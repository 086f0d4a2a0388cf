//! Items: read from tokens, printed with the blank lines that a person would leave.

use super::flat::width;
use super::import::Import;
use super::line::line;
use super::shape::{LINE, STEP, Shape, margin, next_line};
use super::token::{Cursor, Token, defect};
use super::{assign, attribute, gap, generic, parse, statement};

/// An item, printed, and what it counts as where items are sorted.
struct Printed {
    text: String,
    order: Order,
}

enum Order {
    /// It stays where it is.
    Fixed,
    Import(Import),
    Module(String),
}

/// All items, the first of them without a margin.
pub(super) fn items(mut cursor: Cursor<'_>, indent: usize) -> String {
    let mut head = attribute::inner(&mut cursor, indent);
    let mut all = Vec::new();
    while !cursor.is_empty() {
        all.push(item(&mut cursor, indent));
    }
    let all = sorted(all);
    if !head.is_empty() && !all.is_empty() {
        // What a file says of itself stands apart.
        head.push_str("\n\n");
        head.push_str(&margin(indent));
    }
    head + &joined(all.into_iter().map(|(gap, printed)| (gap, printed.text)), indent)
}

fn joined(texts: impl Iterator<Item = (bool, String)>, indent: usize) -> String {
    let mut out = String::new();
    for (gap, text) in texts {
        if !out.is_empty() {
            out.push('\n');
            if gap {
                out.push('\n');
            }
            out.push_str(&margin(indent));
        }
        out.push_str(&text);
    }
    out
}

/// Imports and modules in order, as far as they stand together; with each item, whether a blank line leads it.
fn sorted(items: Vec<Printed>) -> Vec<(bool, Printed)> {
    let mut out: Vec<(bool, Printed)> = Vec::with_capacity(items.len());
    let mut begin = 0;
    for printed in items {
        let gap = out.last().is_some_and(|(_, before)| gap::between(&before.text, &printed.text));
        let together = out.last().is_some_and(|(_, before)| before.order.same_kind(&printed.order)) && !gap;
        if !together {
            sort(&mut out[begin..]);
            begin = out.len();
        }
        out.push((gap, printed));
    }
    sort(&mut out[begin..]);
    out
}

fn sort(run: &mut [(bool, Printed)]) {
    let gap = run.first().is_some_and(|(gap, _)| *gap);
    run.sort_by(|(_, left), (_, right)| left.order.cmp(&right.order));
    for (index, (each, _)) in run.iter_mut().enumerate() {
        *each = gap && index == 0;
    }
}

impl Order {
    fn same_kind(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Import(_), Self::Import(_)) | (Self::Module(_), Self::Module(_)))
    }

    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        match (self, other) {
            (Self::Import(left), Self::Import(right)) => left.cmp(right),
            (Self::Module(left), Self::Module(right)) => {
                left.trim_start_matches("r#").cmp(right.trim_start_matches("r#"))
            }
            _ => std::cmp::Ordering::Equal,
        }
    }
}

/// The tokens of the item that comes next.
pub(super) fn take<'a>(cursor: &mut Cursor<'a>) -> &'a [Token] {
    let mut ahead = cursor.clone();
    item(&mut ahead, 0);
    cursor.up_to(&ahead)
}

fn item(cursor: &mut Cursor<'_>, indent: usize) -> Printed {
    let mut text = attribute::outer(cursor, indent);
    let visibility = visibility(cursor);
    let mut order = Order::Fixed;
    let body = match cursor.peek_word() {
        Some("use") => {
            cursor.next();
            let import = Import::read(cursor);
            let text = import.write(&format!("{visibility}use "), indent);
            order = Order::Import(import);
            text
        }
        Some("mod") => {
            cursor.next();
            let name = cursor.name().unwrap_or_else(|| defect("the name of a module", cursor));
            if cursor.operator(";") {
                order = Order::Module(name.to_owned());
                format!("{visibility}mod {name};")
            } else {
                format!("{visibility}mod {name} {}", braced_items(cursor, indent))
            }
        }
        Some("struct") => structure(cursor, &visibility, indent),
        Some("enum") => enumeration(cursor, &visibility, indent),
        Some("impl" | "trait") => {
            let head = format!("{visibility}{}", line(cursor.until(|cursor| cursor.peek_group('{').is_some())));
            let (head, body) = (implementation(head, indent), braced_items(cursor, indent));
            // No body stays on a line below a head of several lines.
            if body == "{}" && head.contains('\n') { format!("{head}{{\n{}}}", margin(indent)) } else { head + &body }
        }
        Some("type") => alias(cursor, &visibility, indent),
        Some("static") => constant(cursor, &visibility, indent),
        Some("const") if !is_function(cursor) => constant(cursor, &visibility, indent),
        Some(_) if is_macro(cursor) => statement::call(cursor, indent),
        _ => function(cursor, &visibility, indent),
    };
    text.push_str(&body);
    Printed { text, order }
}

/// The head of an implementation; what it is for goes to the next line where it does not fit.
fn implementation(head: String, indent: usize) -> String {
    match head.split_once(" for ") {
        // rustfmt does not count the margin here.
        Some((of, ty)) if width(&head) + " {".len() > LINE => {
            format!("{of}\n{}for {ty}\n{}", margin(indent + STEP), margin(indent))
        }
        _ => head + " ",
    }
}

fn visibility(cursor: &mut Cursor<'_>) -> String {
    if !cursor.word("pub") {
        return String::new();
    }
    match cursor.peek_group('(') {
        Some(inner @ [Token::Word(word), ..]) if matches!(word.as_str(), "crate" | "super" | "in" | "self") => {
            cursor.next();
            format!("pub({}) ", line(inner))
        }
        _ => "pub ".to_owned(),
    }
}

fn braced_items(cursor: &mut Cursor<'_>, indent: usize) -> String {
    let inner = cursor.group('{').unwrap_or_else(|| defect("the body of an item", cursor));
    if inner.is_empty() {
        return "{}".to_owned();
    }
    let inside = indent + STEP;
    format!("{{\n{}{}\n{}}}", margin(inside), items(inner, inside), margin(indent))
}

fn structure(cursor: &mut Cursor<'_>, visibility: &str, indent: usize) -> String {
    let ends = |cursor: &Cursor<'_>| matches!(cursor.peek(), Some(Token::Group('{' | '(', _)));
    let head =
        format!("{visibility}{}", line(cursor.until(|cursor| ends(cursor) || cursor.peek_operator() == Some(";"))));
    if cursor.operator(";") {
        return head + ";";
    }
    if let Some(mut inner) = cursor.group('(') {
        let fields = line(inner.rest());
        cursor.operator(";");
        return format!("{head}({fields});");
    }
    let mut inner = cursor.group('{').unwrap_or_else(|| defect("fields", cursor));
    let mut fields = Vec::new();
    while !inner.is_empty() {
        let lead = attribute::outer(&mut inner, indent + STEP);
        let name = format!("{}{}:", self::visibility(&mut inner), inner.name().unwrap_or_default());
        inner.operator(":");
        let ty = inner.until(|cursor| cursor.peek_operator() == Some(","));
        inner.operator(",");
        fields.push(lead + &typed(&name, ty, indent + STEP));
    }
    format!("{head} {}", members(&fields, indent))
}

/// A name with its type, which goes to the next line where it does not fit.
fn typed(name: &str, ty: &[Token], indent: usize) -> String {
    let room = |indent: usize, used: usize| LINE.saturating_sub(indent + used + 1);
    let flat = line(ty);
    if width(&flat) > room(indent, width(name) + 1) && width(&flat) <= room(indent + STEP, 0) {
        return format!("{name}\n{}{flat},", margin(indent + STEP));
    }
    format!("{name} {},", generic::write(ty, indent, room(indent, width(name) + 1)))
}

fn members(texts: &[String], indent: usize) -> String {
    if texts.is_empty() {
        return "{}".to_owned();
    }
    let inside = indent + STEP;
    let mut gapped = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let gap = index > 0 && gap::between(&texts[index - 1], text);
        gapped.push((gap, text.clone()));
    }
    format!("{{\n{}{}\n{}}}", margin(inside), joined(gapped.into_iter(), inside), margin(indent))
}

fn enumeration(cursor: &mut Cursor<'_>, visibility: &str, indent: usize) -> String {
    let head = format!("{visibility}{}", line(cursor.until(|cursor| cursor.peek_group('{').is_some())));
    let mut inner = cursor.group('{').unwrap_or_else(|| defect("variants", cursor));
    let mut variants = Vec::new();
    while !inner.is_empty() {
        let lead = attribute::outer(&mut inner, indent + STEP);
        let variant = line(inner.until(|cursor| cursor.peek_operator() == Some(",")));
        inner.operator(",");
        variants.push(format!("{lead}{variant},"));
    }
    format!("{head} {}", members(&variants, indent))
}

fn alias(cursor: &mut Cursor<'_>, visibility: &str, indent: usize) -> String {
    let ends = |cursor: &Cursor<'_>| matches!(cursor.peek_operator(), Some("=" | ";"));
    let head = format!("{visibility}{}", line(cursor.until(ends)));
    if cursor.operator(";") {
        return head + ";";
    }
    cursor.operator("=");
    let ty = line(cursor.until(|cursor| cursor.peek_operator() == Some(";")));
    cursor.operator(";");
    if indent + width(&head) + width(&ty) + 4 <= LINE || indent + STEP + width(&ty) + 1 > LINE {
        format!("{head} = {ty};")
    } else {
        format!("{head} =\n{}{ty};", margin(indent + STEP))
    }
}

fn constant(cursor: &mut Cursor<'_>, visibility: &str, indent: usize) -> String {
    let ends = |cursor: &Cursor<'_>| matches!(cursor.peek_operator(), Some("=" | ";"));
    let name = line(cursor.until(|cursor| ends(cursor) || cursor.peek_operator() == Some(":")));
    let mut left = format!("{visibility}{name}");
    if cursor.operator(":") {
        let room = LINE.saturating_sub(indent + width(&left) + ": ".len() + " =".len());
        let ty = generic::write(cursor.until(ends), indent, room);
        let next = !ty.contains('\n') && width(&ty) > room;
        let between = if next { format!("\n{}", margin(indent + STEP)) } else { " ".to_owned() };
        left = format!("{left}:{between}{ty}");
    }
    if cursor.operator(";") {
        return left + ";";
    }
    cursor.operator("=");
    let value = parse::expression(cursor);
    cursor.operator(";");
    let left = left + " =";
    let write = |shape: Shape| assign::right(&left, &value, shape.narrower(1)?);
    write(Shape::at(indent)).or_else(|| write(Shape::loose(indent))).unwrap_or_default() + ";"
}

fn is_function(cursor: &Cursor<'_>) -> bool {
    let mut ahead = cursor.clone();
    ahead.next();
    matches!(ahead.peek_word(), Some("fn" | "async" | "unsafe" | "extern"))
}

/// Whether a macro of another crate is called: a path, and the mark.
fn is_macro(cursor: &Cursor<'_>) -> bool {
    let mut ahead = cursor.clone();
    ahead.next();
    while ahead.operator("::") {
        ahead.next();
    }
    ahead.peek_operator() == Some("!")
}

fn function(cursor: &mut Cursor<'_>, visibility: &str, indent: usize) -> String {
    let begin = cursor.until(|cursor| matches!(cursor.peek(), Some(Token::Group('(', _))));
    if !begin.iter().any(|token| matches!(token, Token::Word(word) if word == "fn")) {
        defect("an item", cursor);
    }
    let head = format!("{visibility}{}", line(begin));
    let list = cursor.group('(').unwrap_or_else(|| defect("parameters", cursor));
    let ends = |cursor: &Cursor<'_>| cursor.peek_group('{').is_some() || cursor.peek_operator() == Some(";");
    let result = line(cursor.until(ends));
    let result = if result.is_empty() { String::new() } else { format!(" {}", result.trim_start()) };
    let body = if cursor.operator(";") {
        ";".to_owned()
    } else {
        let inner = cursor.group('{').unwrap_or_else(|| defect("the body of a function", cursor));
        let statements = statement::read(inner);
        if statements.is_empty() {
            " {}".to_owned()
        } else {
            format!(" {{\n{}{}}}", statement::write(&statements, indent + STEP), margin(indent))
        }
    };
    let opening = if body == ";" { 1 } else { 2 };
    let parameters = generic::parted(list);
    let flat: Vec<String> = parameters.iter().map(|parameter| line(parameter)).collect();
    let one = format!("{head}({}){result}", flat.join(", "));
    if indent + width(&one) + opening <= LINE {
        return one + &body;
    }
    if parameters.is_empty() {
        if indent + width(&one) > LINE && !result.is_empty() {
            return format!("{head}()\n{}{}{body}", margin(indent), result.trim_start());
        }
        // Nothing can be broken but before the brace.
        let block = body.strip_prefix(' ').map(|block| format!("\n{}{block}", margin(indent)));
        return one + &block.unwrap_or(body);
    }
    let inside = indent + STEP;
    // rustfmt counts the margin of the function for a parameter that is of any type with a trait, and in the line of the result
    // it counts the margin twice.
    let mut lines = String::new();
    for each in parameters {
        let room = if matches!(each, [_, Token::Mark(':', _), Token::Word(word), ..] if word == "impl") {
            LINE - indent
        } else {
            LINE - inside - 1
        };
        lines.extend([next_line(inside), generic::write(each, inside, room), ",".to_owned()]);
    }
    let end = format!("{})", margin(indent));
    // The brace goes to a line of its own behind a long result.
    let body = match body.strip_prefix(' ') {
        Some(block) if width(&end) + width(&result) + 2 > LINE - indent => format!("\n{}{block}", margin(indent)),
        _ => body,
    };
    format!("{head}({lines}\n{end}{result}{body}")
}
