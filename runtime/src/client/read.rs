//! A call together with the value that its answer is read into.
//!
//! A call is one body of code for all operations: of a request's type it keeps two functions that read its answer into a box,
//! and whoever made the call knows the type of what lies in there.

use core::any::Any;
use core::pin::Pin;

use bytes::Bytes;

use super::exchange::Answered;
#[cfg(not(feature = "tracing"))]
use super::exchange::exchange;
use super::prepared::{Edits, Prepared};
use super::reply::About;
#[cfg(feature = "tracing")]
use super::traced::traced as exchange;
use super::{CallOptions, Chosen, Client, Error, InvalidRequest, Reply};
use crate::decode::Watch;
use crate::{Arrived, Code, Decode, DecodeError, Descriptor, Fields, Json, Service};

/// The value of an answer.
type Value = Box<dyn Any + Send>;

/// How answers of a type are read.
#[derive(Clone, Copy)]
pub(crate) struct ReadAs {
    answer: fn(Arrived<'_>) -> Result<Value, DecodeError>,
    nothing: fn(u16) -> Option<Value>,
}

impl ReadAs {
    pub(crate) const fn of<T: Decode + Send + 'static>() -> Self {
        Self {
            answer: |arrived| Ok(Box::new(T::decode_answer(arrived)?)),
            nothing: |status| Some(Box::new(T::decode_nothing(status)?)),
        }
    }
}

/// An answer, and what its body was read into.
pub(crate) struct Read {
    answered: Answered,
    value: Result<Value, DecodeError>,
    nothing: fn(u16) -> Option<Value>,
}

impl Read {
    /// Where fields of the body stand that were looked out for while it was read.
    pub(crate) const fn seen(&self) -> &Watch {
        &self.answered.answer.seen
    }
}

/// A reply whose value is in a box.
pub(crate) struct Settled {
    value: Value,
    about: Box<About>,
}

impl Settled {
    /// The reply with its value, which was read as that type.
    pub(crate) fn reply<T: 'static>(self) -> Result<Reply<T>, Error> {
        let Self { value, about } = self;
        match value.downcast().ok() {
            Some(response) => Ok(Reply::new(response, about)),
            None => Err(not_read()),
        }
    }
}

/// A judgement in favour is one of a value.
#[cold]
fn not_read() -> Error {
    Error::InvalidRequest(InvalidRequest::new("the response was not read"))
}

/// A call that is under way.
pub(super) type UnderWay<'a> = Pin<Box<dyn Future<Output = Result<Settled, Error>> + Send + 'a>>;

/// The call of a request, which is encoded and validated here, and made when it is awaited.
pub(super) fn under_way<'a>(
    client: &'a Client,
    (service, descriptor): (&'static Service, &'static Descriptor),
    request: (&dyn Fields, &dyn Edits),
    options: &Chosen,
    read: ReadAs,
) -> UnderWay<'a> {
    // Most calls choose nothing.
    let none = CallOptions::default();
    let prepared = Prepared::of(client, (service, descriptor), request, options.as_deref().unwrap_or(&none));
    match prepared {
        Ok(call) => Box::pin(async move { settled(exchange_read(call, read).await?, descriptor) }),
        Err(error) => Box::pin(core::future::ready(Err(error))),
    }
}

/// The outcome of a call in the types of its operation.
pub(super) fn typed<T: 'static, C: Code>(outcome: Result<Settled, Error>) -> Result<Reply<T>, Error<C>> {
    outcome.and_then(Settled::reply).map_err(Error::typed)
}

/// Makes the call. The body of a success is read while it is judged, so that it is gone over once.
pub(crate) async fn exchange_read(call: Box<Prepared<'_>>, read: ReadAs) -> Result<Read, Error> {
    let mut value = None;
    let answered = exchange(call, &mut |arrived| value = Some((read.answer)(arrived))).await?;
    let value = value.unwrap_or_else(|| Err(DecodeError::new("JSON", "")));
    Ok(Read { answered, value, nothing: read.nothing })
}

/// The reply with its value.
///
/// The server's status says that a write was done. Where it says no more than that, in a response without a body, every field
/// of the response is unset. A read without a body has brought nothing.
pub(crate) fn settled(read: Read, descriptor: &Descriptor) -> Result<Settled, Error> {
    let Read { answered, value, nothing } = read;
    let mut kept = None;
    let read = value.map(|value| kept = Some(value));
    let status = answered.answer.status;
    let mut of_nothing = || {
        kept = nothing(status);
        kept.is_some()
    };
    let about = judged(answered, descriptor, read, &mut of_nothing)?;
    kept.map(|value| Settled { value, about: Box::new(about) }).ok_or_else(not_read)
}

/// The reply with the body as it is, once `check` finds it whole.
pub(crate) fn untyped(
    read: Read,
    descriptor: &Descriptor,
    check: impl FnOnce(&[u8], &Watch) -> Result<(), DecodeError>,
) -> Result<Reply<Bytes>, Error> {
    let Read { answered, value, .. } = read;
    let answer = &answered.answer;
    let (body, read) = (answer.body.clone(), value.and_then(|_| check(&answer.whole, &answer.seen)));
    let about = judged(answered, descriptor, read, &mut || false)?;
    Ok(Reply::new(Box::new(body), Box::new(about)))
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
