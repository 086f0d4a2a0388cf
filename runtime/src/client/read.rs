//! A call together with the value that its answer is read into.

use bytes::Bytes;

use super::exchange::Answered;
#[cfg(not(feature = "tracing"))]
use super::exchange::exchange;
use super::prepared::Prepared;
use super::reply::About;
#[cfg(feature = "tracing")]
use super::tracing::traced as exchange;
use super::{Error, InvalidRequest, Reply};
use crate::decode::Watch;
use crate::{Arrived, Decode, DecodeError, Descriptor, Json};

/// An answer, and what its body was read into.
pub(crate) struct Read<T> {
    answered: Answered,
    value: Result<T, DecodeError>,
}

impl<T> Read<T> {
    /// Where fields of the body stand that were looked out for while it was read.
    pub(crate) const fn seen(&self) -> &Watch {
        &self.answered.answer.seen
    }
}

/// Makes the call. The body of a success is read while it is judged, so that it is gone over once; `T` is all of the
/// request's type that remains.
pub(crate) async fn exchange_read<T: Decode + Send>(call: Prepared<'_>) -> Result<Read<T>, Error> {
    let mut value = Err(DecodeError::new("JSON", ""));
    let answered = exchange(call, &mut |arrived| value = T::decode_answer(arrived)).await?;
    Ok(Read { answered, value })
}

/// The reply with its value.
///
/// The server's status says that a write was done. Where it says no more than that, in a response without a body, every field
/// of the response is unset. A read without a body has brought nothing.
pub(crate) fn typed<T: Decode>(read: Read<T>, descriptor: &Descriptor) -> Result<Reply<T>, Error> {
    let Read { answered, value } = read;
    let mut kept = None;
    let read = value.map(|value| kept = Some(value));
    let status = answered.answer.status;
    let mut of_nothing = || {
        kept = T::decode_nothing(status);
        kept.is_some()
    };
    let about = judged(answered, descriptor, read, &mut of_nothing)?;
    // A judgement in favour is one of a value.
    let missing = || Error::InvalidRequest(InvalidRequest::new("the answer was not read"));
    kept.map(|response| Reply::new(response, about)).ok_or_else(missing)
}

/// The reply with the body as it is, once `check` finds it whole.
pub(crate) fn untyped<T>(
    read: Read<T>,
    descriptor: &Descriptor,
    check: impl FnOnce(&[u8], &Watch) -> Result<(), DecodeError>,
) -> Result<Reply<Bytes>, Error> {
    let Read { answered, value } = read;
    let answer = &answered.answer;
    let (body, read) = (answer.body.clone(), value.and_then(|_| check(&answer.whole, &answer.seen)));
    judged(answered, descriptor, read, &mut || false).map(|about| Reply::new(body, about))
}

/// What every reply has, whatever its type, once its body was read, or is `of_nothing` where nothing came.
fn judged(
    answered: Answered,
    descriptor: &Descriptor,
    read: Result<(), DecodeError>,
    of_nothing: &mut dyn FnMut() -> bool,
) -> Result<About, Error> {
    let Answered { answer, call } = answered;
    match answer.check_type().and(read) {
        Err(error) if !(call.is_write && answer.is_empty() && of_nothing()) => {
            Err(call.failed(Error::Decode(Box::new(answer.unreadable(error))), true))
        }
        _ => match descriptor.partial_failure.and_then(|field| answer.failures(field)) {
            Some(failure) => Err(Error::PartialFailure(Box::new(failure))),
            None => Ok(About::new(answer, call)),
        },
    }
}

/// An answer of the shape that the tables say.
pub(crate) struct AsStated;

/// A page of the shape that the tables say; no body is none.
pub(crate) struct PageAsStated;

impl Decode for AsStated {
    fn decode(_: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self)
    }

    fn decode_answer(answer: Arrived<'_>) -> Result<Self, DecodeError> {
        answer.check(true).map(|()| Self)
    }
}

impl Decode for PageAsStated {
    fn decode(_: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self)
    }

    fn decode_answer(answer: Arrived<'_>) -> Result<Self, DecodeError> {
        answer.check(false).map(|()| Self)
    }
}
