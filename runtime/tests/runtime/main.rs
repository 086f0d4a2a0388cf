//! Tests of the runtime through the interface that generated code uses.

#[cfg(feature = "blocking")]
mod blocking;
#[cfg(feature = "test-util")]
mod by_hand;
#[cfg(feature = "test-util")]
mod cassettes;
#[cfg(feature = "test-util")]
mod cassettes_of_parts;
#[cfg(feature = "test-util")]
mod fakes;
#[cfg(all(feature = "http2", feature = "tls-ring"))]
mod http2;
#[cfg(all(feature = "http2", feature = "tls-ring"))]
mod http2_faults;
#[cfg(all(feature = "http2", feature = "tls-ring"))]
mod http2_hostile;
#[cfg(all(feature = "http2", feature = "tls-ring"))]
mod http2_server;
#[cfg(feature = "tls-ring")]
mod idle_connections;
#[cfg(feature = "tls-ring")]
mod network;
#[cfg(feature = "tls-ring")]
mod own_connector;
#[cfg(feature = "tls-ring")]
mod proxies;
#[cfg(feature = "tls-ring")]
mod recovery;
#[cfg(feature = "test-util")]
mod shop;
#[cfg(feature = "tls-ring")]
mod tls;
#[cfg(feature = "tracing")]
mod tracing;
#[cfg(feature = "tls-ring")]
mod wire_forms;

mod answers;
mod auth_methods;
mod bodies;
mod calls;
mod client_values;
mod clocks;
mod content_types;
mod credentials_cache;
mod credentials_chain;
#[cfg(feature = "environment")]
mod credentials_environment;
mod credentials_metadata;
mod credentials_places;
#[cfg(feature = "environment")]
mod credentials_profile;
mod credentials_sent;
mod credentials_shared;
mod credentials_token_file;
mod credentials_written;
mod decoding;
mod doors;
mod encoding;
mod envelopes;
mod error_bodies;
mod errors;
mod explaining;
mod fixture;
mod forms;
mod host;
mod keyed;
mod observers;
mod one_thread;
mod pages;
mod pages_ahead;
mod pages_by_address;
mod pages_hard;
mod pages_with_keys;
mod partial_failures;
mod rates;
mod redaction;
mod responses;
mod retries;
mod retry_rules;
mod rules;
mod uncovered;
mod unknown_outcomes;
mod untyped;
mod validation;
mod waiting;
