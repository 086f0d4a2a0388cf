//! The calls of a listing, one after the other, independent of its type.

use core::pin::Pin;
use core::task::{Context, Poll};

use super::walk::Walk;
use super::{Page, Paged};
use crate::client::{Answered, Prepared, exchange};
use crate::encode::encode_values;
use crate::values::Values;
use crate::{CallOptions, Client, Descriptor, Error, InvalidRequest, Operation, Parts, Reply, Service, Wire};

type Exchange<'a> = Pin<Box<dyn Future<Output = Result<Answered, Error>> + Send + 'a>>;

/// What a listing needs of its request.
trait Source {
    fn wires(&self) -> Vec<Wire>;
    fn adjust(&self, parts: &mut Parts);
    fn edited(&self) -> &[String];
}

impl<O: Operation> Source for &O {
    fn wires(&self) -> Vec<Wire> {
        self.to_wire()
    }

    fn adjust(&self, parts: &mut Parts) {
        Operation::adjust(*self, parts);
    }

    fn edited(&self) -> &[String] {
        Operation::edited(*self)
    }
}

/// Where a listing stands, and the call that is under way.
pub(super) struct Steps<'a> {
    client: &'a Client,
    descriptor: &'static Descriptor,
    service: &'static Service,
    source: Box<dyn Source + 'a>,
    options: CallOptions,
    pub(super) walk: Walk,
    under_way: Option<Exchange<'a>>,
}

impl<'a> Steps<'a> {
    pub(super) fn new<O: Paged>(client: &'a Client, operation: &'a O, options: CallOptions) -> Self {
        let walk = Walk::new(O::DESCRIPTOR, &operation.to_wire());
        let source = Box::new(operation);
        Self { client, descriptor: O::DESCRIPTOR, service: O::SERVICE, source, options, walk, under_way: None }
    }

    /// The client that makes the calls.
    #[cfg(feature = "blocking")]
    pub(super) const fn client(&self) -> &'a Client {
        self.client
    }

    /// Makes the next call, unless the listing is over.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answered, Error>>> {
        if self.walk.is_over() {
            return Poll::Ready(None);
        }
        if self.under_way.is_none() {
            match self.prepare() {
                Ok(call) => self.under_way = Some(Box::pin(exchange(call))),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
        match self.under_way.as_mut().map(|call| call.as_mut().poll(context)) {
            Some(Poll::Ready(answered)) => {
                self.under_way = None;
                Poll::Ready(Some(answered))
            }
            _ => Poll::Pending,
        }
    }

    fn prepare(&self) -> Result<Prepared<'a>, Error> {
        let mut wires = self.source.wires();
        if !self.walk.write(self.descriptor, &mut wires) {
            let refused = "its pages are told by a parameter that raw() edits: ask for single pages instead";
            return Err(Error::InvalidRequest(InvalidRequest::new(refused)));
        }
        let mut parts = encode_values(self.descriptor, self.service, &wires);
        self.source.adjust(&mut parts);
        let values = Values { descriptor: self.descriptor, wires: &wires, edited: self.source.edited() };
        Prepared::new(self.client, self.service, values, parts, &self.options)
    }

    /// Notes what came, so that the next call asks for the page behind it.
    pub(super) fn arrived<O: Paged>(
        &mut self,
        reply: Result<Reply<O::Response>, Error>,
    ) -> Option<Result<Page<O>, Error>> {
        let mut reply = match reply {
            Ok(reply) => reply,
            Err(error) => {
                self.walk.fail();
                return Some(Err(error));
            }
        };
        let items = O::take_items(reply.response_mut());
        let is_first = self.walk.is_first();
        match self.walk.advance(items.len(), reply.body()) {
            // An empty page says that the listing is over, unless it is all there is.
            Ok(_) if items.is_empty() && !is_first && self.walk.is_over() => None,
            Ok(total) => Some(Ok(Page::new(items, total, reply))),
            Err(error) => Some(Err(error)),
        }
    }
}
