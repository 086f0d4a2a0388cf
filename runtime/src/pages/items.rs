//! A listing item by item.

use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::{Next, Paged, Pages};
use crate::Error;

/// The items of all pages, one after the other. A page is asked for when the one before it is used up.
#[must_use = "nothing is asked for until the next item is awaited"]
pub struct Items<'a, O: Paged> {
    pages: Pages<'a, O>,
    waiting: vec::IntoIter<O::Item>,
}

impl<'a, O: Paged> Items<'a, O> {
    pub(super) fn new(pages: Pages<'a, O>) -> Self {
        Self { pages, waiting: Vec::new().into_iter() }
    }

    /// The same items with a request of their own; see [`Pages::into_owned`].
    pub fn into_owned(self) -> Items<'static, O>
    where
        O: Clone,
    {
        Items { pages: self.pages.into_owned(), waiting: self.waiting }
    }

    /// The next item; nothing behind the last one.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error<O::Code>>> {
        core::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// The next items, at most so many, or all that are left where there are fewer.
    ///
    /// # Errors
    ///
    /// When a page cannot be had. The items before it are lost: ask for them one by one with [`next`](Self::next) where that
    /// matters.
    pub async fn collect_up_to(&mut self, most: usize) -> Result<Vec<O::Item>, Error<O::Code>> {
        let mut items = Vec::new();
        while items.len() < most {
            match self.next().await {
                Some(item) => items.push(item?),
                None => break,
            }
        }
        Ok(items)
    }

    /// How many items there are together, as the last answer counted them.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// Goes on after an error with the page that failed. It does nothing where no page failed.
    pub fn resume(&mut self) {
        self.pages.resume();
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Next<O::Item, O> {
        loop {
            if let Some(item) = self.waiting.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.waiting = page.items.into_iter(),
            }
        }
    }
}

/// Nothing in it is pinned: what waits is held in a box.
impl<O: Paged> Unpin for Items<'_, O> {}

impl<O: Paged> Stream for Items<'_, O> {
    type Item = Result<O::Item, Error<O::Code>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

#[cfg(feature = "blocking")]
impl<O: Paged> Items<'_, O> {
    /// The next item, for which the thread may be blocked; see [`Call::wait`](crate::Call::wait).
    pub fn wait_next(&mut self) -> Option<Result<O::Item, Error<O::Code>>> {
        loop {
            if let Some(item) = self.waiting.next() {
                return Some(Ok(item));
            }
            match self.pages.wait_next()? {
                Ok(page) => self.waiting = page.items.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Paged> core::fmt::Debug for Items<'_, O> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Items").field("operation", &O::DESCRIPTOR.id).finish_non_exhaustive()
    }
}
