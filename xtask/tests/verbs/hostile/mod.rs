//! A spec is somebody else's input: a corpus of hostile specs, files and revisions goes through every verb, and every output is looked at.

mod based;
mod conformance;
mod field;
mod files;
mod filling;
mod identifiers;
mod outputs;
mod packages;
mod revisions;
mod sandbox;
mod texts;
mod verbs;
mod words;
