//! Axes and counts in words, the same in every printer.

use crate::effect::{Bump, Cause, Compiles, Movement, Released, Side};
use crate::report::{Entry, ServiceReport, Summary};

/// The worst thing about a change in a word or two.
#[must_use]
pub fn badge(entry: &Entry) -> &'static str {
    match (entry.compiles, entry.movement) {
        _ if entry.silent && entry.movement != Movement::Adds => "silent",
        (Compiles::Breaks, _) => "breaking",
        _ if entry.bump == Bump::Major => "major",
        _ if entry.released == Released::FalseRefusal => "urgent",
        _ if entry.wire => "wire",
        (Compiles::Warns, _) => "warns",
        (_, Movement::Tightens) => "tightens",
        (_, Movement::Loosens) => "loosens",
        (_, Movement::Removes) => "removes",
        (_, Movement::Alters) => "alters",
        (_, Movement::Adds) => "adds",
        (_, Movement::Documentation) => {
            if entry.bump == Bump::None {
                "trail"
            } else {
                "docs"
            }
        }
    }
}

/// All axes of a change, one part each.
#[must_use]
pub fn axes(entry: &Entry) -> Vec<String> {
    let side = match entry.side {
        Side::Request => "request",
        Side::Response => "response",
        Side::Both => "request and response",
    };
    let compiles = match entry.compiles {
        Compiles::Fine => "callers: compile",
        Compiles::Warns => "callers: compiler warning",
        Compiles::Breaks => "callers: do not compile",
    };
    let wire = if entry.wire { "wire: changed" } else { "wire: unchanged" };
    let silent = entry.silent.then_some("meaning: changes without an error");
    let released = match entry.released {
        Released::Nothing => "released clients: unaffected",
        Released::FalseRefusal => "released clients: reject values that the server accepts",
        Released::Refused => "released clients: rejected by the server",
        Released::Misread => "released clients: misread responses",
        Released::OtherMeaning => "released clients: calls change meaning",
    };
    let cause = match entry.cause {
        Cause::ServerChanged => "cause: server changed",
        Cause::SpecWasWrong => "cause: spec was wrong",
        Cause::Unknown => "cause: unknown",
    };
    let parts =
        [Some(side), Some(compiles), Some(wire), silent, Some(released), Some(movement(entry.movement)), Some(cause)];
    let mut parts: Vec<String> = parts.into_iter().flatten().map(str::to_owned).collect();
    parts.push(step(entry.bump).to_owned());
    parts
}

/// A direction in a word.
#[must_use]
pub fn movement(movement: Movement) -> &'static str {
    match movement {
        Movement::Documentation => "documentation",
        Movement::Adds => "adds",
        Movement::Loosens => "loosens",
        Movement::Alters => "alters",
        Movement::Tightens => "tightens",
        Movement::Removes => "removes",
    }
}

fn step(bump: Bump) -> &'static str {
    match bump {
        Bump::None => "no release",
        Bump::Patch => "patch",
        Bump::Minor => "minor",
        Bump::Major => "major",
    }
}

/// What a service needs, and which change asks for it.
#[must_use]
pub fn verdict(service: &ServiceReport) -> String {
    let name = &service.crate_name;
    match service.bump {
        Bump::None => format!("{name}: no release required"),
        bump => format!("{name}: {} version bump required by {}", step(bump), service.forced_by),
    }
}

/// Counts that are not zero, the gravest first.
#[must_use]
pub fn counts(summary: &Summary) -> String {
    let Summary { changes, breaks, warns, wire, silent, urgent, tightens, loosens, adds, removes, documentation } =
        summary;
    let all = [
        (silent, "silent"),
        (breaks, "breaking"),
        (warns, "with a compiler warning"),
        (wire, "on the wire"),
        (urgent, "urgent"),
        (tightens, "tighten"),
        (loosens, "loosen"),
        (removes, "remove"),
        (adds, "add"),
        (documentation, "documentation"),
    ];
    let told: Vec<String> =
        all.iter().filter(|(count, _)| **count > 0).map(|(count, word)| format!("{count} {word}")).collect();
    let noun = if *changes == 1 { "change" } else { "changes" };
    if told.is_empty() { format!("{changes} {noun}") } else { format!("{changes} {noun}: {}", told.join(" · ")) }
}
