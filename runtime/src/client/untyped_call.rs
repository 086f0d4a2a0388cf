//! Calls without a type: the tables go in, and the body comes out as it is.

use bytes::Bytes;

use super::prepared::Prepared;
use super::read::{AS_STATED, exchange_read, untyped};
use super::{CallOptions, Client, Error, Reply};
use crate::Untyped;

impl Client {
    /// Calls an operation by its descriptor. The reply contains the body as received, if it has the documented kind:
    /// a JSON object or nothing, unless the operation documents otherwise.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn call_untyped(&self, request: &Untyped, options: &CallOptions) -> Result<Reply<Bytes>, Error> {
        let read = exchange_read(self.prepare_untyped(request, options)?, AS_STATED.way()).await?;
        untyped(read, request.descriptor, |_, _| Ok(()))
    }

    /// The call, validated and encoded.
    pub(super) fn prepare_untyped(&self, request: &Untyped, options: &CallOptions) -> Result<Box<Prepared<'_>>, Error> {
        let tables = (request.service, request.descriptor);
        Prepared::of(self, tables, request, options)
    }
}
