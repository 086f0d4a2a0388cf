//! Items together with the response that contained them, for values stated once per response: a currency, a unit.

use core::fmt;
use core::ops::Deref;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::collections::VecDeque;
use std::sync::Arc;

use futures_core::Stream;

use super::{Next, Page, Paged, Pages};
use crate::{CallError, Reply};

/// An item together with the response that contained it. All items of a page share one response.
///
/// It dereferences to the item. Some values are stated once per response and apply to each of its items, such as the currency of
/// their amounts; [`response`](Self::response) returns them.
pub struct ItemWithResponse<O: Paged> {
    item: O::Item,
    response: Arc<Reply<O::Response>>,
}

impl<O: Paged> ItemWithResponse<O> {
    /// The response, without its items.
    #[must_use]
    pub fn response(&self) -> &O::Response {
        &self.response
    }

    /// The item, without its response.
    #[must_use]
    pub fn into_inner(self) -> O::Item {
        self.item
    }
}

impl<O: Paged> Deref for ItemWithResponse<O> {
    type Target = O::Item;

    fn deref(&self) -> &O::Item {
        &self.item
    }
}

impl<O: Paged<Item: Clone>> Clone for ItemWithResponse<O> {
    fn clone(&self) -> Self {
        Self { item: self.item.clone(), response: Arc::clone(&self.response) }
    }
}

impl<O: Paged<Item: fmt::Debug>> fmt::Debug for ItemWithResponse<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.item.fmt(f)
    }
}

impl<O: Paged> Page<O> {
    /// The items, each with the response that contained it.
    pub fn into_items(self) -> impl Iterator<Item = ItemWithResponse<O>> {
        let (items, reply) = self.into_parts();
        let response = Arc::new(reply);
        items.into_iter().map(move |item| ItemWithResponse { item, response: Arc::clone(&response) })
    }
}

/// The items of all pages, each with the response that contained it; see [`Items`](super::Items).
#[must_use = "no request is sent until the next item is awaited"]
pub struct ItemsWithResponses<'a, O: Paged> {
    pages: Pages<'a, O>,
    waiting: VecDeque<ItemWithResponse<O>>,
}

impl<'a, O: Paged> ItemsWithResponses<'a, O> {
    pub(super) const fn new(pages: Pages<'a, O>) -> Self {
        Self { pages, waiting: VecDeque::new() }
    }

    /// Copies the request; see [`Pages::into_owned`].
    pub fn into_owned(self) -> ItemsWithResponses<'static, O>
    where
        O: Clone,
    {
        ItemsWithResponses { pages: self.pages.into_owned(), waiting: self.waiting.into_iter().collect() }
    }

    /// The next item, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<ItemWithResponse<O>, CallError<O>>> {
        core::future::poll_fn(|context| self.poll_item(context)).await
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

    fn poll_item(&mut self, context: &mut Context<'_>) -> Next<ItemWithResponse<O>, O> {
        loop {
            if let Some(item) = self.waiting.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.waiting.extend(page.into_items()),
            }
        }
    }
}

/// Nothing in it is pinned: what waits is held in a box.
impl<O: Paged> Unpin for ItemsWithResponses<'_, O> {}

impl<O: Paged> Stream for ItemsWithResponses<'_, O> {
    type Item = Result<ItemWithResponse<O>, CallError<O>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

#[cfg(feature = "blocking")]
impl<O: Paged> ItemsWithResponses<'_, O> {
    /// The next item. May block the thread; see [`Call::wait`](crate::Call::wait).
    pub fn wait_next(&mut self) -> Option<Result<ItemWithResponse<O>, CallError<O>>> {
        loop {
            if let Some(item) = self.waiting.pop_front() {
                return Some(Ok(item));
            }
            match self.pages.wait_next()? {
                Ok(page) => self.waiting.extend(page.into_items()),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Paged> fmt::Debug for ItemsWithResponses<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemsWithResponses").field("operation", &O::descriptor().id).finish_non_exhaustive()
    }
}
