//! Parameters that all operations have with one and the same value: the service sends them with every call.

use super::draft::{CallConstant, Draft, Field};

/// Locations whose parameters a service can have for all calls, by their numbers in an operation.
const PLACES: [usize; 2] = [1, 2];

/// The draft with such parameters at the service; nothing where there are none.
pub(crate) fn lifted(draft: &Draft) -> Option<Draft> {
    let [first, second, ..] = draft.operations.as_slice() else { return None };
    let mut lifted = draft.clone();
    for place in PLACES {
        for field in &first.parameters[place].1 {
            let Some(value) = constant(field) else { continue };
            let has = |operation: &super::draft::Operation| {
                let mut fields = operation.parameters[place].1.iter();
                fields.any(|known| known.wire == field.wire && constant(known) == Some(value))
            };
            if !has(second) || !draft.operations.iter().all(has) {
                continue;
            }
            for operation in &mut lifted.operations {
                operation.parameters[place].1.retain(|known| known.wire != field.wire);
            }
            let (wire, value, doc) = (field.wire.clone(), value.to_owned(), field.doc.clone());
            let place = first.parameters[place].0;
            lifted.shared.every_call.push(CallConstant { place, wire, value, doc });
        }
    }
    (!lifted.shared.every_call.is_empty()).then_some(lifted)
}

/// The one value that a required parameter can have.
fn constant(field: &Field) -> Option<&str> {
    field
        .constant
        .as_ref()
        .filter(|_| field.required && field.sent_as.is_none())
        .map(|constant| constant.value.as_str())
}
