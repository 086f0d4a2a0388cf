//! CPU time, which neighbours on the same machine lengthen less than the time on the wall.

use core::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// What this thread has taken so far.
#[must_use]
pub fn thread() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(u64::try_from(now.tv_sec).unwrap_or_default(), u32::try_from(now.tv_nsec).unwrap_or_default())
}
