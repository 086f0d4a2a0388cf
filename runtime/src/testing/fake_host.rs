//! A machine for tests: its waits end at once, and its time and chance are the same in every run.

use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;
use std::time::SystemTime;

use crate::{Host, Sleep};

/// Seconds from 1970 to 2026-01-01T00:00:00Z, when its time begins.
const START: u64 = 1_767_225_600;

/// A [`Host`] that does not sleep. Its clock starts at 2026-01-01T00:00:00Z and advances only by sleeping; its random
/// numbers are 1, 2, 3, …, so transaction ids are predictable.
#[derive(Debug, Default)]
pub struct FakeHost {
    milliseconds: AtomicU64,
    drawn: AtomicU64,
}

impl FakeHost {
    /// A host at its start time.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Host for FakeHost {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(START) + self.elapsed()
    }

    fn is_fixed(&self) -> bool {
        true
    }

    fn elapsed(&self) -> Duration {
        Duration::from_millis(self.milliseconds.load(Ordering::SeqCst))
    }

    fn sleep(&self, time: Duration) -> Sleep<'_> {
        let milliseconds = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        self.milliseconds.fetch_add(milliseconds, Ordering::SeqCst);
        Box::pin(core::future::ready(()))
    }

    fn random(&self) -> u128 {
        u128::from(self.drawn.fetch_add(1, Ordering::SeqCst)) + 1
    }
}
