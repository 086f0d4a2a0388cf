//! The verbs, each run as a program: one binary, since all of them link the same crates.

mod closed;
mod coverage;
mod diff;
mod docs;
mod draft;
mod drift;
mod gate;
mod generate;
#[cfg(unix)]
mod hostile;
mod import;
mod progress;
mod release_check;
mod remembered;
mod shown;
mod spec_files;
mod spec_set;
mod support;
mod writing;
