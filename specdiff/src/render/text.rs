//! Text for a terminal: the worst first, grouped by operation, old and new lines underneath.

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use speclang::Sources;
use speclang::text::hidden::visible;
use speclang::text::screen;

use super::words::{axes, badge, counts, verdict};
use crate::effect::{Bump, Compiles, Movement};
use crate::report::{Entry, Place, Report};

/// Whether text is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// With escape codes.
    On,
    /// Plain.
    Off,
}

/// The whole report; `old` and `new` are the texts that it was made of.
#[must_use]
pub fn text(report: &Report, old: &Sources, new: &Sources, colour: Colour) -> String {
    let renderer = if colour == Colour::On { Renderer::styled() } else { Renderer::plain() };
    let strong = |text: &str| if colour == Colour::On { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() };
    if report.services.is_empty() {
        return screen::plain(&format!("no changes between {} and {}\n", visible(&report.base), visible(&report.head)));
    }
    let mut page = format!("{} → {}\n{}\n", visible(&report.base), visible(&report.head), counts(&report.summary));
    for service in &report.services {
        page.extend([strong(&visible(&verdict(service))).as_str(), "\n"]);
        for section in &service.sections {
            let title = section.operation.clone().unwrap_or_else(|| format!("{}, shared", service.service));
            page.extend(["\n", strong(&format!("── {} ──", visible(&title))).as_str(), "\n\n"]);
            for entry in &section.changes {
                page += &change(entry, report, (old, new), &renderer);
                page += "\n\n";
            }
        }
    }
    if colour == Colour::On { screen::coloured(&page) } else { screen::plain(&page) }
}

fn change(entry: &Entry, report: &Report, (old, new): (&Sources, &Sources), renderer: &Renderer) -> String {
    let level = match (entry.compiles, entry.movement) {
        (Compiles::Breaks, _) => Level::ERROR,
        _ if entry.silent && entry.movement != Movement::Adds || entry.bump == Bump::Major => Level::ERROR,
        (_, Movement::Documentation | Movement::Adds) => Level::NOTE,
        _ => Level::WARNING,
    };
    // As git names a file of a revision; files of a folder say where they are themselves.
    let named =
        |file: &str| if file.starts_with(&report.base) { file.to_owned() } else { format!("{}:{file}", report.base) };
    let shown = |path: &str| visible(path).into_owned();
    let before = entry.old.as_ref().map(|place| (place, shown(&named(&place.position.file))));
    let after = entry.new.as_ref().map(|place| (place, shown(&place.position.file)));
    let snippets = [
        before.as_ref().and_then(|(place, path)| snippet(place, path, old, "before")),
        after.as_ref().and_then(|(place, path)| snippet(place, path, new, "after")),
    ];
    let title = level.with_name(badge(entry)).primary_title(visible(&entry.says)).id(entry.kind.as_str());
    let mut group = title.elements(snippets.into_iter().flatten());
    let axes = format!("{} · {}", axes(entry).join(" · "), entry.fingerprint);
    group = group.element(Level::NOTE.message(axes));
    for (place, word) in [(&before, "absent before"), (&after, "removed")] {
        if let Some((place, path)) = place.as_ref().filter(|(place, _)| place.text.is_none()) {
            group = group.element(Level::NOTE.message(format!("{word}: {path}:{}", place.position.line)));
        }
    }
    if entry.affects.len() > 1 {
        group = group.element(Level::NOTE.message(format!("affects {}", visible(&entry.affects.join(", ")))));
    }
    if let Some(reason) = &entry.approved {
        group = group.element(Level::NOTE.message(format!("approved: {}", visible(reason))));
    }
    group = group.element(Level::HELP.message(entry.so.as_str()));
    renderer.render(&[group])
}

/// The value in its file; nothing where the place only shows where it would stand.
fn snippet<'a>(
    place: &'a Place,
    path: &'a str,
    sources: &'a Sources,
    label: &'a str,
) -> Option<Snippet<'a, Annotation<'a>>> {
    place.text.as_ref()?;
    let (file, ..) = sources.iter().find(|(file, ..)| sources.path(*file) == place.position.file)?;
    let source = sources.text(file);
    let (start, mut end) = (place.position.start, place.position.end);
    // Of a value of many lines the first is enough.
    if let Some(line) = source.get(start..end).and_then(|text| text.find('\n')) {
        end = start + line;
    }
    Some(
        Snippet::source(source).path(path).annotation(AnnotationKind::Primary.span(start..end.max(start)).label(label)),
    )
}
