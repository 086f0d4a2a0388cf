//! What a client asks of the machine that it runs on: the time, waiting, and chance.

#[cfg(feature = "hyper")]
mod system;

use core::future::poll_fn;
use core::pin::{Pin, pin};
use core::task::Poll;
use core::time::Duration;
use std::time::SystemTime;

#[cfg(feature = "hyper")]
pub use system::SystemHost;

/// A wait that ends after the time that was asked for.
pub type Sleep<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// The machine under a client. The crate has no clock, no timer and no chance of its own, so that it also runs where
/// those come from somewhere else: in a browser, in a test.
///
/// With the feature `hyper` a client uses `SystemHost` unless it is given another one.
pub trait Host: Send + Sync {
    /// The time of day, for signatures and for the expiry of credentials.
    fn now(&self) -> SystemTime;

    /// Whether [`now`](Self::now) is a time that somebody has stated. A client then tells that it differs from the server's
    /// and does not correct it.
    fn is_fixed(&self) -> bool {
        false
    }

    /// Time since some fixed moment, which never goes back, for deadlines.
    fn elapsed(&self) -> Duration;

    /// Waits.
    fn sleep(&self, time: Duration) -> Sleep<'_>;

    /// Random bits that nobody else draws, for transaction ids, and for pauses that differ from client to client.
    fn random(&self) -> u128;
}

/// A time between nothing and the longest, drawn evenly with random bits.
pub(crate) fn drawn(longest: Duration, random: u128) -> Duration {
    // Both sides fit: a time of 2^64 microseconds is half a million years.
    let part = random & u128::from(u32::MAX);
    let drawn = longest.as_micros().saturating_mul(part) / u128::from(u32::MAX);
    Duration::from_micros(u64::try_from(drawn).unwrap_or(u64::MAX))
}

/// Waits for a future no longer than that; nothing where time runs out.
pub(crate) async fn within<F: Future>(host: &dyn Host, time: Duration, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    // Most futures are ready at once and need no timer.
    let mut sleep = None;
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        sleep.get_or_insert_with(|| host.sleep(time)).as_mut().poll(context).map(|()| None)
    })
    .await
}
