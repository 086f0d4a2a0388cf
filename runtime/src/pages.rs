//! Listings over many answers: page after page, or item after item.

mod items;
mod page;
mod steps;
mod walk;

use core::pin::Pin;
use core::task::{Context, Poll};

use futures_core::Stream;

pub use items::Items;
pub use page::Page;
use steps::Steps;

use crate::{CallOptions, Client, Error, Operation};

/// What comes next of a listing of the operation `O`.
type Next<T, O> = Poll<Option<Result<T, Error<<O as Operation>::Code>>>>;

/// An operation whose answers are parted into pages. Generated code implements it.
pub trait Paged: Operation {
    /// What the pages list.
    type Item;

    /// Takes the items out of an answer.
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item>;
}

/// The pages of a listing, asked for one by one. One page is held at a time.
///
/// The first page is the one that the request asks for: without a position it is the first of all, and without a limit it is as
/// long as the documentation says. Each page is a call of its own, with the options of the first and all of its retries.
///
/// The listing ends with a page that is not full, or when as many items have come as the service counts. A service that answers
/// with the same page again fails with [`Error::RepeatedPage`] instead of going round for ever. An error ends the listing, too;
/// [`resume`](Self::resume) goes on with the page that failed.
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
/// It is also a [`Stream`], for those who have its adapters at hand. Entries that come or go while the listing runs may show twice
/// or not at all, as the service itself counts positions anew for each page.
#[must_use = "nothing is asked for until the next page is awaited"]
pub struct Pages<'a, O: Paged> {
    steps: Steps<'a>,
    operation: core::marker::PhantomData<&'a O>,
}

impl<'a, O: Paged> Pages<'a, O> {
    pub(crate) fn new(client: &'a Client, operation: &'a O, options: CallOptions) -> Self {
        Self { steps: Steps::new(client, operation, options), operation: core::marker::PhantomData }
    }

    /// The next page; nothing behind the last one.
    pub async fn next(&mut self) -> Option<Result<Page<O>, Error<O::Code>>> {
        core::future::poll_fn(|context| self.poll_page(context)).await
    }

    /// The items of all pages, one after the other.
    pub fn items(self) -> Items<'a, O> {
        Items::new(self)
    }

    /// Where the next page begins, as the request says it; nothing before the first page of a request that does not say it, and
    /// behind the last page.
    #[must_use]
    pub fn position(&self) -> Option<String> {
        self.steps.walk.position()
    }

    /// Goes on after an error with the page that failed.
    pub fn resume(&mut self) {
        self.steps.walk.resume();
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Next<Page<O>, O> {
        let answered = match self.steps.poll(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(None) => return Poll::Ready(None),
            Poll::Ready(Some(answered)) => answered,
        };
        let page = answered.and_then(|answered| crate::client::read::<O::Response>(answered, O::DESCRIPTOR));
        Poll::Ready(self.steps.arrived::<O>(page).map(|page| page.map_err(Error::typed)))
    }
}

impl<O: Paged> Stream for Pages<'_, O> {
    type Item = Result<Page<O>, Error<O::Code>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

#[cfg(feature = "blocking")]
impl<O: Paged> Pages<'_, O> {
    /// The next page, for which the thread is blocked; see [`Call::wait`](crate::Call::wait).
    pub fn wait_next(&mut self) -> Option<Result<Page<O>, Error<O::Code>>> {
        let client = self.steps.client();
        match client.block_on(self.next()) {
            Ok(page) => page,
            Err(error) => Some(Err(error.typed())),
        }
    }
}

impl<O: Paged> core::fmt::Debug for Pages<'_, O> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Pages").field("operation", &O::DESCRIPTOR.id).field("position", &self.position()).finish()
    }
}
