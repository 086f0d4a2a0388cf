//! JSON: the report as one document.

use speclang::text::screen;

use crate::report::Report;

/// The report as one indented document.
#[must_use]
pub fn json(report: &Report) -> String {
    // Plain data with texts as keys: serde_json has nothing to refuse.
    screen::json(&serde_json::to_string_pretty(report).unwrap_or_default()) + "\n"
}

/// The JSON Schema of the document.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> String {
    let schema = schemars::schema_for!(Report);
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}
