//! One page of a listing.

use core::fmt;

use super::Paged;
use crate::Reply;

/// One page.
pub struct Page<O: Paged> {
    /// The items, in the order of the response.
    pub items: Vec<O::Item>,
    total: Option<u64>,
    reply: Reply<O::Response>,
}

impl<O: Paged> Page<O> {
    pub(super) fn new(items: Vec<O::Item>, total: Option<u64>, reply: Reply<O::Response>) -> Self {
        Self { items, total, reply }
    }

    /// Its items, and the answer without them.
    pub(super) fn into_parts(self) -> (Vec<O::Item>, Reply<O::Response>) {
        (self.items, self.reply)
    }

    /// Total number of items, if the service reports it.
    #[must_use]
    pub const fn total(&self) -> Option<u64> {
        self.total
    }

    /// The response without its items: request id, attempts, further fields.
    #[must_use]
    pub const fn reply(&self) -> &Reply<O::Response> {
        &self.reply
    }
}

impl<O: Paged> fmt::Debug for Page<O>
where
    O::Item: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page").field("items", &self.items).field("total", &self.total).finish_non_exhaustive()
    }
}
