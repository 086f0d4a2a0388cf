//! A listing item by item.

use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::collections::VecDeque;

use futures_core::Stream;

use super::{Next, Paged, Pages};
use crate::Error;

/// The items of all pages, one after the other. A page is asked for when the one before it is used up.
#[must_use = "nothing is asked for until the next item is awaited"]
pub struct Items<'a, O: Paged> {
    pages: Pages<'a, O>,
    waiting: VecDeque<O::Item>,
}

impl<'a, O: Paged> Items<'a, O> {
    pub(super) const fn new(pages: Pages<'a, O>) -> Self {
        Self { pages, waiting: VecDeque::new() }
    }

    /// The next item; nothing behind the last one.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error<O::Code>>> {
        core::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// The first so many items, or all where there are fewer.
    ///
    /// # Errors
    ///
    /// When a page cannot be had. The items before it are lost: count them with [`next`](Self::next) where that matters.
    pub async fn take(&mut self, most: usize) -> Result<Vec<O::Item>, Error<O::Code>> {
        let mut items = Vec::new();
        while items.len() < most {
            match self.next().await {
                Some(item) => items.push(item?),
                None => break,
            }
        }
        Ok(items)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Next<O::Item, O> {
        loop {
            if let Some(item) = self.waiting.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.waiting.extend(page.items),
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
