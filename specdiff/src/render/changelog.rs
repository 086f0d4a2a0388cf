//! An entry of a changelog: what callers must know, the gravest first; evidence and the like are left out.

use std::fmt::Write;

use speclang::text::markdown::line;

use crate::effect::{Bump, Compiles, Movement, Released};
use crate::report::{Entry, ServiceReport};

/// Whether a change stands under a heading.
type Takes = fn(&Entry) -> bool;

/// Headings with what stands under them; a change stands under the first that takes it.
const SECTIONS: &[(&str, Takes)] = &[
    ("Changed meaning, without an error", |entry| entry.silent && entry.movement != Movement::Adds),
    ("Breaking", |entry| entry.compiles == Compiles::Breaks || entry.bump == Bump::Major),
    ("Urgent: released clients reject values that the server accepts", |entry| {
        entry.released == Released::FalseRefusal
    }),
    ("Changed on the wire", |entry| entry.wire),
    ("Deprecated", |entry| entry.compiles == Compiles::Warns),
    ("Added", |entry| entry.movement == Movement::Adds),
    ("Changed", |entry| entry.movement != Movement::Documentation),
    ("Documentation", |_| true),
];

/// The sections of one service's entry, without its heading; empty where callers need to know nothing.
#[must_use]
pub fn changelog(service: &ServiceReport) -> String {
    let mut left: Vec<&Entry> = service.sections.iter().flat_map(|section| &section.changes).collect();
    left.retain(|entry| entry.bump > Bump::None);
    let mut page = String::new();
    for (heading, takes) in SECTIONS {
        let (mine, others): (Vec<&Entry>, _) = left.into_iter().partition(|entry| takes(entry));
        left = others;
        if !mine.is_empty() {
            let _ = write!(page, "### {heading}\n\n");
            for entry in mine {
                page.push_str(&item(entry));
            }
            page.push('\n');
        }
    }
    page
}

fn item(entry: &Entry) -> String {
    // What a kind says of itself helps where callers have to do something.
    let so = if entry.movement == Movement::Documentation { String::new() } else { format!(" {}", entry.so) };
    let reason = entry.approved.as_ref().map(|reason| format!(" ({})", line(reason)));
    format!("- {}{so}{}\n", line(&entry.says), reason.unwrap_or_default())
}
