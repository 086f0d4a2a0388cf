//! The report: changes with everything that a printer needs, as plain data.

use std::collections::BTreeMap;

use serde::Serialize;
use speclang::{Sources, Span};

use crate::change::Change;
use crate::effect::{Bump, Cause, Compiles, Movement, Released, Side};
use crate::fingerprint::fingerprint;
use crate::tree::end_of_block;
use crate::{ServiceChanges, Spec, diff};

/// All changes between two states of a spec.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// Version of this document's form.
    pub form: u32,
    /// What was compared, as people call it: a revision, a folder, the work tree.
    pub base: String,
    /// With what.
    pub head: String,
    /// How many changes there are of each sort.
    pub summary: Summary,
    /// Services with their changes.
    pub services: Vec<ServiceReport>,
}

/// Counts, one for each axis; a change counts on every axis that it has to do with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Summary {
    /// All changes.
    pub changes: usize,
    /// Changes that break callers who compile.
    pub breaks: usize,
    /// Changes that warn callers who compile.
    pub warns: usize,
    /// Changes after which the same code sends other bytes.
    pub wire: usize,
    /// Changes after which the same code means something else without notice.
    pub silent: usize,
    /// Changes by which released crates refuse what the server takes.
    pub urgent: usize,
    /// Changes that take less.
    pub tightens: usize,
    /// Changes that take more.
    pub loosens: usize,
    /// Changes that add.
    pub adds: usize,
    /// Changes that remove.
    pub removes: usize,
    /// Changes of words and evidence.
    pub documentation: usize,
}

/// Changes of one service.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ServiceReport {
    /// Name of the service.
    pub service: String,
    /// Name of its crate.
    #[serde(rename = "crate")]
    pub crate_name: String,
    /// Largest version step that a change asks for.
    pub bump: Bump,
    /// Path of the change that asks for it; empty where none does.
    pub forced_by: String,
    /// Sections, the one with the worst change first.
    pub sections: Vec<Section>,
}

/// Changes of one operation, or of what operations share.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Section {
    /// Id of the operation; nothing for what operations share.
    pub operation: Option<String>,
    /// Changes, the worst first.
    pub changes: Vec<Entry>,
}

/// One change.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entry {
    /// Twelve digits that stand for this change, whatever its words and lines: what approvals name.
    pub fingerprint: String,
    /// Why it was let pass, where it was approved.
    pub approved: Option<String>,
    /// Its kind, as in `docs/changes.md`.
    pub kind: String,
    /// What changed: labels from the outside to the fact, the same on every machine.
    pub path: String,
    /// What a user will see.
    pub says: String,
    /// What follows.
    pub so: String,
    /// Messages that it is about.
    pub side: Side,
    /// Whether a caller's code still compiles.
    pub compiles: Compiles,
    /// Whether the same code sends other bytes.
    pub wire: bool,
    /// Whether the same code means something else without notice.
    pub silent: bool,
    /// What happens to programs that keep the old crate.
    pub released: Released,
    /// Which way it goes.
    pub movement: Movement,
    /// Who changed.
    pub cause: Cause,
    /// Version step that it asks for.
    pub bump: Bump,
    /// What stood there.
    pub old: Option<Place>,
    /// What stands there.
    pub new: Option<Place>,
    /// Ids of the operations that a change of a shared type reaches.
    pub affects: Vec<String>,
}

/// What stands at a place of the spec.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// The fact in the words of the language; nothing where the place only shows where it would stand.
    pub text: Option<String>,
    /// The line of the file, without its indentation.
    pub source: String,
    /// Where.
    #[serde(flatten)]
    pub position: Position,
}

/// A range of a file, as people count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Position {
    /// Path as it is shown to people.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// First byte.
    pub start: usize,
    /// Byte after the last one.
    pub end: usize,
}

impl Position {
    fn of(span: Span, sources: &Sources) -> Self {
        let position = sources.position(span);
        let range = span.range();
        Self {
            file: sources.path(span.file).to_owned(),
            line: position.line,
            column: position.column,
            start: range.start,
            end: range.end,
        }
    }
}

/// Compares two states and reports; `base` and `head` are what people call them.
#[must_use]
pub fn report(old: Spec<'_>, new: Spec<'_>, base: &str, head: &str) -> Report {
    let services = diff(old, new);
    let summary = summary(services.iter().flat_map(|service| &service.changes));
    let services = services.into_iter().map(|service| of_service(service, old.sources, new.sources)).collect();
    Report { form: 1, base: base.to_owned(), head: head.to_owned(), summary, services }
}

