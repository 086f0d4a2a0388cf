//! Listings over many answers: page after page, or item after item.

mod address;
mod came;
mod items;
mod page;
mod progress;
mod queue;
mod steps;
mod taken;
mod untyped;
mod walk;
mod whole;
mod with_response;

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll, ready};

use futures_core::Stream;

pub use items::Items;
pub use page::Page;
use steps::{Shown, Steps};
pub use taken::TakeItems;
use taken::{All, Each, Take, Waiting};
pub use untyped::{UntypedPage, UntypedPages};
pub(crate) use whole::is_whole;
pub use with_response::{ItemWithResponse, ItemsWithResponses};

use crate::client::{Chosen, Describe, Settled};
use crate::{CallError, Client, Error, Operation, Raw};

/// What comes next of a listing of the operation `O`.
type Next<T, O> = Poll<Option<Result<T, CallError<O>>>>;

/// An operation with paginated responses. Implemented by generated code.
pub trait Paged: Operation {
    /// The type of the items.
    type Item: Send + Sync + 'static;

    /// How they are taken out of a response.
    const TAKE_ITEMS: TakeItems<Self::Item> = TakeItems::of::<Self>();

    /// The same, in generated code as a `static`, so that no other crate compiles it once more.
    const TAKE: &'static TakeItems<Self::Item> = &Self::TAKE_ITEMS;

    /// Takes the items out of a response.
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item>;
}

/// Edits go out with every page. The parameter that leads from page to page cannot be edited.
impl<O: Paged> Paged for Raw<'_, O> {
    type Item = O::Item;
    const TAKE: &'static TakeItems<Self::Item> = O::TAKE;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        O::take_items(response)
    }
}

/// The pages of a result, requested one by one unless [`ahead`](Self::ahead) is used. Only one page is kept in
/// memory.
///
/// The request determines position and size of the first page; if it does not set them, the documented defaults
/// apply. Each page is a separate call with the same options, including timeout and retries.
///
/// | kind | a page is the last when |
/// |---|---|
/// | rows, pages | it is empty; as many items have come as the service counts; or, where it does not count them, the page is shorter than its limit |
/// | marker, address, link | it names no next one; it may be empty before that |
/// | last item | it says that none follows, or it is empty |
///
/// The URL of a next page is followed only if it is below the endpoint of the client: the same scheme, host and port,
/// and path prefix. Otherwise the call fails with [`Error::InvalidRequest`] and nothing is sent.
///
/// The total is read from each response, so the result may grow or shrink meanwhile. Items that are added or removed
/// while pages are read may be returned twice or not at all.
///
/// Pagination that does not advance fails with [`Error::RepeatedPage`]: the same items are returned twice in a row,
/// markers repeat, or there are a hundred empty pages in a row. After an error, [`resume`](Self::resume) continues
/// with the page that failed.
///
/// ```no_run
/// # use api_runtime::{Client, Error, Paged};
/// # async fn example<O>(client: &Client, request: &O) -> Result<(), Error>
/// # where O: Paged, O::Response: Send, O::Item: core::fmt::Debug {
/// let mut pages = client.call(request).pages();
/// while let Some(page) = pages.next().await {
///     let page = page?;
///     println!("{} of {:?}", page.items.len(), page.total());
/// }
/// # Ok(()) }
/// ```
///
/// It is also a [`Stream`]. [`next`](Self::next) is cancel-safe: the next call of it continues the same request.
#[must_use = "no request is sent until the next page is awaited"]
pub struct Pages<'a, O: Paged> {
    operation: Held<'a, O>,
    steps: Box<Steps>,
}

impl<'a, O: Paged> Pages<'a, O> {
    pub(crate) fn new(client: &'a Client, operation: &'a O, options: Chosen) -> Self {
        let tables = (O::SERVICE, O::descriptor as Describe);
        let steps = Steps::of(client, tables, &operation, (options, O::READ.way()));
        Self { operation: Held::Lent(operation), steps }
    }

