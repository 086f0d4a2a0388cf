//! The text of `spec/schema.json`.

/// The schema of spec files, printed from the loader's types.
pub(crate) fn text() -> String {
    format!("{:#}\n", speclang::schema().to_value())
}