impl Report {
    /// All changes, in their order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.services.iter().flat_map(|service| &service.sections).flat_map(|section| &section.changes)
    }

    /// All changes, to be marked.
    pub fn entries_mut(&mut self) -> impl Iterator<Item = &mut Entry> {
        self.services.iter_mut().flat_map(|service| &mut service.sections).flat_map(|section| &mut section.changes)
    }

    /// The report of one service alone.
    #[must_use]
    pub fn only(mut self, service: &str) -> Self {
        self.services.retain(|known| known.service == service);
        let mut summary = Summary::default();
        for entry in self.services.iter().flat_map(|known| &known.sections).flat_map(|section| &section.changes) {
            summary.count((entry.compiles, entry.wire, entry.silent, entry.released, entry.movement));
        }
        self.summary = summary;
        self
    }
}

fn summary<'a>(changes: impl Iterator<Item = &'a Change>) -> Summary {
    let mut summary = Summary::default();
    for Change { effect, .. } in changes {
        summary.count((effect.compiles, effect.wire, effect.silent, effect.released, effect.movement));
    }
    summary
}

impl Summary {
    fn count(&mut self, (compiles, wire, silent, released, movement): (Compiles, bool, bool, Released, Movement)) {
        self.changes += 1;
        self.breaks += usize::from(compiles == Compiles::Breaks);
        self.warns += usize::from(compiles == Compiles::Warns);
        self.wire += usize::from(wire);
        self.silent += usize::from(silent);
        self.urgent += usize::from(released == Released::FalseRefusal);
        match movement {
            Movement::Tightens => self.tightens += 1,
            Movement::Loosens => self.loosens += 1,
            Movement::Adds => self.adds += 1,
            Movement::Removes => self.removes += 1,
            Movement::Documentation => self.documentation += 1,
            Movement::Alters => {}
        }
    }
}

fn of_service(service: ServiceChanges, old: &Sources, new: &Sources) -> ServiceReport {
    let mut changes = service.changes;
    changes.sort_by(|left, right| (left.rank(), &left.path).cmp(&(right.rank(), &right.path)));
    let bump = changes.iter().map(|change| change.bump).max().unwrap_or(Bump::None);
    let forced = changes.iter().find(|change| change.bump == bump && bump > Bump::None);
    let forced_by = forced.map(|change| change.path.clone()).unwrap_or_default();
    let mut sections: BTreeMap<Option<String>, (u8, Vec<Entry>)> = BTreeMap::new();
    for change in changes {
        let rank = change.rank();
        let (_, entries) = sections.entry(change.operation.clone()).or_insert((rank, Vec::new()));
        entries.push(entry(change, old, new));
    }
    let mut sections: Vec<_> = sections.into_iter().collect();
    sections.sort_by_key(|(_, (rank, _))| *rank);
    let sections = sections.into_iter().map(|(operation, (_, changes))| Section { operation, changes });
    ServiceReport {
        service: service.service,
        crate_name: service.crate_name,
        bump,
        forced_by,
        sections: sections.collect(),
    }
}

/// Where the text itself stands, for one of a list or a sentence on a line of its own; else the span.
fn settle(span: Span, text: Option<&str>, sources: &Sources) -> Span {
    let file = sources.text(span.file);
    let whole = &file[span.range().start..end_of_block(file, span.range().start) as usize];
    let (Some(text), Some(said)) = (text, file.get(span.range())) else { return span };
    let of_one_line = !said.contains('\n') && !text.is_empty();
    match whole.find(text) {
        Some(at) if of_one_line && !said.contains(text) => {
            let start = span.start + u32::try_from(at).unwrap_or_default();
            Span { start, end: start + u32::try_from(text.len()).unwrap_or_default(), ..span }
        }
        _ => span,
    }
}

/// The line in which a span begins.
fn line(span: Span, sources: &Sources) -> String {
    let (before, behind) = sources.text(span.file).split_at(span.range().start);
    let head = before.rsplit('\n').next().unwrap_or_default();
    let tail = behind.split('\n').next().unwrap_or_default();
    format!("{head}{tail}").trim().to_owned()
}

fn entry(change: Change, old: &Sources, new: &Sources) -> Entry {
    let place = |text: Option<String>, span: Option<Span>, sources: &Sources| {
        span.map(|span| {
            let span = settle(span, text.as_deref(), sources);
            Place { text, source: line(span, sources), position: Position::of(span, sources) }
        })
    };
    Entry {
        fingerprint: fingerprint(&change),
        approved: None,
        kind: change.kind.id.to_owned(),
        so: change.kind.so.to_owned(),
        path: change.path,
        says: change.says,
        side: change.side,
        compiles: change.effect.compiles,
        wire: change.effect.wire,
        silent: change.effect.silent,
        released: change.effect.released,
        movement: change.effect.movement,
        cause: change.cause,
        bump: change.bump,
        old: place(change.old_text, change.old, old),
        new: place(change.new_text, change.new, new),
        affects: change.affects,
    }
}
