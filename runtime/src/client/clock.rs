//! The time that calls are signed with: the machine's, moved where a refusal has shown that the server's differs.

use core::fmt;
use core::sync::atomic::{AtomicI64, Ordering};
use core::time::Duration;
use std::time::SystemTime;

use http::HeaderMap;
use http::header::AGE;

use crate::headers::date::server_time;
use crate::{Host, Instant, Sleep};

/// A difference up to this is none: `Date` has whole seconds, and an answer takes its time. Services that state what they
/// allow speak of minutes.
const TOLERANCE: Duration = Duration::from_secs(60);

/// Seconds that are added to the machine's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shift(i64);

/// What a client has learnt of its machine's clock.
#[derive(Default)]
pub(super) struct Clock {
    shift: AtomicI64,
}

impl Clock {
    pub(super) fn shift(&self) -> Shift {
        Shift(self.shift.load(Ordering::Relaxed))
    }

    /// The machine with the server's time, as far as it is known.
    pub(super) fn corrected<'a>(&self, host: &'a dyn Host) -> Corrected<'a> {
        Corrected { host, shift: self.shift() }
    }

    /// Signs all further calls like one that was taken.
    pub(super) fn keep(&self, shift: Shift) {
        self.shift.store(shift.0, Ordering::Relaxed);
    }
}

/// A machine whose time is moved to the server's.
pub(super) struct Corrected<'a> {
    host: &'a dyn Host,
    shift: Shift,
}

impl Host for Corrected<'_> {
    fn now(&self) -> SystemTime {
        self.shift.of(self.host.now())
    }

    fn is_fixed(&self) -> bool {
        self.host.is_fixed()
    }

    fn elapsed(&self) -> Duration {
        self.host.elapsed()
    }

    fn sleep(&self, time: Duration) -> Sleep<'_> {
        self.host.sleep(time)
    }

    fn random(&self) -> u128 {
        self.host.random()
    }
}

impl Shift {
    /// From the machine's time to the server's.
    fn between(machine: SystemTime, server: SystemTime) -> Self {
        let seconds = |time: Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
        Self(match server.duration_since(machine) {
            Ok(behind) => seconds(behind),
            Err(ahead) => -seconds(ahead.duration()),
        })
    }

    /// The time of a signature at that time of the machine.
    pub(super) fn of(self, machine: SystemTime) -> SystemTime {
        let by = Duration::from_secs(self.0.unsigned_abs());
        let moved = if self.0 < 0 { machine.checked_sub(by) } else { machine.checked_add(by) };
        moved.unwrap_or(machine)
    }
}

/// How far the time of a signature was from the server's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClockSkew {
    /// The time that the request was signed with.
    pub signed_at: SystemTime,
    /// The time of the server, as the answer's `Date` tells it.
    pub server: SystemTime,
    /// Whether the call was signed again with the server's time, and refused once more.
    pub corrected: bool,
}

impl ClockSkew {
    /// The difference that an answer shows to a request that was signed at a time of the machine, as far as it is told
    /// and larger than a minute; and what would have to be added to the machine's time.
    ///
    /// A stored answer, which has an `Age`, tells nothing of the server's clock.
    pub(super) fn find(headers: &HeaderMap, shift: Shift, sent: SystemTime, now: SystemTime) -> Option<(Self, Shift)> {
        let is_stored = headers.get(AGE).is_some_and(|age| age.as_bytes().trim_ascii() != b"0");
        let server = server_time(headers, now).filter(|_| !is_stored)?;
        let (signed_at, received) = (shift.of(sent), shift.of(now));
        let ahead = signed_at.duration_since(server).unwrap_or_default();
        let behind = server.duration_since(received).unwrap_or_default();
        let found = Self { signed_at, server, corrected: false };
        (ahead.max(behind) > TOLERANCE).then(|| (found, Shift::between(now, server)))
    }

    pub(super) const fn corrected(mut self, corrected: bool) -> Self {
        self.corrected = corrected;
        self
    }
}

impl fmt::Display for ClockSkew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (by, side) = match self.server.duration_since(self.signed_at) {
            Ok(behind) => (behind, "behind"),
            Err(ahead) => (ahead.duration(), "ahead of"),
        };
        let (signed_at, server) = (shown(self.signed_at), shown(self.server));
        write!(f, "The request was signed at {signed_at}, {} {side} the server's clock ({server}).", span(by))?;
        f.write_str(if self.corrected {
            " Signed with the server's time it was rejected as well."
        } else {
            " Correct the clock of this machine, or the time that was stated for the signature."
        })
    }
}

fn shown(time: SystemTime) -> String {
    Instant::try_from(time).map_or_else(|_| "a time outside the calendar".to_owned(), |time| time.to_string())
}

/// A span in its two largest units.
fn span(time: Duration) -> String {
    let seconds = time.as_secs();
    match (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60) {
        (0, 0, minutes, seconds) => format!("{minutes} min {seconds} s"),
        (0, hours, minutes, _) => format!("{hours} h {minutes} min"),
        (days, hours, _, _) => format!("{days} d {hours} h"),
    }
}
