//! Counts of the page: the axes by which a reader can narrow it down.

use serde::Serialize;

use crate::effect::{Compiles, Movement, Released};
use crate::report::{Entry, Summary};

/// One axis to narrow the page down to.
#[derive(Serialize)]
pub(super) struct Filter {
    /// Class of its changes; the style knows it.
    class: &'static str,
    word: &'static str,
    count: usize,
}

/// Axes that some change has to do with, the gravest first.
pub(super) fn filters(summary: &Summary) -> Vec<Filter> {
    let Summary { changes: _, breaks, warns, wire, silent, urgent, tightens, loosens, adds, removes, documentation } =
        summary;
    let all = [
        ("silent", "silent", silent),
        ("breaks", "breaking", breaks),
        ("urgent", "urgent", urgent),
        ("wire", "wire", wire),
        ("warns", "compiler warning", warns),
        ("tightens", "tightens", tightens),
        ("removes", "removes", removes),
        ("loosens", "loosens", loosens),
        ("adds", "adds", adds),
        ("documentation", "documentation", documentation),
    ];
    let filter = |(class, word, count): (_, _, &usize)| Filter { class, word, count: *count };
    all.into_iter().map(filter).filter(|filter| filter.count > 0).collect()
}

/// Classes of a change, one for each axis on which it counts.
pub(super) fn classes(entry: &Entry) -> Vec<&'static str> {
    let movement = match entry.movement {
        Movement::Tightens => Some("tightens"),
        Movement::Loosens => Some("loosens"),
        Movement::Adds => Some("adds"),
        Movement::Removes => Some("removes"),
        Movement::Documentation => Some("documentation"),
        Movement::Alters => None,
    };
    let compiles = match entry.compiles {
        Compiles::Breaks => Some("breaks"),
        Compiles::Warns => Some("warns"),
        Compiles::Fine => None,
    };
    let silent = entry.silent.then_some("silent");
    let urgent = (entry.released == Released::FalseRefusal).then_some("urgent");
    let wire = entry.wire.then_some("wire");
    [silent, compiles, urgent, wire, movement].into_iter().flatten().collect()
}
