//! Printers of reports: text for a terminal, Markdown for a pull request, JSON for programs, annotations for GitHub.

mod changelog;
mod github;
mod json;
mod markdown;
mod text;
mod words;

pub use changelog::changelog;
pub use github::github;
pub use json::json;
#[cfg(feature = "schema")]
pub use json::schema;
pub use markdown::markdown;
pub use text::{Colour, text};
pub use words::{axes, badge, counts, verdict};