    /// The next page, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<O>, CallError<O>>> {
        core::future::poll_fn(|context| self.poll_page(context)).await
    }

    /// Copies the request, so that the pages can be returned from a function:
    ///
    /// ```
    /// # use api_runtime::{Client, Paged, Pages};
    /// fn pages<O>(client: &Client, request: &O) -> Pages<'static, O>
    /// where
    ///     O: Paged<Response: Send> + Clone,
    /// {
    ///     client.call(request).pages().into_owned()
    /// }
    /// ```
    pub fn into_owned(self) -> Pages<'static, O>
    where
        O: Clone,
    {
        Pages { operation: self.operation.into_owned(), steps: self.steps }
    }

    /// Prefetches up to `pages` further pages, at most 16. Pages and errors are returned in order.
    ///
    /// Prefetching requires pagination by offset or page number and a total count, and starts after the first page;
    /// otherwise, and if pages are shorter than requested, pages are requested one by one. Requests make progress
    /// only while the next page is awaited, and observe the [rate limit](crate::ClientBuilder::keep_rate_limits) of
    /// the client. Requests for pages beyond the end are cancelled.
    ///
    /// ```
    /// # use api_runtime::{Client, Error, Paged};
    /// # async fn example<O>(client: &Client, request: &O) -> Result<(), Error>
    /// # where O: Paged, O::Response: Send {
    /// let mut items = client.call(request).pages().ahead(3).items();
    /// while let Some(item) = items.next().await {
    ///     drop(item?);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn ahead(mut self, pages: usize) -> Self {
        self.steps.ask_ahead(pages);
        self
    }

    /// The items of all pages.
    pub fn items(self) -> Items<'a, O> {
        Items::new(self)
    }

    /// The items of all pages, each with the response that contained it, for values that are stated once per
    /// response:
    ///
    /// ```no_run
    /// # use api_runtime::{Client, Error, Paged};
    /// # async fn example<O>(client: &Client, request: &O, currency: fn(&O::Response) -> Option<&str>) -> Result<(), Error>
    /// # where O: Paged, O::Response: Send, O::Item: core::fmt::Debug {
    /// let mut items = client.call(request).pages().items_with_responses();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?} in {:?}", currency(item.response()));
    /// }
    /// # Ok(()) }
    /// ```
    pub fn items_with_responses(self) -> ItemsWithResponses<'a, O> {
        ItemsWithResponses::new(self)
    }

    /// Position of the next page, as in a request, to continue later or in another process.
    ///
    /// `None` after the last page, and before the first page if it is identified by a marker that the request does
    /// not set.
    #[must_use]
    pub fn position(&self) -> Option<String> {
        self.steps.position()
    }

    /// Total number of items, as reported by the last response.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.steps.total()
    }

    /// After an error, continues with the page that failed. Otherwise has no effect.
    pub fn resume(&mut self) {
        self.steps.resume();
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Next<Page<O>, O> {
        let mut items = Vec::new();
        let page = ready!(self.poll_taken(context, &mut All(O::TAKE, &mut items)));
        let page = page.map(|came| {
            let (settled, shown) = came?;
            Ok(Page::new(items, shown.total, settled.reply(O::READ)?))
        });
        Poll::Ready(page.map(|came| came.map_err(Error::typed)))
    }

    /// The next page, whose items are taken out.
    fn poll_taken(
        &mut self,
        context: &mut Context<'_>,
        items: &mut dyn Take,
    ) -> Poll<Option<Result<(Settled, Shown), Error>>> {
        self.steps.poll_page(context, &self.operation.get(), items)
    }
}

impl<O: Paged> Stream for Pages<'_, O> {
    type Item = Result<Page<O>, CallError<O>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

#[cfg(feature = "blocking")]
impl<O: Paged> Pages<'_, O> {
    /// The next page. Blocks the thread; see [`Call::wait`](crate::Call::wait).
    pub fn wait_next(&mut self) -> Option<Result<Page<O>, CallError<O>>> {
        if self.steps.is_over() {
            return None;
        }
        let client = self.steps.client();
        match client.block_on(self.next()) {
            Ok(page) => page,
            Err(error) => {
                self.steps.fail();
                Some(Err(error.typed()))
            }
        }
    }
}

/// The request of a listing.
enum Held<'a, O> {
    Lent(&'a O),
    Own(Box<O>),
}

impl<O> Held<'_, O> {
    fn get(&self) -> &O {
        match self {
            Self::Lent(operation) => operation,
            Self::Own(operation) => operation,
        }
    }

    fn into_owned(self) -> Held<'static, O>
    where
        O: Clone,
    {
        match self {
            Self::Lent(operation) => Held::Own(Box::new(operation.clone())),
            Self::Own(operation) => Held::Own(operation),
        }
    }
}

impl<O: Paged> fmt::Debug for Pages<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::descriptor().id).finish_non_exhaustive()
    }
}
