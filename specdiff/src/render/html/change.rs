//! One change as the page shows it.

use std::iter::repeat;

use serde::Serialize;

use super::contrast::{Parts, contrast};
use super::counts::classes;
use crate::effect::{Bump, Compiles, Released};
use crate::render::words;
use crate::report::{Entry, Place};

/// A piece of a sentence, in code or not.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Run {
    code: bool,
    text: String,
}

/// A sentence in pieces; what stands between backticks is code, where each of them has a partner.
pub(super) fn prose(text: &str) -> Vec<Run> {
    if text.matches('`').count() % 2 == 1 {
        return vec![Run { code: false, text: text.to_owned() }];
    }
    let pieces = text.split('`').enumerate();
    pieces
        .filter(|(_, text)| !text.is_empty())
        .map(|(number, text)| Run { code: number % 2 == 1, text: text.to_owned() })
        .collect()
}

/// One axis of a change.
#[derive(Serialize)]
struct Chip {
    label: &'static str,
    text: String,
    /// Whether it is bad news.
    grave: bool,
}

/// What stood or stands at a place.
#[derive(Serialize)]
struct Spot {
    file: String,
    line: usize,
    /// The line of the file; nothing where the place only shows where the thing would stand.
    source: Option<Parts>,
    /// The fact in the words of the language, where the line does not hold it.
    text: Option<Parts>,
}

#[derive(Serialize)]
pub(super) struct ChangeView {
    number: usize,
    /// The worst thing about it.
    pub(super) badge: &'static str,
    pub(super) classes: Vec<&'static str>,
    kind: String,
    fingerprint: String,
    approved: Option<String>,
    path: String,
    says: Vec<Run>,
    so: Vec<Run>,
    chips: Vec<Chip>,
    old: Option<Spot>,
    new: Option<Spot>,
    affects: Vec<String>,
}

impl ChangeView {
    pub(super) fn of(entry: &Entry, number: usize) -> Self {
        let (old, new) = lines(entry);
        Self {
            number,
            badge: words::badge(entry),
            classes: classes(entry),
            kind: entry.kind.clone(),
            fingerprint: entry.fingerprint.clone(),
            approved: entry.approved.clone(),
            path: entry.path.clone(),
            says: prose(&entry.says),
            so: prose(&entry.so),
            chips: chips(entry),
            old,
            new,
            affects: entry.affects.clone(),
        }
    }
}

/// The axes in the words of every printer, each with the question that it answers.
fn chips(entry: &Entry) -> Vec<Chip> {
    let mut labels = vec![
        ("messages", false),
        ("", entry.compiles == Compiles::Breaks),
        ("", entry.wire),
        ("", entry.released != Released::Nothing),
        ("movement", false),
        ("", false),
        ("version", entry.bump == Bump::Major),
    ];
    if entry.silent {
        labels.insert(3, ("", true));
    }
    let labels = labels.into_iter().chain(repeat(("", false)));
    let axes = words::axes(entry).into_iter().zip(labels);
    axes.map(|(text, (label, grave))| Chip { label, text, grave }).collect()
}

fn lines(entry: &Entry) -> (Option<Spot>, Option<Spot>) {
    fn of<'a>(place: Option<&'a Place>, part: impl Fn(&'a Place) -> Option<&'a str>) -> Option<&'a str> {
        place.filter(|place| place.text.is_some()).and_then(part)
    }
    let (old, new) = (entry.old.as_ref(), entry.new.as_ref());
    let source = |place| of(place, |place| Some(place.source.as_str()));
    let text = |place| of(place, |place| place.text.as_deref());
    // Lines that hold the whole fact say it already.
    let is_told = |place| text(place).is_none_or(|text| source(place).is_some_and(|source| source.contains(text)));
    let told = is_told(old) && is_told(new);
    let sources = contrast(source(old), source(new));
    let texts = if told { (None, None) } else { contrast(text(old), text(new)) };
    let line = |place: Option<&Place>, source, text| {
        place.map(|place| {
            let position = &place.position;
            Spot { file: position.file.clone(), line: position.line, source, text }
        })
    };
    (line(old, sources.0, texts.0), line(new, sources.1, texts.1))
}

#[cfg(test)]
mod tests {
    use super::{Run, prose};

    #[test]
    fn backticks_make_code_in_pairs() {
        let run = |code, text: &str| Run { code, text: text.to_owned() };
        assert_eq!(prose("`a` of b"), [run(true, "a"), run(false, " of b")]);
        assert_eq!(prose("one ` alone"), [run(false, "one ` alone")]);
        assert!(prose("").is_empty());
    }
}
