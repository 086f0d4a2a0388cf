//! `--wait`: a read is called until a state is reached.

use core::time::Duration;

use api_runtime::{Bytes, CallOptions, Client, Untyped, WaitError, Waited, Waiter};
use clap::Arg;

use crate::exchange::Log;
use crate::failure::Failure;
use crate::options::{Options, Waiting};
use crate::table::Command;
use crate::{Exit, Streams, shown};

/// The option with the states of the operation; hidden where it has none, and then its refusal says why.
pub(crate) fn offered(option: Arg, command: &'static Command) -> Arg {
    if command.waiters.is_empty() {
        return option.hide(true);
    }
    option.value_parser(clap::builder::PossibleValuesParser::new(command.waiters.iter().map(|(name, _)| *name)))
}

/// What help says of the states.
pub(crate) fn section(command: &Command) -> Option<String> {
    let lines: Vec<String> = command.waiters.iter().map(|(name, text)| format!("  {name}: {text}")).collect();
    (!lines.is_empty()).then(|| format!("States for --wait:\n{}", lines.join("\n")))
}

/// A wait that the options ask for.
pub(crate) struct Chosen {
    waiter: &'static Waiter,
    max_wait: Duration,
    /// Whether answers have fields that are not shown where nobody asked for them.
    has_secrets: bool,
}

/// The wait that the options ask for.
pub(crate) fn chosen(command: &Command, options: &Options) -> Result<Option<Chosen>, Failure> {
    let Waiting { wait, max_wait } = &options.doing.waiting;
    let Some(name) = wait else { return Ok(None) };
    if options.answer.all_pages {
        return Err(Failure::usage("--wait and --all-pages: a wait prints its last response only"));
    }
    let waiters = command.descriptor().waiters;
    let Some(waiter) = waiters.iter().find(|waiter| waiter.name == name) else {
        let names: Vec<&str> = waiters.iter().map(|waiter| waiter.name).collect();
        let message = if names.is_empty() {
            format!("--wait: {} has no state that could be waited for", command.name)
        } else {
            format!("--wait {}: no such state of {}; it has: {}", shown::line(name), command.name, names.join(", "))
        };
        return Err(Failure::Usage(message));
    };
    Ok(Some(Chosen { waiter, max_wait: *max_wait, has_secrets: !command.secrets.is_empty() }))
}

impl Chosen {
    /// The last answer, once the state is reached.
    pub(crate) async fn reached(
        &self,
        (client, log): (&Client, &Log),
        request: &Untyped,
        options: &CallOptions,
        streams: &mut Streams<'_>,
    ) -> Result<Bytes, Failure> {
        let waiting = client.wait_untyped(request, options, self.waiter, self.max_wait);
        match log.while_waiting(waiting, streams.errors).await {
            Ok(waited) => Ok(body(&waited)),
            Err(WaitError::Call(error)) => Err(error.into()),
            Err(error) => {
                let exit = match &error {
                    WaitError::Failed { .. } => Exit::WaitFailed,
                    WaitError::TimedOut { .. } => Exit::WaitTimedOut,
                    _ => Exit::Rejected,
                };
                if let Some(last) = error.last().filter(|_| !self.has_secrets) {
                    let _ = writeln!(streams.errors, "last response: {}", shown::line(&text(last)));
                }
                Err(Failure::Wait(error.to_string(), exit))
            }
        }
    }
}

/// The answer that ended the wait. Where that was an error which counts as a success, there is none.
fn body(waited: &Waited<Bytes>) -> Bytes {
    waited.reply().map_or_else(|| Bytes::from_static(b"{}"), |reply| reply.body().clone())
}

fn text(last: &Waited<Bytes>) -> String {
    match (last.reply(), last.error()) {
        (Some(reply), _) => String::from_utf8_lossy(reply.body()).into_owned(),
        (None, Some(error)) => error.to_string(),
        (None, None) => String::new(),
    }
}
