//! A call that is under way.

use core::fmt;
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::read::{ReadAs, UnderWay, typed, under_way};
use super::{Call, Error, Reply};
use crate::Operation;

/// A call that is under way: the future that waiting for a [`Call`](super::Call) makes.
///
/// It knows no more of its operation than what comes of the call at its end.
#[must_use = "a call is made when it is awaited"]
pub struct Calling<'a, O> {
    call: UnderWay<'a>,
    operation: PhantomData<fn(O)>,
}

impl<'a, O: Operation> Calling<'a, O> {
    /// All that depends on the type of the request, which is encoded and validated before anything is awaited.
    pub(super) fn new(call: Call<'a, O>) -> Self {
        let Call { client, operation, options } = call;
        let (tables, read) = ((O::SERVICE, O::DESCRIPTOR), ReadAs::of::<O::Response>());
        Self { call: under_way(client, tables, (operation, operation), options, read), operation: PhantomData }
    }
}

impl<O: Operation> Future for Calling<'_, O> {
    type Output = Result<Reply<O::Response>, Error<O::Code>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.call.as_mut().poll(context).map(typed)
    }
}

/// Shows nothing of the request.
impl<O> fmt::Debug for Calling<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calling").finish_non_exhaustive()
    }
}
