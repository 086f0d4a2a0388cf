//! Tests of the runtime through the interface that generated code uses.

#[cfg(feature = "hyper")]
mod network;

mod calls;
mod decoding;
mod encoding;
mod errors;
mod explaining;
mod fixture;
mod redaction;
mod rules;
mod validation;
