//! The items of a page, taken out of its response and handed out one by one.

use std::vec;

use super::Paged;
use crate::client::Settled;

/// How items are taken out of the responses of a listing: all that it must have compiled for their type.
///
/// In a `static`, it is compiled in the crate of the `static` alone.
#[derive(Debug)]
pub struct TakeItems<T> {
    all: fn(&mut Settled) -> Option<Vec<T>>,
    each: fn(&mut Settled) -> Option<Box<dyn Waiting<T>>>,
}

impl<T: Send + Sync + 'static> TakeItems<T> {
    /// As that operation does it.
    pub(super) const fn of<O: Paged<Item = T> + ?Sized>() -> Self {
        Self {
            all: |response| response.value_mut().map(O::take_items),
            each: |response| Some(Box::new(O::take_items(response.value_mut()?).into_iter())),
        }
    }
}

/// Items of a page that are still to be handed out.
pub(super) trait Waiting<T>: Send + Sync {
    fn next(&mut self) -> Option<T>;

    fn count(&self) -> usize;
}

impl<T: Send + Sync> Waiting<T> for vec::IntoIter<T> {
    fn next(&mut self) -> Option<T> {
        Iterator::next(self)
    }

    fn count(&self) -> usize {
        self.len()
    }
}

/// Takes the items out of a response: all that a listing does with its type.
pub(super) trait Take {
    /// How many there are.
    fn take(&mut self, response: &mut Settled) -> usize;
}

/// The place for all items of a page.
pub(super) struct All<'i, T: 'static>(pub(super) &'static TakeItems<T>, pub(super) &'i mut Vec<T>);

impl<T> Take for All<'_, T> {
    fn take(&mut self, response: &mut Settled) -> usize {
        *self.1 = (self.0.all)(response).unwrap_or_default();
        self.1.len()
    }
}

/// The place for the items of a page, of which one is asked for at a time.
pub(super) struct Each<'i, T: 'static>(
    pub(super) &'static TakeItems<T>,
    pub(super) &'i mut Option<Box<dyn Waiting<T>>>,
);

impl<T> Take for Each<'_, T> {
    fn take(&mut self, response: &mut Settled) -> usize {
        *self.1 = (self.0.each)(response);
        self.1.as_ref().map_or(0, |items| items.count())
    }
}
