//! Calls that block the thread: for programs without an async runtime.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use super::{Call, Error, InvalidRequest, Reply};
use crate::{CallError, Client, Operation, TransportError, Wait, WaitError, wait};

impl<O> Call<'_, O>
where
    O: Operation,
    O::Response: Send,
{
    /// Sends the call and blocks the thread until it completes.
    ///
    /// The first such call of a client starts a thread for its connections. Clones share it; it ends with the last
    /// one.
    ///
    /// # Errors
    ///
    /// See [`Error`]. Inside an async runtime, whose thread must not be blocked, nothing is sent and the error is
    /// [`Error::InvalidRequest`]: await the call there.
    pub fn wait(self) -> Result<Reply<O::Response>, CallError<O>> {
        let client = self.client();
        match client.block_on(self.into_future()) {
            Ok(outcome) => outcome,
            Err(error) => Err(error.typed()),
        }
    }
}

impl<O> Wait<'_, O>
where
    O: Operation + Sync,
    O::Response: Send,
{
    /// Polls until the state is reached, and blocks the thread; see [`Call::wait`].
    ///
    /// # Errors
    ///
    /// See [`WaitError`].
    pub fn wait(self) -> wait::Outcome<O> {
        let client = self.call().client();
        match client.block_on(self.into_future()) {
            Ok(outcome) => outcome,
            Err(error) => Err(WaitError::Call(error.typed())),
        }
    }
}

impl Client {
    /// Runs a future on the runtime of this client.
    pub(crate) fn block_on<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        if Handle::try_current().is_ok() {
            let refused = "a thread of an async runtime must not be blocked: await the call instead of wait()";
            return Err(Error::InvalidRequest(InvalidRequest::new(refused)));
        }
        match self.shared.waiting.runtime() {
            Ok(runtime) => Ok(runtime.block_on(future)),
            Err(kind) => {
                let message = format!("the thread for connections cannot be started: {kind}");
                Err(Error::Transport(TransportError::not_sent(message)))
            }
        }
    }
}

/// A runtime that begins with the first call that blocks.
#[derive(Default)]
pub(super) struct Waiting(OnceLock<Result<Runtime, std::io::ErrorKind>>);

impl Waiting {
    fn runtime(&self) -> Result<&Runtime, &std::io::ErrorKind> {
        let start = || {
            let mut builder = Builder::new_multi_thread();
            builder.worker_threads(1).thread_name("api-runtime connections").enable_all();
            builder.build().map_err(|error| error.kind())
        };
        self.0.get_or_init(start).as_ref()
    }
}

/// The last clone of a client may be dropped inside an async runtime, where waiting for a thread is not allowed.
impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some(Ok(runtime)) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
