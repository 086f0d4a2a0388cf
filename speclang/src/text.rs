//! Texts of a spec on their way out: what may stand in each output, said once for all of them.
//!
//! A text is data wherever it ends up: [`markdown`] for rustdoc, a readme, a changelog and a comment on GitHub,
//! [`screen`] for a terminal and the log of CI, [`hidden`] for everything that shows characters. HTML and JSON have
//! escapes of their own, and their printers use them.

pub mod examples;
pub mod hidden;
pub mod markdown;
pub mod prose;
pub mod screen;
