//! A spec is somebody else's input: a corpus of hostile specs, files and revisions goes through every verb, and every output is looked at.
#![cfg(unix)]

mod field;
mod files;
mod outputs;
mod packages;
mod revisions;
mod sandbox;
#[path = "../support/mod.rs"]
mod support;
mod texts;
mod verbs;
mod words;
