//! Whether the data can tell an outcome from the others that it could have had.

use speclang::model::Outcome;

use super::oracle::{Meaning, texts};
use super::plan::Planned;
use super::rows::Table;
use super::samples::Which;
use super::stage::Stage;

/// Why nobody could tell that the promise was kept; nothing where it shows.
pub(crate) fn about(table: &Table<'_>, one: &Planned<'_>, meaning: &Meaning) -> Option<String> {
    let name = one.spot.name.as_str();
    let promised = table.answer(&one.request, None);
    let differs = |other: &Meaning| table.answer(&one.request, Some((name, other))) != promised;
    let filter = table.read.filters.get(name);
    let stage = Stage { oracle: table.oracle, read: Some(table.read) };
    let values = [Which::Hit, Which::Other].map(|which| Meaning::Values(texts(&stage.sample(one.spot, which))));
    let mut same = Vec::new();
    let mut must_differ = |other: &Meaning, words: &'static str| {
        if !differs(other) {
            same.push(words);
        }
    };
    match meaning {
        Meaning::Blank => {
            must_differ(&Meaning::All, "all rows");
            if promised.marks.is_empty() {
                same.push("no rows");
            }
        }
        Meaning::All if filter.is_some() => must_differ(&Meaning::Blank, "rows without a value"),
        Meaning::Values(_) if filter.is_some() => {
            must_differ(&Meaning::Blank, "rows without a value");
            // A value that is computed may be one that selects all rows.
            let is_computed = matches!(one.outcome, Some(Outcome::ComputedAs(_)));
            if filter.is_some_and(|filter| filter.only_if.is_none()) && !is_computed {
                must_differ(&Meaning::All, "all rows");
            }
        }
        _ => {}
    }
    // An enumeration of one value has no other that could be told from it.
    let has_others = values[0] != values[1];
    if has_others && !matches!(meaning, Meaning::Blank) && !values.iter().any(differs) {
        same.push("any value");
    }
    (!same.is_empty()).then(|| format!("{} would bring the same rows", same.join(" and ")))
}
