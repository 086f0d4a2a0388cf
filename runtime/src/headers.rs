//! Header fields of responses, read in every form that RFC 9110 allows.

mod coding;
mod content_type;
pub(crate) mod date;
mod link;
mod list;
mod location;
mod request_id;
mod retry_after;
mod typed;

pub(crate) use coding::coding;
pub(crate) use content_type::other_type;
pub(crate) use date::server_time;
pub(crate) use link::next_link;
pub(crate) use location::{location, shown_address};
pub(crate) use request_id::request_id;
pub(crate) use retry_after::retry_after;
pub use typed::read_headers;
