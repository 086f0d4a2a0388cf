//! Evidence and disputes as entities: where a fact comes from and who says otherwise.

use speclang::model::{Dispute, Evidence, Level, Reading, SourceDef};
use speclang::{Span, Spanned};

use super::{Family, Node, Value};

/// Evidence and disputes of an entity.
pub(super) fn attach(node: &mut Node, disputed: &[Dispute], evidence: &[Evidence]) {
    let span = node.span;
    node.children.extend(disputed.iter().map(dispute));
    node.children.extend(evidence.iter().map(|entry| self::evidence(entry, span)));
}

fn evidence(entry: &Evidence, place: Span) -> Node {
    let Evidence { of, level, source, date, note } = entry;
    let about = of.as_ref().map_or("", |of| of.value.as_str());
    let span = of.as_ref().map_or(place, |of| of.span);
    let key = format!("{about} {}", source.as_deref().unwrap_or_default());
    let mut node = Node::new(Family::Evidence, "evidence", key.trim(), span);
    node.shown = if about.is_empty() { String::new() } else { about.to_owned() };
    node.fact("of", Value::Text(about.to_owned()));
    node.fact("level", Value::Text(level_name(*level).to_owned()));
    node.plain("source", source.as_ref());
    node.plain("date", date.as_ref());
    node.plain("note", note.as_ref());
    node
}

/// What was read of a part.
pub(super) fn reading(part: &'static str, reading: &Spanned<Reading>) -> Node {
    let mut node = Node::new(Family::Reading, "reading", part, reading.span);
    node.fact("read", Value::Text(reading.value.to_string()));
    node
}

/// A source beside the operations' own pages.
pub(super) fn source(name: &Spanned<String>, source: &SourceDef) -> Node {
    let SourceDef { title, level } = source;
    let mut node = Node::new(Family::Source, "source", &name.value, name.span);
    node.text("title", Some(title));
    node.fact("level", Value::Text(level_name(*level).to_owned()));
    node
}

fn dispute(entry: &Dispute) -> Node {
    let Dispute { of, says, source, because, proof, date } = entry;
    let mut node = Node::new(Family::Dispute, "dispute", format!("{} {source}", of.value), of.span);
    node.shown.clone_from(&of.value);
    node.fact("of", Value::Text(of.value.clone()));
    node.text("says", Some(says));
    node.plain("source", Some(source));
    node.text("because", Some(because));
    node.plain("proof", proof.as_ref());
    node.plain("date", date.as_ref());
    node
}

/// Name of a level in the language.
fn level_name(level: Level) -> &'static str {
    match level {
        Level::Inferred => "inferred",
        Level::SecondWitness => "second_witness",
        Level::Documented => "documented",
        Level::Observed => "observed",
    }
}
