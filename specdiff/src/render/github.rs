//! Annotations for GitHub: one workflow command a change, at its place in the new spec.

use speclang::text::hidden::visible;
use speclang::text::screen;

use super::words::{axes, badge};
use crate::effect::{Bump, Compiles, Movement};
use crate::report::{Entry, Report};

/// One line a change; what only maintainers read is left out, because GitHub shows few annotations.
#[must_use]
pub fn github(report: &Report) -> String {
    report.entries().filter(|entry| entry.bump > Bump::None).map(command).collect()
}

fn command(entry: &Entry) -> String {
    let level = match (entry.compiles, entry.movement) {
        _ if entry.approved.is_some() => "notice",
        (Compiles::Breaks, _) => "error",
        _ if entry.silent && entry.movement != Movement::Adds => "error",
        (_, Movement::Documentation | Movement::Adds) => "notice",
        _ => "warning",
    };
    let place = entry.new.as_ref().or(entry.old.as_ref()).map(|place| &place.position);
    let place = place.map_or_else(String::new, |place| {
        format!("file={},line={},col={},", property(&place.file), place.line, place.column)
    });
    let title = property(&format!("{} ({})", entry.kind, badge(entry)));
    let approved = entry.approved.as_ref().map(|reason| format!("\napproved: {}", visible(reason)));
    let (says, axes) = (visible(&entry.says), axes(entry).join(" · "));
    let text = message(&format!("{says}\n{axes}\n{}{}", entry.so, approved.unwrap_or_default()));
    format!("::{level} {place}title={title}::{text}\n")
}

fn message(text: &str) -> String {
    // Some runners look for commands anywhere in a line.
    screen::plain(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(&visible(text)).replace(':', "%3A").replace(',', "%2C")
}
