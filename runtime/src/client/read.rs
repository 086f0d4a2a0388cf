//! A call together with the value that its answer is read into.
//!
//! A call is one body of code for all operations: of a request's type it keeps how its answer is read into a box, and whoever
//! made the call knows the type of what lies in there.

use core::pin::Pin;
use core::task::{Context, Poll, ready};

use bytes::Bytes;

use super::exchange::Answered;
#[cfg(not(feature = "tracing"))]
use super::exchange::exchange;
use super::prepared::{Edits, Prepared};
use super::reply::About;
#[cfg(feature = "tracing")]
use super::traced::traced as exchange;
use super::{CallOptions, Chosen, Client, Error, InvalidRequest, Reply};
use crate::decode::{Value, Watch, Way};
use crate::{Answering, Code, Decode, DecodeError, Descriptor, Json, Listed, ListedCode, ReadAs, Service};

/// An answer, and what its body was read into.
pub(crate) struct Read {
    answered: Answered,
    value: Result<Value, DecodeError>,
    way: &'static Way,
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
    /// The reply with its value, which was read in that way.
    pub(crate) fn reply<T>(self, read: &ReadAs<T>) -> Result<Reply<T>, Error> {
        let Self { value, about } = self;
        match read.response(value) {
            Some(response) => Ok(Reply::new(response, about)),
            None => Err(not_kept(about)),
        }
    }

    /// The value, where it is of that type.
    pub(crate) fn value_mut<T: 'static>(&mut self) -> Option<&mut T> {
        self.value.downcast_mut()
    }

    /// What is known of the answer whatever its type.
    pub(crate) const fn about(&self) -> &About {
        &self.about
    }
}

/// A judgement in favour is one of a value.
#[cold]
fn not_read() -> Error {
    Error::InvalidRequest(InvalidRequest::new("the response was not read"))
}

/// A value is of the type that it was read into.
#[cold]
fn not_kept(about: Box<About>) -> Error {
    drop(about);
    not_read()
}

/// A call that is under way.
pub(super) type UnderWay<'a> = Pin<Box<dyn Future<Output = Result<Settled, Error>> + Send + 'a>>;

/// How the table of an operation is asked for: by whoever looks at it, and not in each program that makes a call.
pub(crate) type Describe = fn() -> &'static Descriptor;

/// The call of a request, which is encoded and validated here, and made when it is awaited.
pub(super) fn under_way<'a>(
    client: &'a Client,
    (service, describe): (&'static Service, Describe),
    request: &dyn Edits,
    options: Chosen,
    way: &'static Way,
) -> UnderWay<'a> {
    let descriptor = describe();
    // Most calls choose nothing.
    let options = options.map_or_else(CallOptions::default, |chosen| *chosen);
    let prepared = Prepared::of(client, (service, descriptor), request, &options);
    match prepared {
        Ok(call) => Box::pin(async move { settled(exchange_read(call, way).await?, descriptor) }),
        Err(error) => Box::pin(core::future::ready(Err(error))),
    }
}

/// What gives an error the codes of an operation.
type WithCodes<C> = fn(Error, &Listed<C>) -> Error<Code<C>>;

/// What gives the outcome of a call the types of its operation. It is kept beside the call: of an argument that is the same in all calls of a function,
/// the compiler may make a constant of that function, one for each operation.
pub(super) struct Types<T: 'static, C: ListedCode> {
    pub(super) read: &'static ReadAs<T>,
    pub(super) codes: &'static Listed<C>,
}

/// The outcome of a call in the types of its operation, once it is there.
///
/// It differs between operations in its arguments alone, so that the compiler can merge it. So it is given the function that
/// changes the type of an error, too: the compiler has one for each type.
#[inline(never)]
pub(super) fn poll_typed<T, C: ListedCode>(
    call: &mut UnderWay<'_>,
    context: &mut Context<'_>,
    types: &Types<T, C>,
    with_codes: WithCodes<C>,
) -> Poll<Result<Reply<T>, Error<Code<C>>>> {
    let outcome = ready!(call.as_mut().poll(context));
    Poll::Ready(outcome.and_then(|settled| settled.reply(types.read)).map_err(|error| with_codes(error, types.codes)))
}

/// Makes the call. The body of a success is read while it is judged, so that it is gone over once.
pub(crate) async fn exchange_read(call: Box<Prepared<'_>>, way: &'static Way) -> Result<Read, Error> {
    let mut value = None;
    let answered = exchange(call, &mut |arrived| value = Some(way.answer(arrived))).await?;
    let value = value.unwrap_or_else(|| Err(DecodeError::new("JSON", "")));
    Ok(Read { answered, value, way })
}

/// The reply with its value.
///
/// The server's status says that a write was done. Where it says no more than that, in a response without a body, every field
/// of the response is unset. A read without a body has brought nothing.
pub(crate) fn settled(read: Read, descriptor: &Descriptor) -> Result<Settled, Error> {
    let Read { answered, value, way } = read;
    let mut kept = None;
    let read = value.map(|value| kept = Some(value));
    let status = answered.answer.status;
    let mut of_nothing = || {
        kept = way.nothing(status);
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

/// How answers are read whose type is not known.
pub(super) static AS_STATED: ReadAs<AsStated> = ReadAs::of();

/// The same for pages.
pub(crate) static PAGE_AS_STATED: ReadAs<PageAsStated> = ReadAs::of();

/// An answer of the shape that the tables say.
pub(crate) struct AsStated;

/// A page of the shape that the tables say; no body is none.
pub(crate) struct PageAsStated;

impl Decode for AsStated {
    const ANSWER: Answering<Self> =
        Answering::Own { answer: |answer| answer.check(true).map(|()| Self), nothing: |_| Some(Self) };

    fn decode(_: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self)
    }
}

impl Decode for PageAsStated {
    const ANSWER: Answering<Self> =
        Answering::Own { answer: |answer| answer.check(false).map(|()| Self), nothing: |_| Some(Self) };

    fn decode(_: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self)
    }
}
