//! Pages without a type: the tables go in, and items come out as the texts that they are.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::came::text;
use super::steps::Steps;
use crate::client::{PAGE_AS_STATED, untyped};
use crate::decode::{Watch, texts};
use crate::{CallOptions, Client, Descriptor, Error, Path, Reply, Untyped};

/// The pages of an operation that is known only by its descriptor; otherwise like [`Pages`](crate::Pages).
#[must_use = "no request is sent until the next page is awaited"]
pub struct UntypedPages {
    steps: Box<Steps>,
    descriptor: &'static Descriptor,
}

/// One page, as received.
pub struct UntypedPage {
    items: Path,
    seen: Watch,
    total: Option<u64>,
    reply: Reply<Bytes>,
}

impl Client {
    /// The pages of an operation by its descriptor. If it is not paginated, the first page is an error.
    pub fn pages_untyped(&self, request: &Untyped, options: &CallOptions) -> UntypedPages {
        let tables @ (_, descriptor) = (request.service, request.descriptor);
        let options = Some(Box::new(options.clone()));
        let steps = Steps::new(self, tables, request, (options, PAGE_AS_STATED.way()));
        UntypedPages { steps, descriptor }
    }
}

impl UntypedPages {
    /// The next page, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<UntypedPage, Error>> {
        core::future::poll_fn(|context| self.poll_page(context)).await
    }

    /// Prefetches pages; see [`Pages::ahead`](crate::Pages::ahead).
    pub fn ahead(mut self, pages: usize) -> Self {
        self.steps.ask_ahead(pages);
        self
    }

    /// Position of the next page; see [`Pages::position`](crate::Pages::position).
    #[must_use]
    pub fn position(&self) -> Option<String> {
        self.steps.position()
    }

    /// Total number of items, as reported by the last response.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.steps.total()
    }

    /// After an error, continues with the page that failed.
    pub fn resume(&mut self) {
        self.steps.resume();
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<UntypedPage, Error>>> {
        let Some(answered) = ready!(self.steps.poll(context, &())) else { return Poll::Ready(None) };
        let (descriptor, field) = (self.descriptor, self.descriptor.paging.map_or(Path(&[]), |paging| paging.items));
        let mut count = 0;
        let seen = answered.as_ref().map(|read| read.seen().clone()).unwrap_or_default();
        let reply = answered.and_then(|answered| {
            untyped(answered, descriptor, |body, seen| {
                count = text(body, seen, field).map_or(Ok(Vec::new()), texts)?.len();
                Ok(())
            })
        });
        if reply.is_err() {
            self.steps.fail();
        }
        let page = reply.and_then(|reply| {
            let shown = self.steps.arrived(count, reply.about(), &seen)?;
            Ok(shown.map(|shown| UntypedPage { items: field, seen, total: shown.total, reply }))
        });
        Poll::Ready(page.transpose())
    }
}

impl Stream for UntypedPages {
    type Item = Result<UntypedPage, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl UntypedPage {
    /// The items, as JSON texts.
    #[must_use]
    pub fn items(&self) -> Vec<&str> {
        // It was read before, when the page came.
        let list = text(self.reply.whole_body(), &self.seen, self.items);
        list.and_then(|list| texts(list).ok()).unwrap_or_default()
    }

    /// Total number of items, if the service reports it.
    #[must_use]
    pub const fn total(&self) -> Option<u64> {
        self.total
    }

    /// The response, as received.
    #[must_use]
    pub const fn reply(&self) -> &Reply<Bytes> {
        &self.reply
    }
}

/// Does not show values of the request.
impl fmt::Debug for UntypedPages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedPages").field("operation", &self.descriptor.id).finish_non_exhaustive()
    }
}

/// Shows no item: nothing is known about what is secret in them.
impl fmt::Debug for UntypedPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedPage").field("total", &self.total).finish_non_exhaustive()
    }
}
