//! Markdown for a pull request: a verdict, counts, and one item a change. Nothing that a spec says is markup there.

use std::fmt::Write;

use speclang::text::hidden::visible;
use speclang::text::markdown::{code, line as escaped};

use super::words::{axes, badge, counts, verdict};
use crate::report::{Entry, Place, Report};

/// Most characters of a comment on GitHub, less some for the last line.
const LONGEST: usize = 65_000;

/// The whole report; what does not fit into a comment is counted.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut page = format!("## Spec changes: {} → {}\n\n", code(&report.base), code(&report.head));
    if report.services.is_empty() {
        page.push_str("No changes.\n");
        return page;
    }
    let _ = writeln!(page, "{}\n", counts(&report.summary));
    let mut left = report.summary.changes;
    for service in &report.services {
        let _ = writeln!(page, "**{}**\n", escaped(&verdict(service)));
        for section in &service.sections {
            let title = section.operation.as_ref().map_or_else(|| format!("{}, shared", service.service), Clone::clone);
            let heading = format!("### {}\n\n", escaped(&title));
            for (number, entry) in section.changes.iter().enumerate() {
                let item = format!("{}{}", if number == 0 { heading.as_str() } else { "" }, item(entry));
                if page.len() + item.len() > LONGEST {
                    let _ = writeln!(page, "… and {left} more.");
                    return page;
                }
                page.push_str(&item);
                left -= 1;
            }
        }
    }
    page
}

fn item(entry: &Entry) -> String {
    let place = entry.new.as_ref().or(entry.old.as_ref());
    let place = place.map(|place| format!("{}:{}", place.position.file, place.position.line));
    let place = place.map(|place| format!(" ({})", escaped(&place))).unwrap_or_default();
    let mut item = format!("- **{}** · `{}`: {}{place}\n", badge(entry), entry.kind, escaped(&entry.says));
    let lines: String = [('-', &entry.old), ('+', &entry.new)]
        .into_iter()
        .filter_map(|(mark, place)| line(mark, place.as_ref()))
        .collect();
    if !lines.is_empty() {
        let longest = lines.split(|c| c != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest.max(2) + 1);
        let _ = write!(item, "\n  {fence}diff\n{lines}  {fence}\n");
    }
    let _ = write!(item, "\n  {}. {}\n", axes(entry).join(" · "), escaped(&entry.so));
    if let Some(reason) = &entry.approved {
        let _ = writeln!(item, "  Approved: {}", escaped(reason));
    }
    if entry.affects.len() > 1 {
        let _ = writeln!(item, "  Affects {}.", escaped(&entry.affects.join(", ")));
    }
    item.push('\n');
    item
}

/// The line of a place that says something itself.
fn line(mark: char, place: Option<&Place>) -> Option<String> {
    let place = place.filter(|place| place.text.is_some())?;
    Some(format!("  {mark} {}\n", visible(&place.source)))
}
