//! Calls without a type: the tables go in, and the body comes out as it is.

use bytes::Bytes;

use super::exchange::Answered;
#[cfg(not(feature = "tracing"))]
use super::exchange::exchange;
use super::prepared::Prepared;
#[cfg(feature = "tracing")]
use super::tracing::traced as exchange;
use super::{CallOptions, Client, Error, Reply, transaction_id};
use crate::encode::encode_values;
use crate::values::Values;
use crate::{DecodeError, Descriptor, Json, Untyped};

impl Client {
    /// Calls an operation by its tables. The reply is the body as it came: a JSON object, or nothing at all.
    ///
    /// # Errors
    ///
    /// As every call; see [`Error`].
    pub async fn call_untyped(&self, request: &Untyped, options: &CallOptions) -> Result<Reply<Bytes>, Error> {
        let answered = exchange(self.prepare_untyped(request, options)?).await?;
        read_untyped(answered, request.descriptor, Json::nothing)
    }

    /// The call, validated and encoded.
    pub(super) fn prepare_untyped(&self, request: &Untyped, options: &CallOptions) -> Result<Prepared<'_>, Error> {
        let mut wires = request.wires.clone();
        transaction_id::fill(request.descriptor, self, &mut wires);
        let values = Values::new(request.descriptor, &wires, &[]);
        let parts = encode_values(request.descriptor, request.service, &wires);
        Prepared::new(self, request.service, values, parts, options)
    }
}

/// Reads the answer as the body that it is, once `check` finds it whole.
pub(crate) fn read_untyped(
    answered: Answered,
    descriptor: &Descriptor,
    check: impl FnOnce(&[u8]) -> Result<(), DecodeError>,
) -> Result<Reply<Bytes>, Error> {
    let Answered { answer, call } = answered;
    if let Err(error) = answer.check_type().and_then(|()| check(&answer.body)) {
        return Err(call.failed(Error::Decode(Box::new(answer.unreadable(error))), true));
    }
    match descriptor.partial_failure.and_then(|field| answer.failures(field)) {
        Some(failure) => Err(Error::PartialFailure(Box::new(failure))),
        None => Ok(Reply::new(answer.body.clone(), answer, call)),
    }
}
