//! A classified change: what differs, what it does, and where it stands on both sides.

use speclang::Span;

use crate::cause::{cause, is_inferred};
use crate::effect::{Bump, Cause, Effect, Movement, Side};
use crate::event::Event;
use crate::kind::{Kind, UNCLASSIFIED};
use crate::kinds::KINDS;
use crate::tree::Family;

/// One change of a spec.
#[derive(Debug, Clone)]
pub struct Change {
    /// Its kind.
    pub kind: &'static Kind,
    /// Name of the service.
    pub service: String,
    /// Where it belongs in a report: the id of an operation, else nothing.
    pub operation: Option<String>,
    /// Identity of what changed: labels from the outside to the fact, the same on every machine.
    pub path: String,
    /// Messages that it is about.
    pub side: Side,
    /// What it does.
    pub effect: Effect,
    /// Who changed.
    pub cause: Cause,
    /// Version step that it asks for.
    pub bump: Bump,
    /// What a user will see, one sentence.
    pub says: String,
    /// What stood there, in the words of the language.
    pub old_text: Option<String>,
    /// What stands there.
    pub new_text: Option<String>,
    /// Where it stood.
    pub old: Option<Span>,
    /// Where it stands.
    pub new: Option<Span>,
    /// Ids of the operations that a change of a shared type reaches.
    pub affects: Vec<String>,
}

/// The kind of a difference.
#[must_use]
pub fn classify(event: &Event<'_>) -> &'static Kind {
    KINDS.iter().flat_map(|family| family.iter()).find(|kind| kind.claims(event)).unwrap_or(&UNCLASSIFIED)
}

impl Change {
    pub(crate) fn of(event: &Event<'_>) -> Self {
        let kind = classify(event);
        let effect = (kind.effect)(event);
        let affects = affected(event);
        Self {
            kind,
            service: service(event),
            operation: operation(event, &affects),
            path: path(event),
            side: event.side(),
            bump: bump(event, effect),
            effect,
            cause: cause(event),
            says: upper_first(&(kind.says)(event)),
            old_text: event.old_text(),
            new_text: event.new_text(),
            // What came has no old place of its own: that of what it is a part of shows where it would have stood.
            old: event.old_span().or_else(|| event.parent().map(|(old, _)| old.span)),
            new: event.new_span().or_else(|| event.parent().map(|(_, new)| new.span)),
            affects,
        }
    }

    /// Worst first: what breaks in silence, what does not compile, what is refused, what asks for a release.
    #[must_use]
    pub fn rank(&self) -> u8 {
        let effect = &self.effect;
        match effect.movement {
            _ if effect.silent && effect.movement != Movement::Adds => 0,
            _ if self.bump == Bump::Major => 1,
            _ if effect.wire => 2,
            Movement::Tightens | Movement::Removes => 3,
            Movement::Loosens => 4,
            Movement::Alters => 5,
            Movement::Adds => 6,
            Movement::Documentation if self.bump == Bump::None => 8,
            Movement::Documentation => 7,
        }
    }

    /// Whether released crates refuse what the server takes, so that a release cannot wait.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        self.effect.released == crate::effect::Released::FalseRefusal
    }
}

/// A limit that nobody states and that the crate begins to hold callers to is the crate's own doing.
fn bump(event: &Event<'_>, effect: Effect) -> Bump {
    let own_doing = effect.movement == Movement::Tightens && is_inferred(event);
    if own_doing { Bump::Major } else { effect.bump() }
}

fn service(event: &Event<'_>) -> String {
    event.parents.first().map_or_else(|| event.node().key.clone(), |(_, new)| new.key.clone())
}

/// Where the event belongs: to its operation, and a type that one operation alone holds to that one.
fn operation(event: &Event<'_>, affects: &[String]) -> Option<String> {
    let sole = || if let [sole] = affects { Some(sole.clone()) } else { None };
    event.operation().map(str::to_owned).or_else(sole)
}

/// Operations that hold the shared type of the event.
fn affected(event: &Event<'_>) -> Vec<String> {
    let around = event.parents.iter().map(|(_, new)| *new).find(|node| node.family == Family::Type);
    let own = Some(event.node()).filter(|node| node.family == Family::Type);
    around.or(own).map(|node| node.used_by.clone()).unwrap_or_default()
}

fn path(event: &Event<'_>) -> String {
    let node = event.node();
    let outer = event.parents.iter().skip(1).map(|(_, new)| format!("{} {}", new.slot, new.key));
    let mut parts: Vec<String> = outer.collect();
    if node.family == Family::Service {
        parts.push("service".to_owned());
    } else if node.family == Family::Cell {
        parts.push(node.shown.clone());
    } else {
        parts.push(format!("{} {}", node.slot, node.key));
    }
    if !event.fact.is_empty() && node.family != Family::Cell {
        parts.push(event.fact.to_owned());
    }
    parts.join(" / ")
}

fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
