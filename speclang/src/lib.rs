//! The spec language: texts in, a checked model and its diagnostics out.
//!
//! ```text
//! texts ─► load ─► model ─► check ─► diagnostics
//! ```
//!
//! [`load`] reads YAML into the [`model`], [`check`] looks for what is wrong with it, and both collect
//! [`Diagnostic`]s that point into the YAML. Nothing here touches the disk, and nothing knows a vendor.

/// The examples of the package's page are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod check;
pub mod coverage;
mod diagnostic;
mod load;
pub mod model;
pub mod naming;
mod nearest;
mod number;
pub mod parallel;
pub mod provenance;
mod severity;
mod source;
mod spanned;
pub mod text;

pub use diagnostic::{Diagnostic, Label, render_json, render_text};
#[cfg(feature = "schema")]
pub use load::schema;
pub use load::{load, read};
pub use severity::Severity;
pub use source::{FileId, Position, Sources, Span, Unread};
pub use spanned::{Entries, Spanned};

/// Loads and checks in one go: the model, where one could be built, and everything found, in the order of the text.
#[must_use]
pub fn load_and_check(sources: &Sources) -> (model::Api, Vec<Diagnostic>) {
    let (api, mut found) = load::decode_all(sources);
    // A key that nobody knows is skipped, and a text that is not fit to print is read; other errors leave a hole in the model.
    let no_hole = ["hidden-character", "left-quote", "one-line", "unknown-key"];
    let whole = found.iter().all(|diagnostic| no_hole.contains(&diagnostic.code));
    found.extend(check::values(&api, sources));
    found.extend(check::run(&api, sources).into_iter().filter(|finding| whole || !check::needs_whole(finding.code)));
    found.sort_by_key(|diagnostic| diagnostic.labels.first().map(|label| label.span));
    (api, load::once(found))
}
