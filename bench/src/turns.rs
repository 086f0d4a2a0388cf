//! Two sides in turn: a round of the one, a round of the other, and the median of each.

use core::hint::black_box;
use core::time::Duration;

use crate::clock;

/// How many rounds each side has.
const ROUNDS: usize = 151;

/// The least time of a round, which is as many calls as that takes.
const ROUND: Duration = Duration::from_millis(2);

/// Medians of the CPU time that a call takes, results being dropped within it: the other side's, and ours.
pub fn in_turn<A, B>(mut other: impl FnMut() -> A, mut ours: impl FnMut() -> B) -> (Duration, Duration) {
    let mut other = || drop(black_box(other()));
    let mut ours = || drop(black_box(ours()));
    let calls = (calls(&mut other), calls(&mut ours));
    let mut times: (Vec<Duration>, Vec<Duration>) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        times.0.push(round(&mut other, calls.0));
        times.1.push(round(&mut ours, calls.1));
    }
    (median(times.0), median(times.1))
}

/// How many calls make a round.
fn calls(work: &mut impl FnMut()) -> u32 {
    let mut calls = 1;
    // Fewer calls may be too short to be measured at all.
    while calls < 1 << 20 && round(work, calls) * calls < ROUND {
        calls *= 2;
    }
    calls
}

/// The time of one call, over so many.
fn round(work: &mut impl FnMut(), calls: u32) -> Duration {
    let start = clock::thread();
    for _ in 0..calls {
        work();
    }
    clock::thread().saturating_sub(start) / calls
}

#[must_use]
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
