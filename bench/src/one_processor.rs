//! One processor for a client and its server. On two, the client's thread also pays for waking the other processor, or does not where
//! that one is still awake: more than the rest of a short call, decided by where the scheduler has put the threads of a connection.

use rustix::thread::{CpuSet, sched_getaffinity, sched_getcpu, sched_setaffinity};

/// Keeps this thread, and those that it starts meanwhile, on the processor that it is on; this thread alone until it is dropped.
pub struct OneProcessor {
    before: CpuSet,
}

impl OneProcessor {
    /// # Panics
    ///
    /// When the system does not allow it.
    #[must_use]
    pub fn stay() -> Self {
        let before = sched_getaffinity(None).expect("the processors of this thread");
        let mut one = CpuSet::new();
        one.set(sched_getcpu());
        sched_setaffinity(None, &one).expect("one of them");
        Self { before }
    }
}

impl Drop for OneProcessor {
    fn drop(&mut self) {
        // What follows is measured in children, which are free to go where they like.
        let _ = sched_setaffinity(None, &self.before);
    }
}
