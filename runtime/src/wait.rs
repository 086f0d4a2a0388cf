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

use crate::{Call, Code, Operation, Waiter};
use pause::Pauses;
use poll::{Polling, poll};

/// What a wait of the operation comes to.
pub(crate) type Outcome<O> = Result<
    Waited<<O as Operation>::Response, Code<<O as Operation>::Code>>,
    WaitError<<O as Operation>::Response, Code<<O as Operation>::Code>>,
>;

/// Waits for a state. Await it to poll the operation until the state is reached, or cannot be reached any more.
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
/// Each poll is a call with the same options, including timeout and retries, limited by the time of the whole wait.
/// The delay between polls grows from the minimum to the maximum of the waiter, with jitter. It is never shorter than
/// the rate limit of the operation or a `Retry-After` allows. The last poll is sent early enough to complete in time.
///
/// Waiters poll read operations only, so a wait can be cancelled by dropping it, and started again.
#[must_use = "a wait starts when it is awaited"]
pub struct Wait<'a, O> {
    call: Call<'a, O>,
    waiter: &'static Waiter,
    time: Duration,
    pauses: Pauses,
}

impl<'a, O: Operation> Wait<'a, O> {
    pub(crate) fn new(call: Call<'a, O>, waiter: &'static Waiter, max_wait: Duration) -> Self {
        Self { call, waiter, time: max_wait, pauses: Pauses::of(waiter, O::descriptor()) }
    }

    /// Minimum and maximum delay between polls, which override those of the waiter. The rate limit of the operation
    /// still applies.
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
                descriptor: O::descriptor(),
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

/// Does not show values of the request.
impl<O> fmt::Debug for Wait<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait").field("waiter", &self.waiter.name).finish_non_exhaustive()
    }
}
