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
        Side::Both => "both sides",
    };
    let compiles = match entry.compiles {
        Compiles::Fine => "callers compile",
        Compiles::Warns => "callers get a warning",
        Compiles::Breaks => "callers break",
    };
    let wire = if entry.wire { "other bytes" } else { "same bytes" };
    let silent = entry.silent.then_some("other meaning without notice");
    let released = match entry.released {
        Released::Nothing => "old crates go on",
        Released::FalseRefusal => "old crates refuse what the server takes",
        Released::Refused => "the server refuses old crates",
        Released::Misread => "old crates misread answers",
        Released::OtherMeaning => "calls of old crates mean something else",
    };
    let cause = match entry.cause {
        Cause::ServerChanged => "the server changed",
        Cause::SpecWasWrong => "our spec was wrong",
        Cause::Unknown => "cause unknown",
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
        Bump::None => format!("{name} needs no release"),
        bump => format!("{name} needs a {} step, asked for by {}", step(bump), service.forced_by),
    }
}

/// Counts that are not zero, the gravest first.
#[must_use]
pub fn counts(summary: &Summary) -> String {
    let Summary { changes, breaks, warns, wire, silent, urgent, tightens, loosens, adds, removes, documentation } =
        summary;
    let all = [
        (silent, "silent"),
        (breaks, "break callers"),
        (warns, "warn callers"),
        (wire, "send other bytes"),
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
