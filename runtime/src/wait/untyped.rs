//! Waiting without a type: the tables go in, and the last body comes out as it is.

use core::time::Duration;

use bytes::Bytes;

use super::pause::Pauses;
use super::poll::{Polling, poll};
use super::{WaitError, Waited};
use crate::{CallOptions, Client, Untyped, Waiter};

impl Client {
    /// Polls an operation by its descriptor until the state of the waiter is reached; see [`Wait`](crate::Wait).
    ///
    /// # Errors
    ///
    /// If the state cannot be reached any more, the wait times out, or a call fails.
    pub async fn wait_untyped(
        &self,
        request: &Untyped,
        options: &CallOptions,
        waiter: &'static Waiter,
        max_wait: Duration,
    ) -> Result<Waited<Bytes>, WaitError<Bytes>> {
        let descriptor = request.descriptor();
        let polling = Polling {
            client: self,
            descriptor,
            request,
            edited: &[],
            waiter,
            max_wait,
            timeout: self.time_of(options),
            pauses: Pauses::of(waiter, descriptor),
        };
        poll(polling, |time| {
            let options = options.clone().timeout(time);
            async move { self.call_untyped(request, &options).await }
        })
        .await
    }
}
