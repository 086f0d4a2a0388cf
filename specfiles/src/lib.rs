//! Which files make a spec, and how files are read and replaced.
//!
//! Specs arrive in pull requests, so a folder of specs may hold anything: links that lead out of it, pipes, devices, files
//! without end. Every verb, the diff's git side and the mock server's build read through this crate and so see the same set:
//! regular files by their own type, within [`bounds`]. What is not read is told as a [`Refusal`] beside what is.

pub mod bounds;
mod name;
mod place;
mod read;
mod refusal;
mod replace;
mod role;
mod walk;

pub use name::{shown, shown_bytes};
pub use place::way;
pub use read::{decode, read, read_named};
pub use refusal::Refusal;
pub use replace::{remove, replace, replace_durably, replaceable};
pub use role::{Role, role};
pub use walk::{Content, Entry, Kind, collect, entries, specs};
