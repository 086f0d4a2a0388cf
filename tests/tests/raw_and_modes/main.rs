//! What a caller of the generated client can rely on, shown over a real connection.

mod answers;
mod bench;
mod explaining;
mod modes;
mod raw;
mod secrets;
#[path = "../support/server.rs"]
mod server;
mod signing;
