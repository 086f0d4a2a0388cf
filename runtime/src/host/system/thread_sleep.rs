//! A wait that needs no runtime: a thread sleeps and then wakes who waits.

use core::task::{Poll, Waker};
use core::time::Duration;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// How far the wait has come.
enum State {
    Waiting(Option<Waker>),
    Over,
}

/// Sleeps. The thread begins with the call; where none can be had, the wait is over at once.
pub(super) fn sleep(time: Duration) -> impl Future<Output = ()> + Send {
    let state = Arc::new(Mutex::new(State::Waiting(None)));
    let shared = Arc::clone(&state);
    let thread = thread::Builder::new().name("api-runtime wait".to_owned()).spawn(move || {
        thread::sleep(time);
        let before = core::mem::replace(&mut *shared.lock().unwrap_or_else(PoisonError::into_inner), State::Over);
        if let State::Waiting(Some(waker)) = before {
            waker.wake();
        }
    });
    core::future::poll_fn(move |context| {
        let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *state {
            State::Waiting(waker) if thread.is_ok() => {
                *waker = Some(context.waker().clone());
                Poll::Pending
            }
            _ => Poll::Ready(()),
        }
    })
}

#[cfg(test)]
mod tests {
    use core::pin::pin;
    use core::task::Context;
    use std::task::Wake;

    use super::*;

    struct Unpark(thread::Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    #[test]
    fn a_wait_ends_without_a_runtime() {
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut wait = pin!(sleep(Duration::from_millis(1)));
        while wait.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
            thread::park();
        }
    }
}
