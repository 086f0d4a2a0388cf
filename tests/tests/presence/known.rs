//! What is not as promised and has a reason. An entry that no longer applies fails.

use super::visit::Findings;

/// The service, the cell, and words of what happens there.
const KNOWN: &[(&str, &str, &str)] = &[];

/// Takes what is explained out of the findings: how many findings that is, and entries that explain none.
pub(crate) fn take_out(service: &str, findings: &mut Findings) -> (usize, Vec<&'static str>) {
    let (mut explained, mut stale) = (0, Vec::new());
    for (_, cell, words) in KNOWN.iter().filter(|(known, ..)| *known == service) {
        let before = findings.wrong.len();
        findings.wrong.retain(|(known, what)| known != cell || !what.contains(words));
        if findings.wrong.len() == before {
            stale.push(*cell);
        }
        explained += before - findings.wrong.len();
    }
    (explained, stale)
}
