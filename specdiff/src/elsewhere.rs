//! Kinds of change that a comparison of two `OpenAPI` 3.1 documents could see too.
//!
//! What counts is whether a keyword of that format states the fact on both sides, not whether some tool judges it well.
//! Everything else — presence, rules, error codes of operations, keys against acting twice, evidence — has no keyword
//! there, or stands in prose.

use crate::kinds::limits;

/// Ids of these kinds, beside those of limits, which all have a keyword.
const IN_OPENAPI: &[&str] = &[
    "becomes-secret",
    "content-type-changed",
    "crate-version-changed",
    "endpoint-added",
    "endpoint-address-changed",
    "endpoint-described",
    "endpoint-removed",
    "enumeration-closed",
    "enumeration-form-changed",
    "enumeration-opened",
    "error-field-added",
    "error-field-changed",
    "error-field-removed",
    "error-field-renamed",
    "error-status-changed",
    "group-added",
    "group-described",
    "group-removed",
    "group-renamed",
    "method-changed",
    "no-longer-secret",
    "operation-added",
    "operation-described",
    "operation-moved",
    "operation-removed",
    "operation-renamed",
    "parameter-added",
    "parameter-added-required",
    "parameter-becomes-list",
    "parameter-becomes-optional",
    "parameter-becomes-required",
    "parameter-becomes-single",
    "parameter-described",
    "parameter-moved",
    "parameter-removed",
    "parameter-renamed",
    "parameter-sign-changed",
    "parameter-type-changed",
    "parameter-type-narrowed",
    "parameter-type-widened",
    "path-changed",
    "permission-dropped",
    "permission-required",
    "presence-default-changed",
    "presence-default-gained",
    "presence-default-lost",
    "response-field-added",
    "response-field-described",
    "response-field-removed",
    "response-field-renamed",
    "response-field-type-changed",
    "retiring-announced",
    "retiring-withdrawn",
    "sent-as-changed",
    "service-added",
    "service-described",
    "service-removed",
    "signature-added",
    "signature-changed",
    "signature-removed",
    "source-moved",
    "token-added",
    "token-header-changed",
    "token-removed",
    "type-added",
    "type-described",
    "type-kind-changed",
    "type-removed",
    "type-renamed",
    "value-added",
    "value-added-to-answers",
    "value-removed",
    "value-renamed",
];

/// Whether a kind can be seen elsewhere.
#[must_use]
pub fn is_in_openapi(id: &str) -> bool {
    IN_OPENAPI.contains(&id) || limits::ids().any(|of_limit| of_limit == id)
}

#[cfg(test)]
mod tests {
    use super::IN_OPENAPI;
    use crate::KINDS;

    #[test]
    fn each_id_is_that_of_a_kind() {
        let known = |id: &str| KINDS.iter().flat_map(|family| family.iter()).any(|kind| kind.id == id);
        let wrong: Vec<_> = IN_OPENAPI.iter().filter(|id| !known(id)).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
