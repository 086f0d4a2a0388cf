//! How much of a folder of specs is read.

/// Bytes of one file.
pub const FILE: u64 = 1 << 20;

/// Bytes of all files together.
pub const ALL: u64 = 32 << 20;

/// Files of a spec.
pub const FILES: usize = 10_000;

/// Files and folders of any kind that are looked at.
pub const ENTRIES: usize = 100_000;

/// Folders within folders.
pub const DEPTH: usize = 16;

/// Bytes of a file of data that a person names: rows of the mock server, scenarios.
pub const DATA: u64 = 64 << 20;
