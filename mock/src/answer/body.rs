//! A body that may promise more than it sends, take its time, or never end.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::Sleep;

use super::Sending;

/// A body without an end does end here, in bytes, so that a client without a limit does not fill the machine's memory.
const LONGEST: usize = 256 << 20;

/// What a body without an end goes on with.
const BLANKS: &[u8] = &[b' '; 8 << 10];

/// The connection is to break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is cut on purpose")
    }
}

impl std::error::Error for Broken {}

/// What comes behind the last byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    End,
    /// The connection breaks, once what was handed over has gone out.
    Break {
        paused: bool,
    },
    /// So many blanks.
    Blanks(usize),
}

/// A body on its way.
#[derive(Debug)]
pub(crate) struct AnswerBody {
    left: Bytes,
    piece: usize,
    pause: Duration,
    then: Then,
    length: Option<usize>,
    sleeping: Option<Pin<Box<Sleep>>>,
}

impl AnswerBody {
    /// The body that goes out in this way.
    pub(super) fn new(body: Bytes, sending: Sending) -> Self {
        let length = Some(body.len());
        let whole =
            Self { left: body, piece: usize::MAX, pause: Duration::ZERO, then: Then::End, length, sleeping: None };
        match sending {
            Sending::Whole | Sending::Raw(_) => whole,
            Sending::Half => {
                let half = whole.left.slice(..whole.left.len() / 2);
                Self { left: half, then: Then::Break { paused: false }, ..whole }
            }
            Sending::Pieces { size, pause, length_told } => {
                Self { piece: size.max(1), pause, length: length.filter(|_| length_told), ..whole }
            }
            Sending::Endless => Self { then: Then::Blanks(LONGEST), length: None, ..whole },
        }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if let Some(sleeping) = &mut self.sleeping {
            if sleeping.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            self.sleeping = None;
        }
        if !self.left.is_empty() {
            let size = self.piece.min(self.left.len());
            let piece = self.left.split_to(size);
            if !self.pause.is_zero() && !self.left.is_empty() {
                self.sleeping = Some(Box::pin(tokio::time::sleep(self.pause)));
            }
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        match self.then {
            Then::End | Then::Blanks(0) => Poll::Ready(None),
            // A pause lets the half that was handed over go out before the connection breaks.
            Then::Break { paused: false } => {
                self.then = Then::Break { paused: true };
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Then::Break { paused: true } => Poll::Ready(Some(Err(Broken))),
            Then::Blanks(count) => {
                self.then = Then::Blanks(count.saturating_sub(BLANKS.len()));
                Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(BLANKS)))))
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, |length| SizeHint::with_exact(length as u64))
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    fn next(body: &mut AnswerBody) -> Poll<Option<Result<Vec<u8>, Broken>>> {
        let frame = Pin::new(body).poll_frame(&mut Context::from_waker(Waker::noop()));
        frame.map_ok(|frame| frame.into_data().map(|data| data.to_vec()).unwrap_or_default())
    }

    fn body(sending: Sending) -> AnswerBody {
        AnswerBody::new(Bytes::from_static(b"abcde"), sending)
    }

    #[tokio::test]
    async fn pieces_come_with_a_pause_between_them() {
        let hour = Duration::from_hours(1);
        let mut slow = body(Sending::Pieces { size: 4, pause: hour, length_told: true });
        assert_eq!(slow.size_hint().exact(), Some(5));
        assert_eq!(next(&mut slow), Poll::Ready(Some(Ok(b"abcd".to_vec()))));
        assert_eq!(next(&mut slow), Poll::Pending, "an hour is not over");
        let mut fast = body(Sending::Pieces { size: 4, pause: Duration::ZERO, length_told: false });
        assert_eq!(fast.size_hint().exact(), None);
        assert_eq!(next(&mut fast), Poll::Ready(Some(Ok(b"abcd".to_vec()))));
        assert_eq!(next(&mut fast), Poll::Ready(Some(Ok(b"e".to_vec()))));
        assert_eq!(next(&mut fast), Poll::Ready(None));
    }

    #[test]
    fn half_is_half_and_endless_ends_at_its_limit() {
        let mut half = body(Sending::Half);
        assert_eq!(half.size_hint().exact(), Some(5));
        assert_eq!(next(&mut half), Poll::Ready(Some(Ok(b"ab".to_vec()))));
        assert_eq!(next(&mut half), Poll::Pending);
        assert_eq!(next(&mut half), Poll::Ready(Some(Err(Broken))));
        let mut endless = body(Sending::Endless);
        assert_eq!(endless.size_hint().exact(), None);
        let mut count = 0;
        while let Poll::Ready(Some(Ok(data))) = next(&mut endless) {
            count += data.len();
        }
        assert_eq!(count, 5 + LONGEST);
        assert_eq!(next(&mut endless), Poll::Ready(None));
    }
}
