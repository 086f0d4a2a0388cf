//! Printers of reports: text for a terminal, Markdown and annotations for GitHub, a page of HTML, JSON for programs.

mod changelog;
mod github;
mod html;
mod json;
mod markdown;
mod text;
mod words;

pub use changelog::changelog;
pub use github::github;
pub use html::html;
pub use json::json;
#[cfg(feature = "schema")]
pub use json::schema;
pub use markdown::markdown;
pub use text::{Colour, text};
pub use words::{axes, badge, counts, movement, verdict};
