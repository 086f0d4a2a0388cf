//! Every waiter, and the sentences that look at fields of the answer.

use crate::Spanned;
use crate::model::{Acceptor, FieldMatcher, Matcher, Operation, Service, Waiter};

/// A waiter with what is around it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WaiterSite<'a> {
    /// The operation that is polled.
    pub(crate) operation: &'a Operation,
    /// Its name.
    pub(crate) id: &'a Spanned<String>,
    /// The waiter.
    pub(crate) waiter: &'a Waiter,
}

impl<'a> WaiterSite<'a> {
    /// The sentences that look at a field.
    pub(crate) fn fields(self) -> impl Iterator<Item = (&'a Spanned<Acceptor>, &'a FieldMatcher)> {
        self.waiter.until.iter().filter_map(|one| match &one.matcher {
            Matcher::Field(matcher) => Some((one, matcher)),
            Matcher::Answered | Matcher::Error(_) => None,
        })
    }
}

/// The waiters of all operations.
pub(crate) fn waiters(service: &Service) -> impl Iterator<Item = WaiterSite<'_>> {
    service
        .operations
        .iter()
        .flat_map(|operation| operation.waiters.iter().map(move |(id, waiter)| WaiterSite { operation, id, waiter }))
}
