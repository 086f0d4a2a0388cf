//! `--debug`: what goes over the wire, on standard error, as it happens and without a secret.

use core::future::Future;
use core::pin::pin;
use core::task::Poll;
use core::time::Duration;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use api_runtime::{Attempt, Error, Message, Observer};

use crate::shown;

/// Most characters of a body that are shown.
const MOST: usize = 64 * 1024;

/// What was seen and is not printed yet. Without `--debug` nothing is seen.
#[derive(Clone, Default)]
pub(crate) struct Log {
    lines: Arc<Mutex<String>>,
}

impl Log {
    /// What a client tells of its attempts; `secrets` are names of fields that no answer shows.
    pub(crate) fn observer(&self, secrets: &'static [&'static str]) -> impl Observer + use<> {
        Wire { log: self.clone(), secrets }
    }

    fn write(&self, text: &str) {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).push_str(&shown::lines(text));
    }

    fn drain(&self, errors: &mut dyn Write) {
        let text = core::mem::take(&mut *self.lines.lock().unwrap_or_else(PoisonError::into_inner));
        if !text.is_empty() {
            // The answer is worth more than what is told of it.
            let _ = errors.write_all(text.as_bytes()).and_then(|()| errors.flush());
        }
    }

    /// Waits for a future, and prints what is seen meanwhile.
    pub(crate) async fn while_waiting<F: Future>(&self, future: F, errors: &mut dyn Write) -> F::Output {
        let mut future = pin!(future);
        core::future::poll_fn(|context| {
            let polled: Poll<F::Output> = future.as_mut().poll(context);
            self.drain(errors);
            polled
        })
        .await
    }
}

/// Writes down what a client tells.
struct Wire {
    log: Log,
    secrets: &'static [&'static str],
}

impl Wire {
    fn message(&self, mark: char, message: &Message) {
        let mut lines = vec![message.line.clone()];
        lines.extend(message.headers.iter().map(|(name, value)| format!("{name}: {value}")));
        lines.push(String::new());
        let end = message.body.char_indices().nth(MOST).map_or(message.body.len(), |(at, _)| at);
        let (body, rest) = message.body.split_at(end);
        lines.extend(body.lines().map(str::to_owned));
        if !rest.is_empty() {
            lines.push(format!("… and {} bytes more", rest.len()));
        }
        let text: String = lines.iter().map(|line| format!("{mark} {line}").trim_end().to_owned() + "\n").collect();
        self.log.write(&text);
    }
}

impl Observer for Wire {
    fn request(&self, attempt: &Attempt<'_>, message: &dyn Fn() -> Message) {
        self.log.write(&format!("* {}, attempt {}\n", attempt.operation, attempt.number));
        self.message('>', &message());
    }

    fn response(&self, _: &Attempt<'_>, message: &dyn Fn() -> Message) {
        let mut message = message();
        message.hide(self.secrets);
        self.message('<', &message);
    }

    fn failed(&self, _: &Attempt<'_>, error: &Error, pause: Option<Duration>) {
        let next = pause.map_or_else(String::new, |pause| format!("; next attempt in {pause:?}"));
        self.log.write(&format!("* failed: {error}{next}\n"));
    }
}
