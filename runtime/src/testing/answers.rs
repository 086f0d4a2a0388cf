//! What a fake answers one operation with, said call by call.

use core::any::Any;
use core::fmt;
use core::marker::PhantomData;
use std::sync::Arc;

use serde::Serialize;

use super::{FakeAnswer, FakeService};
use crate::Operation;

/// What a [`FakeService`] answers calls of the operation `O` with; [`FakeService::on`] gives it.
///
/// Each of [`reply`](Self::reply), [`refuse`](Self::refuse), [`lose`](Self::lose) and [`then`](Self::then) is for one call, with all of
/// its attempts, in the order in which they are said. Behind them comes what [`otherwise`](Self::otherwise) says.
pub struct FakeAnswers<'a, O> {
    fake: &'a FakeService,
    operation: PhantomData<fn() -> O>,
}

impl<'a, O: Operation> FakeAnswers<'a, O> {
    pub(super) const fn new(fake: &'a FakeService) -> Self {
        Self { fake, operation: PhantomData }
    }

    /// Answers the next call with success and that response.
    ///
    /// # Panics
    ///
    /// When the response cannot be written as JSON.
    pub fn reply(&mut self, response: O::Response) -> &mut Self
    where
        O::Response: Serialize,
    {
        self.then(FakeAnswer::reply(&response))
    }

    /// Refuses the next call with that code.
    pub fn refuse(&mut self, code: O::Code) -> &mut Self {
        self.then(FakeAnswer::refuse(code))
    }

    /// Loses the response to the next call: the outcome of a write is unknown.
    pub fn lose(&mut self) -> &mut Self {
        self.then(FakeAnswer::lost())
    }

    /// Answers the next call in that way.
    pub fn then(&mut self, answer: FakeAnswer<O>) -> &mut Self {
        let canned = answer.into_canned();
        self.fake.rule(O::SERVICE, O::DESCRIPTOR, |rule| rule.waiting.push_back(canned));
        self
    }

    /// Answers every further call as the closure says, which looks at the request.
    pub fn otherwise(&mut self, answer: impl Fn(&O) -> FakeAnswer<O> + Send + Sync + 'static) -> &mut Self
    where
        O: Any,
    {
        let of_any = move |request: &(dyn Any + Send + Sync)| Some(answer(request.downcast_ref()?).into_canned());
        self.fake.rule(O::SERVICE, O::DESCRIPTOR, |rule| rule.otherwise = Some(Arc::new(of_any)));
        self
    }
}

impl<O: Operation> fmt::Debug for FakeAnswers<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeAnswers").field("operation", &O::DESCRIPTOR.id).finish_non_exhaustive()
    }
}
