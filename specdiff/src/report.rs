//! The report: changes with everything that a printer needs, as plain data.

mod build;

use serde::Serialize;
use speclang::{Sources, Span};

use crate::effect::{Bump, Cause, Compiles, Movement, Released, Side};

pub use build::report;

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
