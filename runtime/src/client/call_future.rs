//! A call that is under way.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::read::{Describe, Types, UnderWay, poll_typed, under_way};
use super::{Call, CallError, Error, Reply};
use crate::{ListedCode, Operation};

/// The future of a [`Call`](super::Call).
///
/// It depends on the operation only through the type of its result.
#[must_use = "a call is made when it is awaited"]
pub struct CallFuture<'a, O: Operation> {
    call: UnderWay<'a>,
    types: Types<O::Response, O::Code>,
}

impl<'a, O: Operation> CallFuture<'a, O> {
    /// All that depends on the type of the request, which is encoded and validated before anything is awaited.
    pub(super) fn new(call: Call<'a, O>) -> Self {
        let Call { client, operation, options } = call;
        let tables = (O::SERVICE, O::descriptor as Describe);
        Self {
            call: under_way(client, tables, &operation, options, O::READ.way()),
            types: Types { read: O::READ, codes: O::Code::LISTED },
        }
    }
}

impl<O: Operation> Future for CallFuture<'_, O> {
    type Output = Result<Reply<O::Response>, CallError<O>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { call, types } = &mut *self;
        poll_typed(call, context, types, Error::with_codes)
    }
}

/// Shows nothing of the request.
impl<O: Operation> fmt::Debug for CallFuture<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}
