//! Files that only the program decides on, whatever the specs say.

use crate::{changes_page, checks_page, schema};

/// The path of a file, and what prints it.
type Page = (&'static str, fn() -> String);

pub(super) const PAGES: &[Page] = &[
    ("spec/schema.json", schema::text),
    ("docs/checks.md", checks_page::text),
    ("docs/changes.md", changes_page::text),
    ("docs/changes.schema.json", specdiff::render::schema),
];
