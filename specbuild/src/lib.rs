//! One call in a build script turns curated API specs into clients, for crates that do not commit generated code.
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), specbuild::Failed> {
//!     specbuild::clients("spec")
//! }
//! ```
//!
//! Each service below `spec/` becomes a module of its name, which the crate includes:
//!
//! ```ignore
//! // src/lib.rs
//! include!(concat!(env!("OUT_DIR"), "/things.rs"));
//!
//! use things::{Client, Credentials};
//! ```
//!
//! The crate depends on `api-runtime`. [`Clients`] has what the one call does not say: services, features, another place.

/// The examples of the package's page are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod clients;
mod embed;
mod failed;
mod read;

pub use clients::Clients;
pub use failed::Failed;

use std::path::Path;

/// Writes a module for each service below a folder of specs to `OUT_DIR`, of the features that `api-runtime` has by default.
///
/// The script runs again when a file of the folder has changed; a module that is the same is not written again.
///
/// # Errors
///
/// With all errors of the specs, each with its file and line, or when a file cannot be written.
pub fn clients(specs: impl AsRef<Path>) -> Result<(), Failed> {
    Clients::of(specs).write()
}
