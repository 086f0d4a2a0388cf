//! From changes to the report: sections, the worst first, and places as people count.

use std::collections::BTreeMap;

use speclang::{Sources, Span};

use super::{Entry, Place, Position, Report, Section, ServiceReport, Summary};
use crate::change::Change;
use crate::effect::Bump;
use crate::fingerprint::fingerprint;
use crate::tree::end_of_block;
use crate::{ServiceChanges, Spec, diff};

/// Compares two states and reports; `base` and `head` are what people call them.
#[must_use]
pub fn report(old: Spec<'_>, new: Spec<'_>, base: &str, head: &str) -> Report {
    let services = diff(old, new);
    let summary = summary(services.iter().flat_map(|service| &service.changes));
    let services = services.into_iter().map(|service| of_service(service, old.sources, new.sources)).collect();
    Report { form: 1, base: base.to_owned(), head: head.to_owned(), summary, services }
}

fn summary<'a>(changes: impl Iterator<Item = &'a Change>) -> Summary {
    let mut summary = Summary::default();
    for Change { effect, .. } in changes {
        summary.count((effect.compiles, effect.wire, effect.silent, effect.released, effect.movement));
    }
    summary
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
