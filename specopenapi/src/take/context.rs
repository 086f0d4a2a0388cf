//! What all operations share while they are taken over.

use super::errors::Errors;
use super::security::Security;
use super::servers::Servers;
use super::types::Types;

/// What all operations share.
pub(crate) struct Context<'a, 'd> {
    pub(crate) types: &'a mut Types<'d>,
    pub(crate) errors: &'a mut Errors,
    pub(crate) security: &'a Security<'d>,
    pub(crate) servers: &'a Servers,
}
