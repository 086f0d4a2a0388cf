//! All pages of a listing, one after the other, printed as they come.

mod progress;
#[cfg(test)]
mod tests;

use api_runtime::{CallOptions, Client, Error, Untyped};

use crate::exchange::Log;
use crate::failure::Failure;
use crate::output::{Printer, Rows, Shape};
use crate::table::Command;
use crate::{Exit, Streams, body, shown};
use progress::Progress;

/// What says where a page begins.
fn begins(parameter: Option<&str>) -> String {
    parameter.map_or_else(|| "the address".to_owned(), |name| format!("`{name}`"))
}

/// Calls page after page until the last one.
pub(crate) async fn all(
    (client, log): (&Client, &Log),
    command: &'static Command,
    request: &Untyped,
    shape: &Shape,
    options_of_call: &CallOptions,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let Some(paging) = command.descriptor().paging else {
        return Err(Failure::usage("--all-pages: the operation has no pages"));
    };
    let mut printer = Printer::new(shape);
    let mut progress = Progress::new(streams.progress);
    let mut pages = client.pages_untyped(request, options_of_call);
    let mut seen = 0;
    while let Some(page) = log.while_waiting(pages.next(), streams.errors).await {
        let checked = match page {
            Ok(page) => body::check(command, page.reply(), streams.errors).map(|()| page),
            Err(Error::RepeatedPage { position, .. }) => Err(Failure::Repeats(format!(
                "the service returned the same page again for {} {}; if adjacent items can be equal, use a larger page size",
                begins(paging.position),
                shown::line(&position)
            ))),
            Err(error) => Err(error.into()),
        };
        let page = match checked {
            Ok(page) => page,
            Err(failure) => {
                progress.end(streams.errors);
                // Why the pages end is worth more than what can no longer be written.
                let _ = printer.broken(streams.output);
                if let Some(position) = pages.position().filter(|_| seen > 0) {
                    let (name, at) = (begins(paging.position), shown::line(&position));
                    let _ = writeln!(streams.errors, "{seen} rows came; go on where {name} is {at}");
                }
                return Err(failure);
            }
        };
        let rows = Rows::of(page.reply().body(), &shape.rows);
        printer.rows(&rows, streams.output)?;
        seen += rows.len() as u64;
        progress.show(seen, page.total(), streams.errors);
    }
    progress.end(streams.errors);
    printer.end(streams.output)?;
    Ok(Exit::Success)
}
