//! Tests of the runtime through the interface that generated code uses.

#[cfg(feature = "hyper")]
mod network;
#[cfg(feature = "tls-ring")]
mod tls;

mod calls;
mod credentials_cache;
mod decoding;
mod encoding;
mod errors;
mod explaining;
mod fixture;
mod host;
mod redaction;
mod retries;
mod rules;
mod validation;
