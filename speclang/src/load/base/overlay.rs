//! One tree over another: where maps are merged, where a value is replaced as a whole, and what goes with it.

use super::word;
use crate::diagnostic::Diagnostic;
use crate::load::meaning::Meaning;
use crate::load::tree::{Kind, Node, Word};

/// What is written in place of something that the other service has.
const NOT_HERE: &str = "not here";

/// Keys whose entries speak of other keys beside them, by `of`.
const ABOUT: [&str; 2] = ["disputed", "evidence"];

/// Levels of evidence that hold for the service itself, and the one that they have for another one.
const FIRST_HAND: [&str; 2] = ["documented", "observed"];
const SECOND_HAND: &str = "second_witness";

/// Something with keys of the language.
pub(super) struct Record {
    /// Keys that are each file's own.
    own: &'static [&'static str],
    /// Keys whose values are merged; all others are replaced as a whole.
    merged: &'static [(&'static str, Within)],
}

/// What a merged value is.
enum Within {
    /// Keys of the language.
    Record(&'static Record),
    /// Names that the API gives, each with keys of the language.
    Names(&'static Record),
    /// Names that the API gives, each with a value that is replaced as a whole.
    Values,
    /// Names that facts of both services speak by, so that more can come and none can change.
    Added,
}

static FIELD: Record = Record { own: &[], merged: &[] };
static VALUE: Record = Record { own: &[], merged: &[] };
static WAITER: Record = Record { own: &[], merged: &[] };
static RETIRING: Record = Record { own: &[], merged: &[] };
static ENUM: Record = Record { own: &[], merged: &[("values", Within::Names(&VALUE))] };
pub(super) static TYPE: Record =
    Record { own: &["type", "read"], merged: &[("fields", Within::Names(&FIELD)), ("enum", Within::Record(&ENUM))] };
pub(super) static OPERATION: Record = Record {
    own: &["operation", "source", "read_on", "read"],
    merged: &[
        ("path", Within::Names(&FIELD)),
        ("query", Within::Names(&FIELD)),
        ("header", Within::Names(&FIELD)),
        ("body", Within::Names(&FIELD)),
        ("response", Within::Names(&FIELD)),
        ("response_headers", Within::Names(&FIELD)),
        ("error_fields", Within::Names(&FIELD)),
        ("retiring", Within::Record(&RETIRING)),
        ("rules", Within::Values),
        ("waiters", Within::Names(&WAITER)),
        ("errors", Within::Values),
        ("types", Within::Names(&TYPE)),
    ],
};
pub(super) static SERVICE: Record = Record {
    own: &["service", "title", "doc", "crate", "version", "program", "endpoints"],
    merged: &[("groups", Within::Values), ("callers", Within::Values), ("sources", Within::Added)],
};

/// The tree of a file with what it leaves out.
pub(super) fn overlay(record: &Record, base: &Node, own: &Node, found: &mut Vec<Diagnostic>) -> Node {
    let (Kind::Map(there), Kind::Map(here)) = (&base.kind, &own.kind) else { return own.clone() };
    let stated: Vec<&str> = here.iter().map(|(key, _)| key.text.as_str()).collect();
    let mut entries: Vec<(Word, Node)> = Vec::new();
    // What names a thing comes first, as the first key says what a file is.
    entries.extend(here.iter().filter(|(key, _)| record.own.contains(&key.text.as_str())).cloned());
    for (key, value) in there.iter().filter(|(key, _)| !record.own.contains(&key.text.as_str())) {
        match here.iter().find(|(known, _)| known.text == key.text) {
            None if ABOUT.contains(&key.text.as_str()) => {
                entries.extend(still_true(value, &stated).map(|value| (key.clone(), value)));
            }
            None => entries.push((key.clone(), value.clone())),
            Some((_, own)) if is_not_here(own) => {}
            Some((word, own)) => {
                let value = match record.merged.iter().find(|(known, _)| *known == key.text).map(|(_, within)| within) {
                    Some(within) if is_map(value) || is_map(own) => inside(within, value, own, found),
                    _ => replaced(&key.text, value, own, found),
                };
                entries.push((word.clone(), value));
            }
        }
    }
    let news = here.iter().filter(|(key, _)| !entries.iter().any(|(known, _)| known.text == key.text));
    let news: Vec<_> = news.filter_map(|(key, value)| new(there, key, value, found)).collect();
    entries.extend(news);
    Node { span: own.span, kind: Kind::Map(entries) }
}

/// The tree with evidence as it counts elsewhere: a page of the other service, or a call of it, is a second witness.
pub(super) fn second_hand(node: &Node) -> Node {
    let kind = match &node.kind {
        Kind::Map(entries) => {
            let each = entries.iter().map(|(key, value)| {
                let value = if key.text == "evidence" { lowered(value) } else { second_hand(value) };
                (key.clone(), value)
            });
            Kind::Map(each.collect())
        }
        other => other.clone(),
    };
    Node { span: node.span, kind }
}

fn lowered(list: &Node) -> Node {
    let mut list = list.clone();
    let Kind::List(items) = &mut list.kind else { return list };
    for item in items {
        let Kind::Map(entries) = &mut item.kind else { continue };
        for (_, level) in entries.iter_mut().filter(|(key, _)| key.text == "level") {
            if let Kind::Scalar { text, meaning } = &mut level.kind
                && FIRST_HAND.contains(&text.as_str())
            {
                SECOND_HAND.clone_into(text);
                *meaning = Meaning::Text;
            }
        }
    }
    list
}

fn inside(within: &Within, base: &Node, own: &Node, found: &mut Vec<Diagnostic>) -> Node {
    let each = match within {
        Within::Record(record) => return overlay(record, base, own, found),
        Within::Names(record) => Some(*record),
        Within::Values | Within::Added => None,
    };
    let (Kind::Map(there), Kind::Map(here)) = (&base.kind, &own.kind) else { return own.clone() };
    let mut entries: Vec<(Word, Node)> = Vec::new();
    for (name, value) in there {
        match (here.iter().find(|(known, _)| known.text == name.text), each) {
            (None, _) => entries.push((name.clone(), value.clone())),
            (Some((_, own)), _) if matches!(within, Within::Added) => {
                let message = format!("facts of the base service rest on its own `{}`", name.text);
                let changed = Diagnostic::error("base-difference", own.span, message);
                found.push(changed.also(value.span, "there").help("rename this source"));
                entries.push((name.clone(), value.clone()));
            }
            (Some((_, own)), _) if is_not_here(own) => {}
            (Some((word, own)), Some(record)) => entries.push((word.clone(), overlay(record, value, own, found))),
            (Some((word, own)), None) => entries.push((word.clone(), replaced(&name.text, value, own, found))),
        }
    }
    let news = here.iter().filter(|(name, _)| there.iter().all(|(known, _)| known.text != name.text));
    let news: Vec<_> = news.filter_map(|(name, value)| new(there, name, value, found)).collect();
    entries.extend(news);
    Node { span: own.span, kind: Kind::Map(entries) }
}

/// What the other service lacks; it cannot be taken away from it.
fn new(there: &[(Word, Node)], key: &Word, value: &Node, found: &mut Vec<Diagnostic>) -> Option<(Word, Node)> {
    if !is_not_here(value) {
        return Some((key.clone(), value.clone()));
    }
    if there.iter().all(|(known, _)| known.text != key.text) {
        let message = format!("the base service has no `{}` either", key.text);
        let idle = Diagnostic::error("base-difference", value.span, message);
        let idle = idle.suggest(&key.text, there.iter().map(|(known, _)| known.text.as_str()));
        found.push(idle.help("remove the line"));
    }
    None
}

/// A value instead of another one, which must be another one.
fn replaced(key: &str, base: &Node, own: &Node, found: &mut Vec<Diagnostic>) -> Node {
    if same(base, own) {
        let idle = Diagnostic::error("base-difference", own.span, format!("`{key}` is the same in the base service"));
        found.push(idle.also(base.span, "there").help("remove it, so that it is written once"));
    }
    own.clone()
}

fn is_map(node: &Node) -> bool {
    matches!(node.kind, Kind::Map(_))
}

fn is_not_here(node: &Node) -> bool {
    word(node).is_some_and(|(text, _)| text == NOT_HERE)
}

/// Entries that speak of keys which are as in the other service.
fn still_true(list: &Node, stated: &[&str]) -> Option<Node> {
    let Kind::List(items) = &list.kind else { return Some(list.clone()) };
    let is_gone = |item: &Node| {
        let Kind::Map(entries) = &item.kind else { return false };
        let of = entries.iter().find(|(key, _)| key.text == "of").map(|(_, value)| value);
        let words = match of.map(|of| &of.kind) {
            Some(Kind::List(words)) => words.iter().filter_map(word).map(|(text, _)| text).collect(),
            Some(_) => of.and_then(word).map(|(text, _)| text).into_iter().collect(),
            None => Vec::new(),
        };
        !words.is_empty() && words.iter().all(|of| stated.contains(&of.split('.').next().unwrap_or(of)))
    };
    let kept: Vec<Node> = items.iter().filter(|item| !is_gone(item)).cloned().collect();
    (!kept.is_empty()).then_some(Node { span: list.span, kind: Kind::List(kept) })
}

/// Whether two trees say the same, wherever they stand.
fn same(left: &Node, right: &Node) -> bool {
    match (&left.kind, &right.kind) {
        (Kind::Scalar { text, meaning }, Kind::Scalar { text: other, meaning: of_other }) => {
            text == other && meaning == of_other
        }
        (Kind::List(left), Kind::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Kind::Map(left), Kind::Map(right)) => {
            let of = |name: &str| right.iter().find(|(known, _)| known.text == name).map(|(_, value)| value);
            left.len() == right.len()
                && left.iter().all(|(name, value)| of(&name.text).is_some_and(|other| same(value, other)))
        }
        _ => false,
    }
}
