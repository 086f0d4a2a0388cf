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
    /// Version of this document's format.
    pub form: u32,
    /// Name of the base: a revision, a folder, the work tree.
    pub base: String,
    /// Name of the head.
    pub head: String,
    /// Counts of changes.
    pub summary: Summary,
    /// Services with their changes.
    pub services: Vec<ServiceReport>,
}

/// Counts, one for each axis; a change counts on every axis that it affects.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Summary {
    /// All changes.
    pub changes: usize,
    /// Changes that break compilation of callers.
    pub breaks: usize,
    /// Changes with a compiler warning for callers.
    pub warns: usize,
    /// Changes after which the same code sends different bytes.
    pub wire: usize,
    /// Changes after which the same call has a different meaning, without an error.
    pub silent: usize,
    /// Changes after which released clients reject values that the server accepts.
    pub urgent: usize,
    /// Changes after which less is accepted.
    pub tightens: usize,
    /// Changes after which more is accepted.
    pub loosens: usize,
    /// Changes that add.
    pub adds: usize,
    /// Changes that remove.
    pub removes: usize,
    /// Changes of documentation and evidence.
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
    /// Largest version bump that a change requires.
    pub bump: Bump,
    /// Path of the change that requires it; empty if none does.
    pub forced_by: String,
    /// Sections, the one with the worst change first.
    pub sections: Vec<Section>,
}

/// Changes of one operation, or shared by operations.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Section {
    /// Id of the operation; none for what operations share.
    pub operation: Option<String>,
    /// Changes, most severe first.
    pub changes: Vec<Entry>,
}

/// One change.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entry {
    /// Twelve digits that identify this change, independent of its wording and lines; used by approvals.
    pub fingerprint: String,
    /// Reason of the approval, if it was approved.
    pub approved: Option<String>,
    /// Its kind, as in `docs/changes.md`.
    pub kind: String,
    /// What changed: labels from the outermost to the fact, the same on every machine.
    pub path: String,
    /// The message.
    pub says: String,
    /// The consequence.
    pub so: String,
    /// Messages that it affects.
    pub side: Side,
    /// Whether code of callers still compiles.
    pub compiles: Compiles,
    /// Whether the same code sends different bytes.
    pub wire: bool,
    /// Whether the same call has a different meaning, without an error.
    pub silent: bool,
    /// Effect on released clients.
    pub released: Released,
    /// Direction.
    pub movement: Movement,
    /// Cause.
    pub cause: Cause,
    /// Version bump that it requires.
    pub bump: Bump,
    /// The old value.
    pub old: Option<Place>,
    /// The new value.
    pub new: Option<Place>,
    /// Ids of the operations that a change of a shared type affects.
    pub affects: Vec<String>,
}

/// A place in the spec.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// The fact in the spec language; none if the place only shows where it would be.
    pub text: Option<String>,
    /// The line of the file, without its indentation.
    pub source: String,
    /// Where.
    #[serde(flatten)]
    pub position: Position,
}

/// A range of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Position {
    /// Path for display.
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
