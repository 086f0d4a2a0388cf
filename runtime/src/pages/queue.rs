//! Calls for pages that are under way, in the order of the pages.

use core::pin::Pin;
use core::task::{Context, Poll};
use std::collections::VecDeque;

use super::walk::Position;
use crate::Error;
use crate::client::Read;

/// A call for a page. It holds what it needs itself, so that whoever holds it may go anywhere.
pub(super) type Exchange = Pin<Box<dyn Future<Output = Result<Read, Error>> + Send>>;

/// Calls under way, the one for the next page first.
pub(super) struct Queue {
    calls: VecDeque<(Position, State)>,
}

enum State {
    UnderWay(Exchange),
    Came(Box<Result<Read, Error>>),
}

impl Queue {
    pub(super) const fn new() -> Self {
        Self { calls: VecDeque::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }

    pub(super) fn holds(&self, position: &Position) -> bool {
        self.calls.iter().any(|(held, _)| held == position)
    }

    /// Gives up all calls but those for these pages.
    pub(super) fn keep(&mut self, next: &Position, later: &[Position]) {
        self.calls.retain(|(position, _)| position == next || later.contains(position));
    }

    /// Adds the call for the next page, which goes before all others.
    pub(super) fn add_next(&mut self, position: Position, call: Exchange) {
        self.calls.push_front((position, State::UnderWay(call)));
    }

    /// Adds a call for a page behind all others.
    pub(super) fn add_last(&mut self, position: Position, call: Exchange) {
        self.calls.push_back((position, State::UnderWay(call)));
    }

    /// Lets all calls get on; what came of the first one.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Read, Error>> {
        for (_, state) in &mut self.calls {
            let State::UnderWay(call) = state else { continue };
            if let Poll::Ready(outcome) = call.as_mut().poll(context) {
                *state = State::Came(Box::new(outcome));
            }
        }
        match self.calls.pop_front() {
            Some((_, State::Came(outcome))) => Poll::Ready(*outcome),
            Some(first) => {
                self.calls.push_front(first);
                Poll::Pending
            }
            None => Poll::Pending,
        }
    }
}
