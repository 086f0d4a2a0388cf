//! Spec against the SDK of another site: what both sites have is compared, so that their differences are known.

use serde_json::Value;
use speclang::model::{Operation, Service};
use specwright::Failure;

use super::{Counts, Difference, Python, contract};

/// Compares with the SDK that the witness file names under `other_site`, where it names one; the counts are of this
/// comparison alone.
///
/// What the SDK of the spec's own site does in the same way is no difference between the sites.
pub(super) fn compare(
    service: &Service,
    own: &Own<'_>,
    witness: &Value,
    python: &Python<'_>,
) -> Result<Option<(Vec<Difference>, Counts)>, Failure> {
    let Some(other) = witness["other_site"].as_object() else { return Ok(None) };
    let mut witness = witness.clone();
    for (key, value) in other {
        witness[key.as_str()] = value.clone();
    }
    let mut facts = python.run("facts.py", &witness)?;
    let (mut found, mut counts) = (Vec::new(), Counts::default());
    let mut both = Vec::new();
    for operation in &service.operations {
        let id = operation.id.as_str();
        if let Some(known) = twin(operation, &facts["operations"]) {
            facts["operations"][id] = known;
            both.push(operation);
        } else if own.facts["operations"][id].is_object() {
            let [operation, path, spec, sdk] = [id, "operation", "stands there", "missing"].map(str::to_owned);
            found.push(Difference { operation, path, spec, sdk });
        }
    }
    contract::compare(service, both, &facts, &witness, &mut found, &mut counts);
    found.retain(|difference| !own.found.contains(difference));
    Ok(Some((found, counts)))
}

/// What the SDK of the spec's own site says.
pub(super) struct Own<'a> {
    pub(super) facts: &'a Value,
    pub(super) found: &'a [Difference],
}

/// The operation of the other site: of the same name, else of the same request line.
fn twin(operation: &Operation, known: &Value) -> Option<Value> {
    let line = |other: &&Value| {
        other["method"] == operation.request.method.name() && other["path"] == operation.request.path.as_str()
    };
    let named = known.get(operation.id.as_str());
    named.or_else(|| known.as_object()?.values().find(line)).cloned()
}
