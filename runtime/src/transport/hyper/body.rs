//! Reads the body of a response, within its bound and not slower than a least rate.

use core::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::Body;
use tokio::time::{Instant, timeout};

use super::failure;
use crate::{TransportError, TransportErrorKind};

/// The time over which the rate is measured: a connection may pause, and may not drip for as long as the call has.
const WINDOW: Duration = Duration::from_secs(20);

/// Reads frame by frame, so that no more than `most` bytes are ever kept; an end where fewer than `least_rate` bytes a second
/// arrive.
pub(super) async fn read<B>(mut body: B, most: usize, least_rate: u32) -> Result<Bytes, TransportError>
where
    B: Body<Data = Bytes, Error = hyper::Error> + Unpin,
{
    let least = u64::from(least_rate) * WINDOW.as_secs();
    let mut bytes = BytesMut::new();
    let (mut start, mut arrived) = (Instant::now(), 0);
    loop {
        let frame = if least_rate == 0 {
            body.frame().await
        } else {
            let left = WINDOW.saturating_sub(start.elapsed());
            match timeout(left, body.frame()).await {
                Ok(frame) => frame,
                Err(_) if arrived >= least => {
                    (start, arrived) = (Instant::now(), 0);
                    continue;
                }
                Err(_) => return Err(stalled(arrived)),
            }
        };
        let Some(frame) = frame else { return Ok(bytes.freeze()) };
        if let Ok(data) = frame.map_err(failure::within_response)?.into_data() {
            if bytes.len() + data.len() > most {
                return Err(TransportError::too_large());
            }
            arrived += data.len() as u64;
            bytes.extend_from_slice(&data);
        }
    }
}

fn stalled(arrived: u64) -> TransportError {
    let message = format!("the response stalled: {arrived} bytes within {} seconds", WINDOW.as_secs());
    TransportError::response_lost(message).with_kind(TransportErrorKind::Stalled)
}

#[cfg(test)]
mod tests {
    use core::pin::Pin;
    use core::task::{Context, Poll};

    use hyper::body::Frame;
    use tokio::time::{Sleep, sleep};

    use super::*;

    /// A body of one byte at a time, with a pause before each.
    struct Dripping {
        pause: Duration,
        left: usize,
        next: Pin<Box<Sleep>>,
    }

    impl Dripping {
        fn new(pause: Duration, left: usize) -> Self {
            Self { pause, left, next: Box::pin(sleep(pause)) }
        }
    }

    impl Body for Dripping {
        type Data = Bytes;
        type Error = hyper::Error;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            context: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
            if self.left == 0 {
                return Poll::Ready(None);
            }
            core::task::ready!(self.next.as_mut().poll(context));
            self.left -= 1;
            self.next = Box::pin(sleep(self.pause));
            Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"1")))))
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_drips_is_given_up_and_one_that_pauses_is_not() {
        let slow = read(Dripping::new(Duration::from_secs(3), 1000), 2000, 1).await.unwrap_err();
        assert_eq!(slow.kind(), TransportErrorKind::Stalled);
        assert_eq!(slow.to_string(), "the response stalled: 6 bytes within 20 seconds");
        assert!(slow.may_have_arrived());
        let steady = read(Dripping::new(Duration::from_millis(900), 100), 2000, 1).await;
        assert_eq!(steady.expect("a body").len(), 100);
        let unbound = read(Dripping::new(Duration::from_secs(3), 100), 2000, 0).await;
        assert_eq!(unbound.expect("a body").len(), 100);
        let long = read(Dripping::new(Duration::from_millis(1), 100), 99, 1).await.unwrap_err();
        assert!(long.is_too_large());
    }
}
