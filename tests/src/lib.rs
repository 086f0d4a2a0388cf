//! What the tests over the whole pipeline share.

pub mod files;
pub mod scratch;
