//! Looks on while cases run, so that one without an end is told by its number.

use std::fs;
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

/// So many seconds a case may take; the longest, which compiles a crate, takes far less.
const LONGEST: u32 = 300;

/// The number of the case that runs.
pub(crate) struct Watch(Arc<AtomicU64>);

impl Watch {
    /// Starts to look on; the program ends when a case does not.
    pub(crate) fn start() -> Self {
        let case = Arc::new(AtomicU64::new(u64::MAX));
        let seen = Arc::clone(&case);
        thread::spawn(move || {
            let (mut last, mut seconds) = (u64::MAX, 0);
            loop {
                thread::sleep(Duration::from_secs(1));
                let now = seen.load(Ordering::Relaxed);
                seconds = if now == last { seconds + 1 } else { 0 };
                last = now;
                if seconds == LONGEST {
                    println!("case {now} has been running for {LONGEST} seconds");
                    process::exit(3);
                }
            }
        });
        Self(case)
    }

    /// A case begins.
    pub(crate) fn begins(&self, case: u64) {
        self.0.store(case, Ordering::Relaxed);
    }
}

/// The most memory that the program held, where the system tells.
pub(crate) fn most_memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "unknown".to_owned(), |line| line.trim().to_owned())
}
