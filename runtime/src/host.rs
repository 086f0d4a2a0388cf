//! What a client asks of the machine that it runs on: the time, waiting, and chance.

#[cfg(feature = "hyper")]
mod system;

use core::future::poll_fn;
use core::pin::Pin;
use core::task::Poll;
use core::time::Duration;
use std::time::SystemTime;

#[cfg(feature = "hyper")]
pub use system::SystemHost;

/// A future that completes after a time.
pub type Sleep<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Source of time, sleep and randomness, so that a client can run where the system does not provide them, such as in
/// a browser or a test.
///
/// With the feature `hyper`, the default is `SystemHost`.
pub trait Host: Send + Sync {
    /// The wall clock, for signatures and the expiry of credentials.
    fn now(&self) -> SystemTime;

    /// Whether [`now`](Self::now) is a fixed time set by the user. A client then reports clock skew but does not
    /// correct it.
    fn is_fixed(&self) -> bool {
        false
    }

    /// A monotonic clock, for timeouts.
    fn elapsed(&self) -> Duration;

    /// Sleeps.
    fn sleep(&self, time: Duration) -> Sleep<'_>;

    /// Random bits, for transaction ids and jitter.
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
///
/// It is lent, as an `async fn` has room for what it is given and once more for what it makes of that.
pub(crate) async fn within<F: Future + ?Sized>(
    host: &dyn Host,
    time: Duration,
    mut future: Pin<&mut F>,
) -> Option<F::Output> {
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
