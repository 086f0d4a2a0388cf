//! What campaigns are led against, one file each.

pub mod compile;
pub mod decoder;
pub mod encoder;
pub mod loader;
pub mod mock;
