//! Credentials that are kept until shortly before they expire, and fetched by one caller for all.
//!
//! The locks of the usual libraries wake one waiter at a time and belong to their owner until that one is polled again.
//! Here all waiters look again at each end of a turn, and a turn that takes too long goes to another: a caller that was
//! cancelled, or is no longer polled, holds up nobody.

mod state;

use core::future::poll_fn;
use core::task::{Poll, Waker};
use core::time::Duration;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Credentials, CredentialsError, CredentialsSource, Unfit, check_fit};
use crate::host::within;
use crate::{Host, Service};
use state::{Next, State};

/// How long a call waits for new keys while it holds others that still serve.
const EARLY_WAIT: Duration = Duration::from_secs(5);

/// A source and what it answered with last.
pub(crate) struct CredentialsCache {
    service: &'static Service,
    source: Box<dyn CredentialsSource>,
    /// The algorithm of a signer that the caller has brought.
    brought: Option<&'static str>,
    state: Mutex<State>,
}

/// Credentials with the number of the turn that fetched them.
#[derive(Clone)]
pub(crate) struct Issued {
    pub(crate) credentials: Arc<Credentials>,
    turn: u64,
}

impl Issued {
    /// For an operation that needs no credentials; no turn has fetched them.
    pub(crate) fn nothing() -> Self {
        Self { credentials: Arc::new(Credentials::nothing()), turn: 0 }
    }
}

impl CredentialsCache {
    pub(crate) fn new(
        service: &'static Service,
        source: Box<dyn CredentialsSource>,
        brought: Option<&'static str>,
    ) -> Self {
        Self { service, source, brought, state: Mutex::new(State::default()) }
    }

    /// Credentials that have not expired. However many callers need them, one asks the source, and the others wait for
    /// its answer or its error; near the end of the kept ones the others go on with what they have.
    pub(crate) async fn get(&self, host: &dyn Host) -> Result<Issued, CredentialsError> {
        let next = self.state().next(None, host);
        match next {
            Next::Use(issued) => Ok(issued),
            // The futures of calls would each have room for what few calls do.
            next => Box::pin(self.fetched(next, host)).await,
        }
    }

    /// What comes of doing that next.
    async fn fetched(&self, mut next: Next, host: &dyn Host) -> Result<Issued, CredentialsError> {
        loop {
            let waited = match next {
                Next::Use(issued) => return Ok(issued),
                Next::Refuse(error) => return Err(error),
                Next::Wait { turn, longest } => {
                    self.wait(turn, longest, host).await;
                    turn
                }
                Next::Ask { turn, pause } => return self.ask(turn, pause, host).await,
                Next::Renew { turn, kept } => return Ok(self.renew(turn, host).await.unwrap_or(kept)),
            };
            next = self.state().next(Some(waited), host);
        }
    }

    /// Forgets what the service has refused, so that the next call asks the source again. A refusal of keys that were
    /// replaced in the meantime changes nothing.
    pub(crate) fn refused(&self, issued: &Issued) {
        self.state().refused(issued.turn);
    }

    /// Waits until the turn is over, but no longer than that.
    async fn wait(&self, turn: u64, longest: Duration, host: &dyn Host) {
        let mut alarm = None;
        poll_fn(|context| {
            if !self.state().join(turn, context.waker()) {
                return Poll::Ready(());
            }
            alarm.get_or_insert_with(|| host.sleep(longest)).as_mut().poll(context)
        })
        .await;
    }

    async fn ask(&self, turn: u64, pause: Duration, host: &dyn Host) -> Result<Issued, CredentialsError> {
        let mut turn = Turn { cache: self, number: turn, host, asked: false };
        if !pause.is_zero() {
            host.sleep(pause).await;
        }
        turn.asked = true;
        let outcome = self.source.load().await;
        turn.end(outcome)
    }

    /// Asks while the kept ones still serve; nothing when the source has none, or takes its time.
    async fn renew(&self, turn: u64, host: &dyn Host) -> Option<Issued> {
        let turn = Turn { cache: self, number: turn, host, asked: false };
        let outcome = within(host, EARLY_WAIT, self.source.load().as_mut()).await?;
        turn.end(outcome).ok()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Each change is whole before anything could panic under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The right to ask the source. It ends also when its caller stops waiting or the source panics.
struct Turn<'a> {
    cache: &'a CredentialsCache,
    number: u64,
    host: &'a dyn Host,
    /// Whether an end without an outcome counts: the source was asked and nothing is kept that serves.
    asked: bool,
}

impl Turn<'_> {
    fn end(mut self, outcome: Result<Credentials, CredentialsError>) -> Result<Issued, CredentialsError> {
        self.asked = false;
        let outcome = outcome.and_then(|credentials| fitting(self.cache, credentials));
        let mut state = self.cache.state();
        match outcome {
            Ok(credentials) => {
                Ok(state.given(Issued { credentials: Arc::new(credentials), turn: self.number }, self.host))
            }
            Err(error) => {
                state.failed(self.number, error.clone(), self.host);
                Err(error)
            }
        }
    }
}

/// Credentials that the service takes; what a source gives beside them is a failure of that source.
fn fitting(cache: &CredentialsCache, credentials: Credentials) -> Result<Credentials, CredentialsError> {
    let why = match check_fit(cache.service, &credentials, cache.brought) {
        Ok(()) => return Ok(credentials),
        Err(Unfit::Credentials(why)) => why,
        Err(Unfit::Algorithm(name)) => format!("the signature algorithm {name} is not implemented"),
    };
    Err(CredentialsError::broken("the source that was given", why))
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut state = self.cache.state();
        if self.asked {
            state.abandoned(self.number, self.host);
        }
        let waiting = state.over(self.number);
        // A waker may run anything, this cache among it.
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
    }
}
