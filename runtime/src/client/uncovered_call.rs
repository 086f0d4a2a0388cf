//! Calls of operations that the tables do not have.

use bytes::Bytes;

use super::prepared::Prepared;
use super::read::{AS_STATED, exchange_read, untyped};
use super::{CallOptions, Client, Error, Reply};
use crate::Uncovered;
use crate::values::Values;

impl Client {
    /// Calls an operation that the spec does not have. The reply contains the body as received: any JSON, or nothing.
    ///
    /// # Errors
    ///
    /// See [`Error`]. Only error codes common to all operations are documented.
    pub async fn call_uncovered(&self, request: &Uncovered, options: &CallOptions) -> Result<Reply<Bytes>, Error> {
        let descriptor = request.descriptor();
        let service = self.shared.service;
        let parts = request.parts(service).map_err(Error::<String>::InvalidRequest)?;
        let call = Prepared::new(self, service, Values::new(descriptor, &[], &[]), parts, options)?;
        untyped(exchange_read(call, AS_STATED.way()).await?, descriptor, |_, _| Ok(()))
    }
}
