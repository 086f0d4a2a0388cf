//! Listings over many answers: page after page, or item after item.

mod address;
mod came;
mod in_answer;
mod items;
mod page;
mod progress;
mod queue;
mod steps;
mod untyped;
mod walk;
mod whole;

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll, ready};

use futures_core::Stream;

pub use in_answer::{InAnswer, ItemsInAnswers};
pub use items::Items;
pub use page::Page;
use steps::Steps;
pub use untyped::{UntypedPage, UntypedPages};
pub(crate) use whole::is_whole;

use crate::client::{Chosen, ReadAs};
use crate::{Client, Error, Operation, Raw};

/// What comes next of a listing of the operation `O`.
type Next<T, O> = Poll<Option<Result<T, Error<<O as Operation>::Code>>>>;

/// An operation whose answers are parted into pages. Generated code implements it.
pub trait Paged: Operation {
    /// What the pages list.
    type Item;

    /// Takes the items out of an answer.
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item>;
}

/// Edits go out with every page. The parameter that leads from page to page cannot be edited.
impl<O: Paged> Paged for Raw<'_, O> {
    type Item = O::Item;

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        O::take_items(response)
    }
}

/// The pages of a listing, asked for one by one unless [`ahead`](Self::ahead) says otherwise. One page is held at a time.
///
/// The first page is the one that the request asks for: without a position it is the first of all, and without a limit
/// it is as long as the documentation says. Each page is a call of its own, with the options of the first, the timeout
/// among them, and all of its retries. Later pages carry position and limit both.
///
/// | kind | a page is the last when |
/// |---|---|
/// | rows, pages | it is empty; as many items have come as the service counts; or, where it does not count them, the page is shorter than its limit |
/// | marker, address, link | it names no next one; it may be empty before that |
/// | last item | it says that none follows, or it is empty |
///
/// The address of a next page is followed only where it leads to the endpoint of the client: to its scheme, host and port, and below its
/// path. Any other ends the listing with [`Error::InvalidRequest`], and nothing is sent.
///
/// The count is read anew from each answer, so that a listing may grow and shrink while it is read. Entries that come or
/// go meanwhile may show twice or not at all, as the service itself counts positions anew for each page.
///
/// A listing that does not get on fails with [`Error::RepeatedPage`] instead of going round for ever: the same items come
/// twice in a row, markers come round, or a hundred empty pages follow each other. An error ends the listing;
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
/// It is also a [`Stream`], for those who have its adapters at hand. Nothing is lost when nobody waits for a page any
/// more, as after a timeout of the caller's own: the next wait goes on with the same call.
#[must_use = "nothing is asked for until the next page is awaited"]
pub struct Pages<'a, O: Paged> {
    operation: Held<'a, O>,
    steps: Steps,
}

impl<'a, O: Paged> Pages<'a, O> {
    pub(crate) fn new(client: &'a Client, operation: &'a O, options: Chosen) -> Self {
        let tables = (O::SERVICE, O::DESCRIPTOR);
        let steps =
            Steps::new(client, tables, operation.to_wire(), operation.edited(), (options, ReadAs::of::<O::Response>()));
        Self { operation: Held::Lent(operation), steps }
    }

    /// The next page; nothing behind the last one.
    pub async fn next(&mut self) -> Option<Result<Page<O>, Error<O::Code>>> {
        core::future::poll_fn(|context| self.poll_page(context)).await
    }

    /// The same pages with a request of their own, so that they may leave the function that asks for them:
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

    /// Asks for up to so many pages beside the next one, at most 16, so that they come in while the next one is waited for. Pages and
    /// errors keep their order.
    ///
    /// That is possible where pages are told by rows or numbers, the service counts all items, and the first page has come; every
    /// other listing goes on page by page. It also does once pages are shorter than they were asked for. Calls get on only while the
    /// next page is waited for, keep the [rate limit](crate::ClientBuilder::keep_rate_limits) of the client, and are reads: those for pages
    /// that are not asked for any more, as the listing has become shorter, are given up.
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

    /// The items of all pages, one after the other.
    pub fn items(self) -> Items<'a, O> {
        Items::new(self)
    }

    /// The same items, each with the answer that it came in, which may say once what counts for all of its items:
    ///
    /// ```no_run
    /// # use api_runtime::{Client, Error, Paged};
    /// # async fn example<O>(client: &Client, request: &O, currency: fn(&O::Response) -> Option<&str>) -> Result<(), Error>
    /// # where O: Paged, O::Response: Send, O::Item: core::fmt::Debug {
    /// let mut items = client.call(request).pages().items_in_answers();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?} in {:?}", currency(item.answer()));
    /// }
    /// # Ok(()) }
    /// ```
    pub fn items_in_answers(self) -> ItemsInAnswers<'a, O> {
        ItemsInAnswers::new(self)
    }

    /// Where the next page begins, as a request says it: for going on later, with another client or in another process.
    ///
    /// Nothing behind the last page, and before the first page of a listing by markers whose request has none.
    #[must_use]
    pub fn position(&self) -> Option<String> {
        self.steps.position()
    }

    /// How many items all pages have together, as the last answer counted them.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.steps.total()
    }

    /// Goes on after an error with the page that failed. It does nothing where no page failed.
    pub fn resume(&mut self) {
        self.steps.resume();
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Next<Page<O>, O> {
        let Some(came) = ready!(self.steps.poll_settled(context, self.operation.get())) else {
            return Poll::Ready(None);
        };
        let page = came.and_then(|(settled, seen)| {
            let mut reply = settled.reply::<O::Response>()?;
            let items = O::take_items(reply.response_mut());
            let shown = self.steps.arrived(items.len(), reply.about(), &seen)?;
            Ok(shown.map(|shown| Page::new(items, shown.total, reply)))
        });
        Poll::Ready(page.map_err(Error::typed).transpose())
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
        f.debug_struct("Pages").field("operation", &O::DESCRIPTOR.id).finish_non_exhaustive()
    }
}
