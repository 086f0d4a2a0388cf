//! Waiting for a state: an operation is called until its answer says that the state is reached, or never will be.

mod error;
mod look;
mod pause;
mod poll;
mod untyped;
mod verdict;
mod waited;

use core::fmt;
use core::pin::Pin;
use core::time::Duration;

pub use error::WaitError;
pub use waited::Waited;

use crate::{Call, Operation, Waiter};
use pause::Pauses;
use poll::{Polling, poll};

/// What a wait of the operation comes to.
pub(crate) type Outcome<O> = Result<
    Waited<<O as Operation>::Response, <O as Operation>::Code>,
    WaitError<<O as Operation>::Response, <O as Operation>::Code>,
>;

/// A wait that has not begun. Waiting for it calls the operation until the state is reached, or until it will not be.
///
/// ```no_run
/// # use core::time::Duration;
/// # use api_runtime::{Client, Operation, WaitError, Waiter};
/// # async fn example<O>(client: &Client, request: &O, waiter: &'static Waiter) -> Result<(), Box<dyn std::error::Error>>
/// # where O: Operation + Sync, O::Response: Send + Sync + core::fmt::Debug {
/// match client.call(request).wait_until(waiter, Duration::from_secs(600)).await {
///     Ok(waited) => println!("reached after {} polls: {:?}", waited.polls(), waited.reply()),
///     Err(WaitError::Failed { last, .. }) => println!("cannot be reached any more: {:?}", last.reply()),
///     Err(WaitError::TimedOut { last, .. }) => println!("not yet: {last:?}"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(()) }
/// ```
///
/// Each poll is a call with the options of the first, its timeout and retries among them, but none goes on beyond the time of
/// the whole wait. The pauses between polls grow from the waiter's shortest to its longest and are drawn at random, so that many
/// programs do not poll in step. They are never shorter than the documented rate of the operation allows, and never shorter
/// than a `Retry-After`. The last poll is made early enough that it can be answered.
///
/// A waiter calls reads alone. A wait that nobody waits for any more leaves nothing behind, and can be begun anew.
#[must_use = "a wait begins when it is awaited"]
pub struct Wait<'a, O> {
    call: Call<'a, O>,
    waiter: &'static Waiter,
    time: Duration,
    pauses: Pauses,
}

impl<'a, O: Operation> Wait<'a, O> {
    pub(crate) fn new(call: Call<'a, O>, waiter: &'static Waiter, max_wait: Duration) -> Self {
        Self { call, waiter, time: max_wait, pauses: Pauses::of(waiter, O::DESCRIPTOR) }
    }

    /// Pauses between polls, the shortest and the longest, in place of the waiter's. The rate limit of the operation holds all the
    /// same.
    pub fn delays(mut self, min: Duration, max: Duration) -> Self {
        self.pauses = self.pauses.between(min, max);
        self
    }

    /// The call that is made again and again.
    #[cfg(feature = "blocking")]
    pub(crate) const fn call(&self) -> &Call<'a, O> {
        &self.call
    }
}

impl<'a, O> IntoFuture for Wait<'a, O>
where
    O: Operation + Sync,
    O::Response: Send,
{
    type Output = Outcome<O>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { call, waiter, time, pauses } = self;
        Box::pin(async move {
            let (client, request) = (call.client(), call.operation());
            let polling = Polling {
                client,
                descriptor: O::DESCRIPTOR,
                request,
                edited: request.edited(),
                waiter,
                max_wait: time,
                timeout: call.time(),
                pauses,
            };
            poll(polling, |time| call.again().timeout(time).into_future()).await
        })
    }
}

/// Shows no value of the request.
impl<O> fmt::Debug for Wait<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait").field("waiter", &self.waiter.name).finish_non_exhaustive()
    }
}
