//! The calls of a wait, one after the other, until one of them decides or time runs out.

use core::time::Duration;

use super::pause::Pauses;
use super::verdict::{Verdict, of_answer, of_error};
use super::{WaitError, Waited};
use crate::client::Client;
use crate::pages::is_whole;
use crate::{Descriptor, Error, Fields, InvalidRequest, Path, Reply, WaitState, Waiter};

/// A wait, apart from the type of its answers.
pub(super) struct Polling<'a> {
    pub(super) client: &'a Client,
    pub(super) descriptor: &'static Descriptor,
    pub(super) request: &'a (dyn Fields + Sync),
    /// Wire names of parameters that are edited by hand.
    pub(super) edited: &'a [String],
    pub(super) waiter: &'static Waiter,
    pub(super) max_wait: Duration,
    /// Time of one call.
    pub(super) timeout: Duration,
    pub(super) pauses: Pauses,
}

impl Polling<'_> {
    fn verdict<T>(&self, reply: &Reply<T>) -> Verdict {
        let service = self.client.service();
        let items = self.descriptor.paging.map(|paging| Path(service.within_response(paging.items)));
        let is_whole =
            &mut || is_whole(self.descriptor, self.request, self.edited, (reply.whole_body(), reply.headers()));
        of_answer(self.waiter, reply.body(), items, is_whole)
    }

    fn timed_out<T, C>(&self, last: Option<Waited<T, C>>) -> WaitError<T, C> {
        WaitError::TimedOut { waiter: self.waiter.name, after: self.max_wait, last: last.map(Box::new) }
    }
}

/// Polls until an acceptor decides; `call` makes one call within that time.
pub(super) async fn poll<T, C, F>(
    polling: Polling<'_>,
    mut call: impl FnMut(Duration) -> F,
) -> Result<Waited<T, C>, WaitError<T, C>>
where
    F: Future<Output = Result<Reply<T>, Error<C>>>,
{
    let (host, waiter) = (polling.client.host(), polling.waiter);
    if polling.descriptor.safety.is_write() {
        let refused =
            format!("{} is a write operation, which the waiter {} cannot poll", polling.descriptor.id, waiter.name);
        return Err(WaitError::Call(Error::InvalidRequest(InvalidRequest::new(refused))));
    }
    let start = host.elapsed();
    let elapsed = || host.elapsed().saturating_sub(start);
    let left = || polling.max_wait.saturating_sub(elapsed());
    let (mut polls, mut last) = (0_u32, None);
    loop {
        let time = left().min(polling.timeout);
        let outcome = call(time).await;
        if matches!(outcome, Err(Error::Timeout { .. })) && time < polling.timeout {
            return Err(polling.timed_out(last));
        }
        polls += 1;
        let decided_by = match &outcome {
            Ok(reply) => match polling.verdict(reply) {
                Verdict::By(acceptor) => Some(acceptor),
                Verdict::None => None,
                Verdict::OnOtherPages(items) => {
                    return Err(WaitError::OnOtherPages { waiter: waiter.name, items });
                }
            },
            Err(error) => of_error(waiter, error.api().and_then(|refusal| refusal.wire_code())),
        };
        let asked_for = match (&outcome, decided_by) {
            (Err(error), Some(_)) => error.api().and_then(|refusal| refusal.retry_after),
            _ => None,
        };
        let done = match (outcome, decided_by) {
            (Err(error), None) => return Err(WaitError::Call(error)),
            (outcome, decided_by) => Waited { outcome, decided_by, polls, elapsed: elapsed() },
        };
        match decided_by.map(|acceptor| acceptor.state) {
            Some(WaitState::Success) => return Ok(done),
            Some(WaitState::Failure) => return Err(WaitError::failed(waiter, done)),
            Some(WaitState::Retry) | None => {}
        }
        let Some(pause) = polling.pauses.after(polls, asked_for, left(), host.random()) else {
            return Err(polling.timed_out(Some(done)));
        };
        last = Some(done);
        if !pause.is_zero() {
            host.sleep(pause).await;
        }
    }
}
