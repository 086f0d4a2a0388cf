//! All pages of a listing, one after the other, printed as they come.

mod progress;
#[cfg(test)]
mod tests;

use api_runtime::{CallOptions, Client, Outcome, Paging, PagingKind, Parameter, State, Untyped, Wire};

use crate::arguments::Options;
use crate::failure::Failure;
use crate::output::{Printer, Rows, Shape};
use crate::table::Command;
use crate::{Exit, Streams, call, report};
use progress::Progress;

/// Whether the operation has pages.
pub(crate) fn has(command: &Command) -> bool {
    command.descriptor.paging.is_some()
}

/// Calls page after page until the last one.
pub(crate) async fn all(
    client: &Client,
    command: &'static Command,
    request: &Untyped,
    options: &Options,
    options_of_call: &CallOptions,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let Some(paging) = command.descriptor.paging else {
        return Err(Failure::usage("--all-pages: the operation has no pages"));
    };
    let shape = Shape::new(command, options, streams.width);
    let mut printer = Printer::new(&shape);
    let mut walk = Walk::new(paging, request)?;
    let mut progress = Progress::new(streams.progress);
    let mut before: Option<api_runtime::Bytes> = None;
    while let Some(request) = walk.request() {
        let reply = match client.call_untyped(request, options_of_call).await {
            Ok(reply) => call::check_body(command, &reply).map(|()| reply),
            Err(error) => Err(error.into()),
        };
        let reply = match reply {
            Ok(reply) => reply,
            Err(failure) => {
                progress.end(streams.errors)?;
                printer.broken(streams.output)?;
                if walk.seen > 0 {
                    let (name, at) = (paging.position, walk.position());
                    writeln!(streams.errors, "{} rows came; go on where `{name}` is {at}", walk.seen)?;
                }
                return Err(failure);
            }
        };
        if walk.seen == 0 {
            report::warnings(reply.warnings(), streams.errors);
        }
        let rows = Rows::of(reply.body(), Some(paging.items));
        if !rows.is_empty() && before.as_ref() == Some(reply.body()) {
            progress.end(streams.errors)?;
            let message = format!(
                "the service answers with the same page again, where `{}` is {}; where its rows are equal, ask for longer pages",
                paging.position,
                walk.position()
            );
            return Err(Failure::Repeats(message));
        }
        printer.rows(&rows, streams.output)?;
        walk.advance(&rows);
        progress.show(walk.seen, walk.total, streams.errors)?;
        before = Some(reply.body().clone());
    }
    progress.end(streams.errors)?;
    printer.end(streams.output)?;
    Ok(Exit::Success)
}

/// Where a walk over pages stands.
struct Walk {
    paging: Paging,
    request: Untyped,
    /// Of rows or pages; nothing is counted where markers lead on.
    number: u64,
    limit: Option<u64>,
    seen: u64,
    total: Option<u64>,
    done: bool,
}

impl Walk {
    fn new(paging: Paging, request: &Untyped) -> Result<Self, Failure> {
        let first = u64::from(paging.kind == PagingKind::Pages);
        let number = match paging.kind {
            PagingKind::Marker => 0,
            PagingKind::Rows | PagingKind::Pages => number_of(request, paging.position)?.unwrap_or(first),
        };
        let limit = paging.limit.map(|limit| number_of(request, limit)).transpose()?.flatten();
        let seen = 0;
        Ok(Self { paging, request: request.clone(), number, limit, seen, total: None, done: false })
    }

    /// The request for the next page; nothing behind the last one.
    fn request(&self) -> Option<&Untyped> {
        (!self.done).then_some(&self.request)
    }

    /// The position of the page that is asked for.
    fn position(&self) -> String {
        match self.paging.kind {
            PagingKind::Marker => {
                self.request.get(self.paging.position).and_then(Wire::scalar).map_or_else(String::new, report::plain)
            }
            PagingKind::Rows | PagingKind::Pages => self.number.to_string(),
        }
    }

    /// Goes on behind a page.
    fn advance(&mut self, rows: &Rows<'_>) {
        let count = rows.len() as u64;
        self.seen += count;
        self.total = self.paging.total.and_then(|key| rows.beside(key)).and_then(|total| total.parse().ok());
        let next = match self.paging.kind {
            PagingKind::Rows => self.count(count, self.number + count, self.number + count),
            PagingKind::Pages => {
                self.count(count, self.number + 1, self.number.saturating_mul(self.limit.unwrap_or(0)).max(self.seen))
            }
            PagingKind::Marker => {
                let marker = self.paging.next.and_then(|key| rows.beside(key)).filter(|marker| !marker.is_empty());
                marker.filter(|marker| count > 0 && *marker != self.position()).map(Wire::Text)
            }
        };
        match next {
            Some(wire) => self.done = !self.request.set(self.paging.position, wire),
            None => self.done = true,
        }
    }

    /// The next number, unless this page was the last: it is empty, shorter than asked for, or reaches the total.
    fn count(&mut self, count: u64, next: u64, reached: u64) -> Option<Wire> {
        self.number = next;
        let ends = match self.total {
            Some(total) => reached >= total,
            None => self.limit.is_some_and(|limit| count < limit),
        };
        (count > 0 && !ends).then(|| Wire::Number(next.to_string()))
    }
}

/// The number that a parameter says, or that is documented to stand for it.
fn number_of(request: &Untyped, name: &str) -> Result<Option<u64>, Failure> {
    let wire = request.get(name).unwrap_or(&Wire::Absent);
    if let Some(text) = wire.scalar() {
        let number =
            text.parse().map_err(|_| Failure::Usage(format!("--all-pages: `{name}` is no number to count from")))?;
        return Ok(Some(number));
    }
    let parameter = request.descriptor().parameter(name).map(|(_, parameter)| parameter);
    Ok(wire.state().zip(parameter).and_then(|(state, parameter)| default_of(parameter, state)))
}

/// The default that a state stands for, where the tables say it without conditions.
fn default_of(parameter: &Parameter, state: State) -> Option<u64> {
    parameter.presence.iter().find_map(|(listed, outcome)| match outcome {
        Outcome::Default(value) if *listed == state => value.parse().ok(),
        _ => None,
    })
}
