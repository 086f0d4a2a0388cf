//! How often a call is repeated, and the pauses between attempts.

use core::time::Duration;

use crate::host::drawn;

/// How often reads and keyed writes are repeated, and after which pauses.
///
/// Any call is signed once more that was refused (401, 403) and therefore not done: with the server's time where the clock
/// of this machine differs by more than a minute, and with other keys where their source has others.
///
/// The pause before attempt *n* + 1 is drawn evenly between nothing and the first pause doubled *n* - 1 times, but no more
/// than the longest. A `Retry-After` of the service counts where it is longer. Everything happens inside the timeout of the
/// call; an attempt that could not begin in time is not waited for.
///
/// ```
/// use core::time::Duration;
/// use api_runtime::Retries;
///
/// let patient = Retries::default().attempts(6).pauses(Duration::from_millis(500), Duration::from_secs(30));
/// let none = Retries::none();
/// # let _ = (patient, none);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retries {
    pub(super) attempts: u32,
    pub(super) first_pause: Duration,
    pub(super) longest_pause: Duration,
    pub(super) longest_attempt: Duration,
}

impl Retries {
    /// Every call is sent once, also one that was refused because of the clock or of keys that have ended.
    #[must_use]
    pub const fn none() -> Self {
        Self { attempts: 1, first_pause: Duration::ZERO, longest_pause: Duration::ZERO, longest_attempt: Duration::MAX }
    }

    /// Most attempts of a call, the first among them. Default: 3; nothing is sent less than once.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The longest pause before the second attempt, and before any. Default: 200 milliseconds and 20 seconds.
    #[must_use]
    pub const fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        (self.first_pause, self.longest_pause) = (first, longest);
        self
    }

    /// How long an attempt may take that can be followed by another one; the last one has all the time that is left. Default: 20
    /// seconds.
    #[must_use]
    pub const fn longest_attempt(mut self, time: Duration) -> Self {
        self.longest_attempt = time;
        self
    }

    /// The pause after that many attempts, for a random number.
    pub(super) fn pause(self, attempts: u32, random: u128) -> Duration {
        let doubled = self.first_pause.saturating_mul(1 << attempts.saturating_sub(1).min(20));
        drawn(doubled.min(self.longest_pause), random)
    }
}

impl Default for Retries {
    fn default() -> Self {
        Self {
            attempts: 3,
            first_pause: Duration::from_millis(200),
            longest_pause: Duration::from_secs(20),
            longest_attempt: Duration::from_secs(20),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let retries = Retries::default().pauses(Duration::from_millis(100), Duration::from_millis(350));
        let longest: Vec<_> = (1..5).map(|attempts| retries.pause(attempts, u128::MAX).as_millis()).collect();
        assert_eq!(longest, [100, 200, 350, 350]);
        assert_eq!(retries.pause(3, 0), Duration::ZERO);
        assert_eq!(retries.pause(u32::MAX, u128::MAX).as_millis(), 350);
        let half = retries.pause(1, u128::from(u32::MAX / 2)).as_micros();
        assert!((49_000..=50_000).contains(&half), "{half}");
    }
}
