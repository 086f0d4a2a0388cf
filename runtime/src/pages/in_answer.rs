//! Items that keep the answer that they came in, and with it what counts for all of them: a currency, a unit.

use core::fmt;
use core::ops::Deref;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::collections::VecDeque;
use std::sync::Arc;

use futures_core::Stream;

use super::{Next, Page, Paged, Pages};
use crate::{Error, Reply};

/// An item, with the answer that it came in. Items of one page share it.
///
/// It dereferences to the item. Services say once for an answer what counts for each of its items, such as the currency of their
/// amounts; [`answer`](Self::answer) has it, wherever the item has gone.
pub struct InAnswer<O: Paged> {
    item: O::Item,
    answer: Arc<Reply<O::Response>>,
}

impl<O: Paged> InAnswer<O> {
    /// The answer without its items, which are taken out.
    #[must_use]
    pub fn answer(&self) -> &O::Response {
        &self.answer
    }

    /// The item alone.
    #[must_use]
    pub fn into_inner(self) -> O::Item {
        self.item
    }
}

impl<O: Paged> Deref for InAnswer<O> {
    type Target = O::Item;

    fn deref(&self) -> &O::Item {
        &self.item
    }
}

impl<O: Paged<Item: Clone>> Clone for InAnswer<O> {
    fn clone(&self) -> Self {
        Self { item: self.item.clone(), answer: Arc::clone(&self.answer) }
    }
}

impl<O: Paged<Item: fmt::Debug>> fmt::Debug for InAnswer<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.item.fmt(f)
    }
}

impl<O: Paged> Page<O> {
    /// The items, each with the answer that it came in.
    pub fn into_items(self) -> impl Iterator<Item = InAnswer<O>> {
        let (items, reply) = self.into_parts();
        let answer = Arc::new(reply);
        items.into_iter().map(move |item| InAnswer { item, answer: Arc::clone(&answer) })
    }
}

/// The items of all pages, each with the answer that it came in; see [`Items`](super::Items).
#[must_use = "nothing is asked for until the next item is awaited"]
pub struct ItemsInAnswers<'a, O: Paged> {
    pages: Pages<'a, O>,
    waiting: VecDeque<InAnswer<O>>,
}

impl<'a, O: Paged> ItemsInAnswers<'a, O> {
    pub(super) const fn new(pages: Pages<'a, O>) -> Self {
        Self { pages, waiting: VecDeque::new() }
    }

    /// The same items with a request of their own; see [`Pages::into_owned`].
    pub fn into_owned(self) -> ItemsInAnswers<'static, O>
    where
        O: Clone,
    {
        ItemsInAnswers { pages: self.pages.into_owned(), waiting: self.waiting.into_iter().collect() }
    }

    /// The next item; nothing behind the last one.
    pub async fn next(&mut self) -> Option<Result<InAnswer<O>, Error<O::Code>>> {
        core::future::poll_fn(|context| self.poll_item(context)).await
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

    fn poll_item(&mut self, context: &mut Context<'_>) -> Next<InAnswer<O>, O> {
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
impl<O: Paged> Unpin for ItemsInAnswers<'_, O> {}

impl<O: Paged> Stream for ItemsInAnswers<'_, O> {
    type Item = Result<InAnswer<O>, Error<O::Code>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

#[cfg(feature = "blocking")]
impl<O: Paged> ItemsInAnswers<'_, O> {
    /// The next item, for which the thread may be blocked; see [`Call::wait`](crate::Call::wait).
    pub fn wait_next(&mut self) -> Option<Result<InAnswer<O>, Error<O::Code>>> {
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

impl<O: Paged> fmt::Debug for ItemsInAnswers<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemsInAnswers").field("operation", &O::DESCRIPTOR.id).finish_non_exhaustive()
    }
}
