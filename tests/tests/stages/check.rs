//! The door of checking: a case in, findings out.

use speclang::check::case;
use speclang::{load_and_check, render_json, render_text};

/// What people see.
pub(crate) fn door(text: &str) -> String {
    let sources = case(text);
    let (_, found) = load_and_check(&sources);
    if found.is_empty() { "in order\n".to_owned() } else { render_text(&found, &sources, false) }
}

/// What programs read.
pub(crate) fn json(text: &str) -> String {
    let sources = case(text);
    render_json(&load_and_check(&sources).1, &sources)
}
