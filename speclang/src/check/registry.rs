//! The table of all checks, sorted by name.

mod duplicate_key;
mod unknown_type;

use super::Check;

/// All checks, sorted by name.
pub const CHECKS: &[&Check] = &[&duplicate_key::CHECK, &unknown_type::CHECK];
