//! What the tests over the whole pipeline share.

pub mod files;
pub mod mock_data;
pub mod scratch;
