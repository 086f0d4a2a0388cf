//! Rows that move through states: what a row becomes once a read has shown it.

use crate::Json;

/// The member that holds the steps of a row, in their order; each is a map of what it sets.
const STEPS: &str = "x_mock_then";

/// Whether a row has steps left.
pub(super) fn has(row: &Json) -> bool {
    row.get(STEPS).is_some_and(|steps| !steps.items().is_empty())
}

/// Takes the next step.
pub(super) fn take(row: &mut Json) {
    let Some((next, rest)) = row.get(STEPS).and_then(|steps| steps.items().split_first()) else { return };
    let (next, rest) = (next.clone(), rest.to_vec());
    row.set(STEPS, Json::List(rest));
    if let Json::Object(members) = next {
        for (name, value) in members {
            row.set(&name, value);
        }
    }
}
