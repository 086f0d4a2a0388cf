//! A spec changed at a few places, so that it stays near to what its readers expect.

use super::entries::{Entry, entries};
use super::hostile::{NAMES, NUMBERS, PROSE, VALUES};
use super::{Corpus, Mutant, Spec};
use crate::Random;

impl Corpus {
    /// A spec with one to four changes.
    pub fn mutant(&self, random: &mut Random) -> Mutant {
        let origin = random.below(self.specs.len());
        let mut spec = self.specs[origin].clone();
        for _ in 0..=random.below(4) {
            self.change(&mut spec, random);
        }
        Mutant { spec, origin, thorough: random.one_in(4) }
    }

    /// One change somewhere.
    fn change(&self, spec: &mut Spec, random: &mut Random) {
        if random.one_in(40) || spec.files.is_empty() {
            return self.change_files(spec, random);
        }
        let index = random.below(spec.files.len());
        let text = &mut spec.files[index].1;
        let found = entries(text);
        if found.is_empty() || random.one_in(12) {
            return change_letters(text, random);
        }
        let entry = found[random.below(found.len())].clone();
        match random.below(20) {
            0..8 => self.put_known_value(text, &entry, random),
            8..12 => {
                let pool = random.of(&[NAMES, NUMBERS, VALUES, VALUES, PROSE]);
                put(text, entry.value, random.of(pool));
            }
            12 => put(text, entry.key, random.of(NAMES)),
            13 => put(text, entry.key, random.pick(&self.keys)),
            14 => remove(text, &entry),
            15 => double(text, &entry, None),
            16 | 17 => double(text, &entry, Some(random.pick(&self.entries))),
            18 => rename_everywhere(text, &entry, random),
            _ => nest(text, &entry, random),
        }
    }

    /// A value that stands before this key somewhere else.
    fn put_known_value(&self, text: &mut String, entry: &Entry, random: &mut Random) {
        if let Some(values) = self.values.get(&text[entry.key.clone()]) {
            put(text, entry.value.clone(), random.pick(values));
        }
    }

    /// A file that goes, comes from another spec, doubles, moves, or is joined with another.
    fn change_files(&self, spec: &mut Spec, random: &mut Random) {
        let other = &self.specs[random.below(self.specs.len())].files;
        let mut file = other[random.below(other.len())].clone();
        let index = random.below(spec.files.len());
        match random.below(5) {
            0 if spec.files.len() > 1 => drop(spec.files.remove(index)),
            1 if !spec.files.is_empty() => {
                let double = spec.files[index].1.clone();
                spec.files.push((format!("base/double{}.yaml", random.below(3)), double));
            }
            2 if !spec.files.is_empty() => {
                const PATHS: &[&str] =
                    &["service.yaml", "base/x.yml", "base/guide/01-x.md", "base/a/b/c.yaml", "b/x.yaml"];
                spec.files[index].0 = random.of(PATHS).into();
            }
            3 if !spec.files.is_empty() => spec.files[index].1.push_str(&file.1),
            _ => {
                file.0 = format!("base/other{}.yaml", random.below(3));
                spec.files.push(file);
            }
        }
    }
}

fn put(text: &mut String, range: core::ops::Range<usize>, value: &str) {
    text.replace_range(range, value);
}

/// Takes the entry out, with what parts it from the next one.
fn remove(text: &mut String, entry: &Entry) {
    let mut range = entry.whole();
    let rest = &text[range.end..];
    if entry.flow && rest.starts_with(", ") {
        range.end += 2;
    } else if rest.starts_with('\n') {
        range.end += 1;
        range.start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    }
    text.replace_range(range, "");
}

/// Puts an entry, or the same once more, behind this one.
fn double(text: &mut String, entry: &Entry, other: Option<&str>) {
    let whole = entry.whole();
    let added = other.unwrap_or(&text[whole.clone()]).to_owned();
    let between = if entry.flow {
        ", ".to_owned()
    } else {
        let line = text[..whole.start].rfind('\n').map_or(0, |at| at + 1);
        format!("\n{}", " ".repeat(whole.start - line))
    };
    text.insert_str(whole.end, &format!("{between}{added}"));
}

/// Gives every word that is spelled like the key, or like the value, another name: rules and rows still fit.
fn rename_everywhere(text: &mut String, entry: &Entry, random: &mut Random) {
    let range = if random.one_in(2) { entry.key.clone() } else { entry.value.clone() };
    let word = text[range].to_owned();
    if !word.is_empty() && word.len() < 40 {
        *text = text.replace(&word, random.of(NAMES));
    }
}

/// Wraps a value, up to thousands of times.
fn nest(text: &mut String, entry: &Entry, random: &mut Random) {
    let depth = random.of(&[1, 2, 8, 64, 129, 600, 4000]);
    let (before, after) =
        random.of(&[("[", "]"), ("{a: ", "}"), ("list of ", ""), ("- ", ""), ("\"", "\""), ("x", "")]);
    let value = format!("{}{}{}", before.repeat(depth), &text[entry.value.clone()], after.repeat(depth));
    put(text, entry.value.clone(), &value);
}

/// Changes letters without regard for the grammar.
fn change_letters(text: &mut String, random: &mut Random) {
    const LETTERS: &[&str] = &[
        "\t", "\r", "\r\n", "\u{feff}", "\u{2028}", "\u{85}", "\u{a0}", "\u{202e}", "\u{0}", "\u{7f}", "中", "𝄞",
        "e\u{301}", "#", ":", ": ", ", ", "{", "}", "[", "]", "\"", "'", "- ", "---\n", "...\n", "&a ", "*a", "<<: ",
        "!t ", "|", ">", "%", "\n", "\n  ", "?",
    ];
    let at = random.place(text);
    match random.below(6) {
        0..3 => text.insert_str(at, random.of(LETTERS)),
        3 => {
            let end = (at + random.below(12)).min(text.len());
            let end = (end..=text.len()).find(|end| text.is_char_boundary(*end)).unwrap_or(at);
            text.replace_range(at..end, "");
        }
        4 => text.truncate(at),
        _ => *text = text.replace('\n', "\r\n"),
    }
}
