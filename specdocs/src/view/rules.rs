//! Rules between parameters, as sentences.

use serde::Serialize;
use speclang::model::{Conditional, Demand, Operation, Rule, Statement};
use speclang::text::markdown::code;

use crate::anchor;
use crate::markdown::{Html, Links, prose};
use crate::notes::{Mark, Notes};

/// A rule.
#[derive(Debug, Serialize)]
pub(crate) struct RuleView {
    anchor: String,
    id: String,
    text: Html,
    doc: Option<Html>,
    /// Whether only the server can judge it.
    server: bool,
    about: Vec<(String, String)>,
    marks: Vec<Mark>,
}

/// The rules of an operation.
pub(crate) fn rules(operation: &Operation, links: &Links<'_>, notes: &mut Notes) -> Vec<RuleView> {
    let mut views = Vec::new();
    for (id, entry) in &operation.rules {
        let subject = format!("rule {}", id.value);
        let mut marks: Vec<Mark> = entry.evidence.iter().map(|found| notes.note(&subject, found, links)).collect();
        for dispute in &entry.disputed {
            marks.push(notes.dispute(&subject, dispute, Some(entry.rule.text.clone()), links));
        }
        let server = matches!(entry.rule.statement, Statement::Server(_));
        let about = match &entry.rule.statement {
            Statement::Server(names) => names.iter().map(|name| (name.clone(), anchor::id("param", name))).collect(),
            _ => Vec::new(),
        };
        views.push(RuleView {
            anchor: anchor::id("rule", id),
            id: id.value.clone(),
            text: prose(&sentence(&entry.rule), links),
            doc: entry.doc.as_ref().map(|doc| prose(doc, links)),
            server,
            about,
            marks,
        });
    }
    views
}

/// A rule of the language as a sentence, with its names and values in code: it has no full stop of its own.
fn sentence(rule: &Rule) -> String {
    let statement = &rule.statement;
    if matches!(statement, Statement::Server(_)) {
        return rule.text.clone();
    }
    let mut known: Vec<&str> = statement.parameters();
    known.extend(statement.conditions().iter().flat_map(|condition| condition.values.iter().map(String::as_str)));
    if let Statement::Conditional(Conditional { demand: Demand::OneOf(values) | Demand::OnlyHere(values), .. }) =
        statement
    {
        known.extend(values.iter().map(String::as_str));
    }
    let coded = |word: &str| {
        let bare = word.trim_end_matches(',');
        if known.contains(&bare) { format!("{}{}", code(bare), &word[bare.len()..]) } else { word.to_owned() }
    };
    let words: Vec<String> = rule.text.split_whitespace().map(coded).collect();
    format!("{}.", words.join(" "))
}
