//! The host that programs run on: the system's clock, tokio's timer, the system's randomness.

use core::time::Duration;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::time::{Instant, SystemTime};

use super::{Host, Sleep};

/// The machine that the program runs on. Waiting needs a tokio runtime with time enabled.
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
        Box::pin(tokio::time::sleep(time))
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
