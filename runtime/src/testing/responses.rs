//! What a fake answers one operation with, said call by call.

use core::any::Any;
use core::fmt;
use core::marker::PhantomData;
use std::sync::Arc;

use serde::Serialize;

use super::{FakeResponse, FakeService};
use crate::{Code, Operation};

/// The responses of a [`FakeService`] to calls of the operation `O`; see [`FakeService::on`].
///
/// Each of [`reply`](Self::reply), [`reject`](Self::reject), [`lose_response`](Self::lose_response) and
/// [`then`](Self::then) sets the response to one call, with all of its attempts, in order. Further calls use
/// [`otherwise`](Self::otherwise).
pub struct FakeResponses<'a, O> {
    fake: &'a FakeService,
    operation: PhantomData<fn() -> O>,
}

impl<'a, O: Operation> FakeResponses<'a, O> {
    pub(super) const fn new(fake: &'a FakeService) -> Self {
        Self { fake, operation: PhantomData }
    }

    /// The next call succeeds with this response.
    ///
    /// # Panics
    ///
    /// If the response cannot be serialized as JSON.
    pub fn reply(&mut self, response: O::Response) -> &mut Self
    where
        O::Response: Serialize,
    {
        self.then(FakeResponse::reply(&response))
    }

    /// The next call fails with an error response with this code.
    pub fn reject(&mut self, code: impl Into<Code<O::Code>>) -> &mut Self {
        self.then(FakeResponse::reject(code))
    }

    /// The response to the next call is lost: the outcome of a write operation is unknown.
    pub fn lose_response(&mut self) -> &mut Self {
        self.then(FakeResponse::lost())
    }

    /// Sets the response to the next call.
    pub fn then(&mut self, answer: FakeResponse<O>) -> &mut Self {
        let canned = answer.into_canned();
        self.fake.rule(O::SERVICE, O::descriptor(), |rule| rule.waiting.push_back(canned));
        self
    }

    /// The closure returns the response to every further call, from its request.
    pub fn otherwise(&mut self, answer: impl Fn(&O) -> FakeResponse<O> + Send + Sync + 'static) -> &mut Self
    where
        O: Any,
    {
        let of_any = move |request: &(dyn Any + Send + Sync)| Some(answer(request.downcast_ref()?).into_canned());
        self.fake.rule(O::SERVICE, O::descriptor(), |rule| rule.otherwise = Some(Arc::new(of_any)));
        self
    }
}

impl<O: Operation> fmt::Debug for FakeResponses<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeResponses").field("operation", &O::descriptor().id).finish_non_exhaustive()
    }
}
