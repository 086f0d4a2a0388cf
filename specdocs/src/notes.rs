//! What stands behind the facts of a page: evidence as numbered notes, and sources that contradict each other.

use minijinja::Value;
use serde::Serialize;
use speclang::model::{Dispute, Evidence, Level};

use crate::markdown::{Html, Links, prose};

/// A mark beside a fact that leads to its note.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub(crate) struct Mark {
    /// Id of the note on this page.
    pub(crate) id: String,
    /// What is shown.
    pub(crate) label: String,
    /// The note in short, as text.
    pub(crate) title: String,
    /// Class of the mark: the level, or `disputed`.
    pub(crate) class: &'static str,
}

/// A note on evidence.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Note {
    id: String,
    number: usize,
    level: &'static str,
    class: &'static str,
    /// What it is for, each once.
    subjects: Vec<String>,
    source: Html,
    date: Option<String>,
    remark: Html,
}

/// A fact that sources contradict each other about.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Quarrel {
    id: String,
    /// What it is about, as text.
    pub(crate) subject: String,
    key: String,
    says: Html,
    source: Html,
    because: Html,
    proof: Option<String>,
    date: Option<String>,
    /// What this reference follows, where it is said in words; several where it depends on other parameters.
    follows: Vec<Html>,
}

/// The notes of one page, in the order in which its facts name them.
#[derive(Default)]
pub(crate) struct Notes {
    pub(crate) evidence: Vec<Note>,
    pub(crate) quarrels: Vec<Quarrel>,
    known: Vec<Evidence>,
    disputes: Vec<Dispute>,
}

/// A level in words.
pub(crate) fn level_words(level: Level) -> &'static str {
    match level {
        Level::Inferred => "inferred",
        Level::SecondWitness => "second witness",
        Level::Documented => "documented",
        Level::Observed => "observed",
    }
}

/// Class of a level.
pub(crate) fn level_class(level: Level) -> &'static str {
    match level {
        Level::Inferred => "inferred",
        Level::SecondWitness => "witness",
        Level::Documented => "documented",
        Level::Observed => "observed",
    }
}

impl Notes {
    /// The mark of a piece of evidence about the subject; the same evidence has one note for all its subjects.
    pub(crate) fn note(&mut self, subject: &str, entry: &Evidence, links: &Links<'_>) -> Mark {
        let same = |known: &Evidence| {
            (known.level, &known.source, &known.note, &known.date)
                == (entry.level, &entry.source, &entry.note, &entry.date)
        };
        let index = self.known.iter().position(same).unwrap_or_else(|| {
            self.known.push(entry.clone());
            let text = |text: Option<&String>| text.map_or_else(|| Value::from(""), |text| prose(text, links));
            let number = self.known.len();
            self.evidence.push(Note {
                id: format!("note-{number}"),
                number,
                level: level_words(entry.level),
                class: level_class(entry.level),
                subjects: Vec::new(),
                source: text(entry.source.as_ref()),
                date: entry.date.clone(),
                remark: text(entry.note.as_ref()),
            });
            number - 1
        });
        let subjects = &mut self.evidence[index].subjects;
        if subjects.iter().all(|known| known != subject) {
            subjects.push(subject.to_owned());
        }
        let parts = [entry.source.as_deref(), entry.note.as_deref()];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        Mark {
            id: format!("note-{}", index + 1),
            label: (index + 1).to_string(),
            title: format!("{}: {}", level_words(entry.level), parts.join(" – ")),
            class: level_class(entry.level),
        }
    }

    /// The mark of a contradiction. `follows`: what is taken to be right, where the fact itself does not show it. A
    /// contradiction that several cells of a parameter meet is told once.
    pub(crate) fn dispute(
        &mut self,
        subject: &str,
        dispute: &Dispute,
        follows: Option<String>,
        links: &Links<'_>,
    ) -> Mark {
        let follows = follows.map(|text| prose(&text, links));
        let same = |(known, told): (&Dispute, &Quarrel)| known == dispute && told.subject == subject;
        let index = self.disputes.iter().zip(&self.quarrels).position(same).unwrap_or_else(|| {
            self.disputes.push(dispute.clone());
            self.quarrels.push(Quarrel {
                id: format!("dispute-{}", self.disputes.len()),
                subject: subject.to_owned(),
                key: dispute.of.value.clone(),
                says: prose(&dispute.says, links),
                source: prose(&dispute.source, links),
                because: prose(&dispute.because, links),
                proof: dispute.proof.clone(),
                date: dispute.date.clone(),
                follows: Vec::new(),
            });
            self.disputes.len() - 1
        });
        let told = &mut self.quarrels[index];
        if let Some(follows) = follows.filter(|follows| !told.follows.contains(follows)) {
            told.follows.push(follows);
        }
        Mark {
            id: told.id.clone(),
            label: "disputed".to_owned(),
            title: format!("{} says: {}", dispute.source, dispute.says.value),
            class: "disputed",
        }
    }
}

/// Entries of a list that are about a key, or (with no key) about the whole.
pub(crate) fn about<'e>(evidence: &'e [Evidence], keys: &[Option<&str>]) -> Vec<&'e Evidence> {
    let of = |entry: &Evidence| entry.of.as_ref().map(|of| of.value.clone());
    for key in keys {
        let found: Vec<&Evidence> = evidence.iter().filter(|entry| of(entry).as_deref() == *key).collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}
