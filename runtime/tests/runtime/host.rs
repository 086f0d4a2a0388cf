//! A host whose time stands still until somebody waits: no test of these waits itself.

use core::time::Duration;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use api_runtime::{Host, Sleep};

/// What the host was asked for, and the time that it shows. Clones are one host.
#[derive(Clone)]
pub(crate) struct TestHost {
    state: Arc<Mutex<State>>,
}

struct State {
    start: SystemTime,
    passed: Duration,
    slept: Vec<Duration>,
    drawn: u128,
    stands: bool,
    draws: Box<dyn FnMut(u128) -> u128 + Send>,
}

impl TestHost {
    /// A host that shows that time, and draws 1, 2, 3, …
    pub(crate) fn at(start: SystemTime) -> Self {
        Self::drawing(start, |count| count)
    }

    /// A host at the beginning of 1970 whose chance is a function of how often it was asked before.
    pub(crate) fn drawing(start: SystemTime, draws: impl FnMut(u128) -> u128 + Send + 'static) -> Self {
        let state =
            State { start, passed: Duration::ZERO, slept: Vec::new(), drawn: 0, stands: false, draws: Box::new(draws) };
        Self { state: Arc::new(Mutex::new(state)) }
    }

    /// The longest pauses that are allowed: chance is as great as it can be.
    pub(crate) fn patient() -> Self {
        Self::drawing(SystemTime::UNIX_EPOCH, |_| u128::MAX)
    }

    /// Whether waits begin and do not end.
    pub(crate) fn stand_still(&self, stands: bool) {
        self.with(|state| state.stands = stands);
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, time: Duration) {
        self.with(|state| state.passed += time);
    }

    /// How long was waited each time, in milliseconds.
    pub(crate) fn slept(&self) -> Vec<u128> {
        self.with(|state| state.slept.iter().map(Duration::as_millis).collect())
    }

    fn with<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(&mut self.state.lock().expect("no test panics inside"))
    }
}

/// What a future gives that waits for nothing.
#[track_caller]
pub(crate) fn at_once<F: Future>(future: F) -> F::Output {
    let mut context = core::task::Context::from_waker(std::task::Waker::noop());
    match core::pin::pin!(future).poll(&mut context) {
        core::task::Poll::Ready(output) => output,
        core::task::Poll::Pending => panic!("it waits"),
    }
}

impl Host for TestHost {
    fn now(&self) -> SystemTime {
        self.with(|state| state.start + state.passed)
    }

    fn elapsed(&self) -> Duration {
        self.with(|state| state.passed)
    }

    fn sleep(&self, time: Duration) -> Sleep<'_> {
        let stands = self.with(|state| {
            if !state.stands {
                state.passed += time;
                state.slept.push(time);
            }
            state.stands
        });
        if stands {
            return Box::pin(core::future::pending());
        }
        Box::pin(core::future::ready(()))
    }

    fn random(&self) -> u128 {
        self.with(|state| {
            state.drawn += 1;
            (state.draws)(state.drawn)
        })
    }
}
