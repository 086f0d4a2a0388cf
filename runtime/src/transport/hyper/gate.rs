//! Knows of a connection whether anything was ever written to it, and can make sure that nothing ever will be.

use core::pin::Pin;
use core::task::{Context, Poll};
use std::io::{Error, IoSlice, Result};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};

const UNUSED: u8 = 0;
const USED: u8 = 1;
const SEALED: u8 = 2;

/// The state of a connection; clones share it. The connection is driven by a task of its own, so asking and forbidding
/// must be one step: a request that is reported as unsent must not go out a moment later.
#[derive(Debug, Clone, Default)]
pub(super) struct Gate(Arc<AtomicU8>);

impl Gate {
    /// Forbids every write from now on; true where there was none before.
    pub(super) fn seal(&self) -> bool {
        self.change(UNUSED, SEALED) != USED
    }

    /// Whether a write may go ahead, and whether it is the first one.
    fn enter(&self) -> Option<bool> {
        match self.change(UNUSED, USED) {
            UNUSED => Some(true),
            USED => Some(false),
            _ => None,
        }
    }

    /// Takes back a first write of which nothing was taken.
    fn leave(&self) {
        self.change(USED, UNUSED);
    }

    /// The state before the change, which happens where that state is `from`.
    fn change(&self, from: u8, to: u8) -> u8 {
        self.0.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).unwrap_or_else(|other| other)
    }
}

/// A connection behind its gate.
#[derive(Debug)]
pub(super) struct Gated<T> {
    connection: T,
    gate: Gate,
    /// Whether a write that fails has sent nothing. Under TLS a part of a record may be on its way.
    all_or_nothing: bool,
}

impl<T> Gated<T> {
    pub(super) fn new(connection: T, all_or_nothing: bool) -> Self {
        Self { connection, gate: Gate::default(), all_or_nothing }
    }

    /// A connection that requests share. What is written belongs to any of them, so each counts as one that may have arrived, and none
    /// may seal the gate for the others.
    pub(super) fn shared(connection: T) -> Self {
        Self { connection, gate: Gate(Arc::new(AtomicU8::new(USED))), all_or_nothing: false }
    }

    /// Writes through the gate.
    fn pass(&mut self, write: impl FnOnce(&mut T) -> Poll<Result<usize>>) -> Poll<Result<usize>> {
        let Some(is_first) = self.gate.enter() else {
            return Poll::Ready(Err(Error::other("the request was cancelled before it was sent")));
        };
        let written = write(&mut self.connection);
        if is_first && self.all_or_nothing && !matches!(written, Poll::Ready(Ok(1..))) {
            self.gate.leave();
        }
        written
    }
}

impl<T: Write + Unpin> Write for Gated<T> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        self.pass(|connection| Pin::new(connection).poll_write(context, bytes))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        self.pass(|connection| Pin::new(connection).poll_write_vectored(context, parts))
    }

    fn is_write_vectored(&self) -> bool {
        self.connection.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.connection).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.connection).poll_shutdown(context)
    }
}

impl<T: Read + Unpin> Read for Gated<T> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: ReadBufCursor<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.connection).poll_read(context, bytes)
    }
}

/// Hands the gate on to whoever sends a request over the connection.
impl<T: Connection> Connection for Gated<T> {
    fn connected(&self) -> Connected {
        self.connection.connected().extra(self.gate.clone())
    }
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;

    use super::*;

    /// A connection that answers each write with the next of these; nothing is a write that has to wait.
    struct Socket(Vec<Option<Result<usize>>>);

    impl Write for Socket {
        fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<Result<usize>> {
            self.0.remove(0).map_or(Poll::Pending, Poll::Ready)
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    /// Makes these writes, and says whether the connection is known to be unused afterwards.
    fn unused_after(all_or_nothing: bool, writes: Vec<Option<Result<usize>>>) -> bool {
        let count = writes.len();
        let mut gated = Gated::new(Socket(writes), all_or_nothing);
        let mut context = Context::from_waker(std::task::Waker::noop());
        for _ in 0..count {
            let _ = Pin::new(&mut gated).poll_write(&mut context, b"POST");
        }
        gated.gate.seal()
    }

    fn broken() -> Result<usize> {
        Err(ErrorKind::BrokenPipe.into())
    }

    #[test]
    fn a_write_that_was_not_taken_leaves_a_connection_unused() {
        assert!(unused_after(true, vec![]));
        assert!(unused_after(true, vec![None, None, Some(broken())]));
        assert!(unused_after(true, vec![Some(Ok(0))]));
        assert!(!unused_after(true, vec![None, Some(Ok(1))]));
        assert!(!unused_after(true, vec![Some(Ok(1)), Some(broken())]), "a part may have arrived");
    }

    #[test]
    fn under_tls_every_write_may_have_left_something_behind() {
        assert!(unused_after(false, vec![]));
        assert!(!unused_after(false, vec![None]));
        assert!(!unused_after(false, vec![Some(broken())]));
    }

    #[test]
    fn a_request_on_a_shared_connection_seals_nothing_for_the_others() {
        let mut gated = Gated::shared(Socket(vec![Some(Ok(4)), Some(Ok(4))]));
        let mut context = Context::from_waker(std::task::Waker::noop());
        for _ in 0..2 {
            assert!(!gated.gate.seal(), "another one's bytes may be this one's");
            assert!(matches!(Pin::new(&mut gated).poll_write(&mut context, b"GET "), Poll::Ready(Ok(4))));
        }
    }

    #[test]
    fn nothing_passes_a_sealed_gate() {
        let mut gated = Gated::new(Socket(vec![]), true);
        assert!(gated.gate.seal() && gated.gate.seal());
        let mut context = Context::from_waker(std::task::Waker::noop());
        let refused = Pin::new(&mut gated).poll_write(&mut context, b"POST");
        assert!(matches!(refused, Poll::Ready(Err(_))), "{refused:?}");
    }
}
