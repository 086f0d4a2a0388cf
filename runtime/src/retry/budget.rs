//! A budget for repeated attempts, which all calls of a client share: when a service is down, clients must not multiply
//! the calls that it gets.

use std::sync::{Mutex, PoisonError};

/// Tokens that a client starts with and never exceeds.
const CAPACITY: u32 = 500;
/// What a repeated attempt takes.
const COST: u32 = 5;
/// What a call gives back that succeeds at once.
const GAIN: u32 = 1;

/// The tokens that are left.
#[derive(Debug)]
pub(crate) struct Budget {
    left: Mutex<u32>,
}

impl Budget {
    pub(crate) const fn new() -> Self {
        Self { left: Mutex::new(CAPACITY) }
    }

    /// Takes the tokens for a repeated attempt, where there are enough.
    pub(crate) fn take(&self) -> bool {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let enough = *left >= COST;
        if enough {
            *left -= COST;
        }
        enough
    }

    /// A call succeeded after that many attempts: what its last one took comes back, or a little for a first success.
    pub(crate) fn succeeded(&self, attempts: u32) {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        *left = (*left + if attempts > 1 { COST } else { GAIN }).min(CAPACITY);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_runs_out_and_fills_again() {
        let budget = Budget::new();
        let taken = (0..1000).filter(|_| budget.take()).count();
        assert_eq!(taken, 100);
        budget.succeeded(2);
        assert!(budget.take() && !budget.take());
        for _ in 0..5 {
            budget.succeeded(1);
        }
        assert!(budget.take() && !budget.take());
        for _ in 0..1000 {
            budget.succeeded(2);
        }
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 100);
    }
}
