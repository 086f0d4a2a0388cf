//! Who changed: read from what stands beside the fact — a dispute that takes our old text back, an observation, or a note.

use crate::effect::Cause;
use crate::event::Event;
use crate::tree::{Family, Node};

/// Words with which the note of an entry of `evidence:` says the cause itself.
const NOTES: [(&str, Cause); 4] = [
    ("server changed", Cause::ServerChanged),
    ("the server changed", Cause::ServerChanged),
    ("spec was wrong", Cause::SpecWasWrong),
    ("the spec was wrong", Cause::SpecWasWrong),
];

/// The cause of a difference.
pub(crate) fn cause(event: &Event<'_>) -> Cause {
    let names = names(event);
    for (old, new) in holders(event) {
        for part in new.children.iter().filter(|part| is_about(part, &names)) {
            let before = old.and_then(|old| old.parts(part.slot).find(|known| known.key == part.key));
            if before.is_some_and(|before| {
                before.said("note") == part.said("note") && before.said("level") == part.said("level")
            }) {
                continue;
            }
            let note = part.said("note").to_lowercase();
            if let Some((_, cause)) = NOTES.iter().find(|(words, _)| note.starts_with(words)) {
                return *cause;
            }
            let takes_back =
                part.family == Family::Dispute && event.old_text().is_some_and(|was| was == part.said("says"));
            if takes_back || part.said("level") == "observed" {
                return Cause::SpecWasWrong;
            }
        }
    }
    Cause::Unknown
}

/// Whether nobody states what is said now: its evidence calls it a conclusion of ours.
pub(crate) fn is_inferred(event: &Event<'_>) -> bool {
    let names = names(event);
    holders(event)
        .iter()
        .any(|(_, new)| new.children.iter().any(|part| is_about(part, &names) && part.said("level") == "inferred"))
}

/// The entities whose evidence may speak of the event: itself, and for a state its parameter.
fn holders<'a>(event: &'a Event<'_>) -> Vec<(Option<&'a Node>, &'a Node)> {
    let own = event.new.as_deref().map(|new| (event.old.as_deref(), new));
    let parent = event.parent().filter(|_| event.family() == Family::Cell).map(|(old, new)| (Some(old), new));
    own.into_iter().chain(parent).collect()
}

/// Names under which an entry of `evidence:` or `disputed:` may speak of the event; empty stands for the whole entry.
fn names(event: &Event<'_>) -> Vec<String> {
    let mut names = vec![String::new()];
    if event.family() == Family::Cell {
        let state = event.node().key.rsplit('|').next().unwrap_or_default().to_owned();
        names.extend(["presence".to_owned(), format!("presence.{state}")]);
    } else {
        names.push(event.fact.to_owned());
    }
    match event.fact {
        "min" | "max" => names.push("range".to_owned()),
        "query.empty" | "query.empty_string" | "query.null" | "query.empty_list" => names.push("wire".to_owned()),
        "path" | "method" => names.push("request".to_owned()),
        "key" => names.push("safety".to_owned()),
        _ => {}
    }
    names
}

fn is_about(part: &Node, names: &[String]) -> bool {
    matches!(part.family, Family::Evidence | Family::Dispute) && names.contains(&part.said("of"))
}
