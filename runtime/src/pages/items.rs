//! A listing item by item.

use core::pin::Pin;
use core::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Each, Next, Paged, Pages, Waiting};
use crate::CallError;

/// The items of all pages. A page is requested after all items of the previous one were returned.
#[must_use = "no request is sent until the next item is awaited"]
pub struct Items<'a, O: Paged> {
    pages: Pages<'a, O>,
    waiting: Option<Box<dyn Waiting<O::Item>>>,
}

impl<'a, O: Paged> Items<'a, O> {
    pub(super) const fn new(pages: Pages<'a, O>) -> Self {
        Self { pages, waiting: None }
    }

    /// Copies the request; see [`Pages::into_owned`].
    pub fn into_owned(self) -> Items<'static, O>
    where
        O: Clone,
    {
        Items { pages: self.pages.into_owned(), waiting: self.waiting }
    }

    /// The next item, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<O::Item, CallError<O>>> {
        core::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// The next items, at most `most`.
    ///
    /// # Errors
    ///
    /// If requesting a page fails. Items before it are lost; use [`next`](Self::next) to keep them.
    pub async fn collect_up_to(&mut self, most: usize) -> Result<Vec<O::Item>, CallError<O>> {
        let mut items = Vec::new();
        while items.len() < most {
            match self.next().await {
                Some(item) => items.push(item?),
                None => break,
            }
        }
        Ok(items)
    }

    /// Total number of items, as reported by the last response.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// After an error, continues with the page that failed. Otherwise has no effect.
    pub fn resume(&mut self) {
        self.pages.resume();
    }

    /// Once for each operation: the compiler would put it into every future that awaits an item, and copies these.
    #[inline(never)]
    fn poll_item(&mut self, context: &mut Context<'_>) -> Next<O::Item, O> {
        loop {
            if let Some(item) = self.waiting.as_mut().and_then(|items| items.next()) {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_taken(context, &mut Each(O::TAKE, &mut self.waiting))) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error.typed()))),
                Some(Ok(_)) => {}
            }
        }
    }
}

/// Nothing in it is pinned: what waits is held in a box.
impl<O: Paged> Unpin for Items<'_, O> {}

impl<O: Paged> Stream for Items<'_, O> {
    type Item = Result<O::Item, CallError<O>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

#[cfg(feature = "blocking")]
impl<O: Paged> Items<'_, O> {
    /// The next item. May block the thread; see [`Call::wait`](crate::Call::wait).
    pub fn wait_next(&mut self) -> Option<Result<O::Item, CallError<O>>> {
        loop {
            if let Some(item) = self.waiting.as_mut().and_then(|items| items.next()) {
                return Some(Ok(item));
            }
            match self.pages.wait_next()? {
                Ok(page) => self.waiting = Some(Box::new(page.items.into_iter())),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Paged> core::fmt::Debug for Items<'_, O> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Items").field("operation", &O::descriptor().id).finish_non_exhaustive()
    }
}
