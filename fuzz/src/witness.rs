//! The same readings once more, by other libraries and by rules of their own.

mod form;
pub(crate) mod json;
pub(crate) mod number;
mod parts;
pub(crate) mod request;
pub(crate) mod schema;
mod sent;
