//! Cassettes: files of exchanges with a real service, without anything secret.

mod entry;
mod error;
mod file;
mod hexadecimal;
mod known;
mod recorder;
mod replay;
mod scrub;
mod shown_request;
mod shown_response;

pub use error::CassetteError;
pub use recorder::Recorder;
pub use replay::Replay;
