//! Header fields of responses, read in every form that RFC 9110 allows.

pub(crate) mod date;
pub(crate) mod retry_after;
