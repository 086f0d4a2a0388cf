//! The host that programs run on: the system's clock, tokio's timer, the system's randomness.

mod thread_sleep;

use core::time::Duration;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::time::{Instant, SystemTime};

use super::{Host, Sleep};

/// The machine that the program runs on. It waits with tokio's timer inside a tokio runtime, whose time must be enabled, and
/// with a thread for each wait anywhere else.
#[derive(Debug, Clone)]
pub struct SystemHost {
    start: Instant,
}

impl SystemHost {
    /// The machine.
    #[must_use]
    pub fn new() -> Self {
        Self { start: Instant::now() }
    }
}

impl Default for SystemHost {
    fn default() -> Self {
        Self::new()
    }
}

impl Host for SystemHost {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, time: Duration) -> Sleep<'_> {
        if tokio::runtime::Handle::try_current().is_ok() {
            Box::pin(tokio::time::sleep(time))
        } else {
            Box::pin(thread_sleep::sleep(time))
        }
    }

    fn random(&self) -> u128 {
        let mut bytes = [0; 16];
        if getrandom::fill(&mut bytes).is_ok() {
            return u128::from_ne_bytes(bytes);
        }
        // The system has none to give. The keys of a hasher and the time still differ from call to call.
        let half = || u128::from(RandomState::new().hash_one((Instant::now(), SystemTime::now())));
        half() << 64 | half()
    }
}
