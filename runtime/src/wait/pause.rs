//! The pauses between two polls.

use core::time::Duration;

use crate::host::drawn;
use crate::{Descriptor, Waiter};

/// The shortest and the longest pause, and the one that the operation's rate asks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pauses {
    min: Duration,
    max: Duration,
    rate: Duration,
}

impl Pauses {
    pub(super) fn of(waiter: &Waiter, descriptor: &Descriptor) -> Self {
        let rate = descriptor.rate_limit.map_or(Duration::ZERO, |rate| rate.per / rate.calls.max(1));
        Self { min: waiter.min_delay, max: waiter.max_delay, rate }
    }

    pub(super) fn between(self, min: Duration, max: Duration) -> Self {
        Self { min, max, ..self }
    }

    /// The pause after that many polls, drawn between the shortest and the shortest doubled with each poll, which is at most the
    /// longest; and no shorter than the service asks for. Nothing where a poll behind it would have no time to be answered.
    pub(super) fn after(
        self,
        polls: u32,
        asked_for: Option<Duration>,
        left: Duration,
        random: u128,
    ) -> Option<Duration> {
        let shortest = self.min.max(self.rate);
        let longest = shortest.saturating_mul(1 << polls.saturating_sub(1).min(20)).min(self.max).max(shortest);
        let pause = shortest + drawn(longest.saturating_sub(shortest), random);
        // The last poll comes so early that its answer has as much time as lies between two polls.
        let latest = left.checked_sub(shortest).filter(|latest| !latest.is_zero())?;
        let asked_for = asked_for.unwrap_or_default();
        (asked_for <= latest && shortest <= latest).then(|| pause.max(asked_for).min(latest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn pauses(min: u64, max: u64, rate: u64) -> Pauses {
        Pauses {
            min: SECOND * u32::try_from(min).unwrap(),
            max: Duration::from_secs(max),
            rate: Duration::from_secs(rate),
        }
    }

    fn after(pauses: Pauses, polls: u32, left: u64, random: u128) -> Option<u64> {
        pauses.after(polls, None, Duration::from_secs(left), random).map(|pause| pause.as_secs())
    }

    #[test]
    fn pauses_grow_from_the_shortest_to_the_longest() {
        let longest: Vec<_> = (1..7).map(|polls| after(pauses(2, 20, 0), polls, 3600, u128::MAX)).collect();
        assert_eq!(longest, [2, 4, 8, 16, 20, 20].map(Some));
        assert!((1..7).all(|polls| after(pauses(2, 20, 0), polls, 3600, 0) == Some(2)));
        assert_eq!(after(pauses(2, 20, 0), u32::MAX, 3600, u128::MAX), Some(20));
        assert_eq!(after(pauses(2, 1, 0), 9, 3600, u128::MAX), Some(2), "the shortest counts where both disagree");
    }

    #[test]
    fn the_rate_of_the_operation_and_a_retry_after_hold() {
        assert_eq!(after(pauses(2, 20, 6), 1, 3600, 0), Some(6));
        assert_eq!(after(pauses(2, 4, 6), 9, 3600, u128::MAX), Some(6));
        let asked = |asked: u64, left: u64| {
            pauses(2, 20, 0).after(1, Some(Duration::from_secs(asked)), Duration::from_secs(left), 0)
        };
        assert_eq!(asked(30, 60), Some(SECOND * 30));
        assert_eq!(asked(59, 60), None, "nobody polls before the time that the service asks for");
    }

    #[test]
    fn the_last_poll_can_be_answered() {
        assert_eq!(after(pauses(5, 60, 0), 9, 12, u128::MAX), Some(7));
        for left in 0..10 {
            assert_eq!(after(pauses(5, 60, 0), 9, left, u128::MAX), None, "{left}");
        }
        assert_eq!(after(pauses(0, 0, 0), 1, 1, 0), Some(0));
        assert_eq!(after(pauses(0, 0, 0), 1, 0, 0), None);
    }
}
