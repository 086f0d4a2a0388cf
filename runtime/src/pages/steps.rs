//! The calls of a listing, one after the other, independent of its type.

use core::task::{Context, Poll, ready};

use super::came::Came;
use super::queue::{Exchange, Queue};
use super::taken::Take;
use super::walk::{Position, Walk};
use crate::client::{About, Chosen, Describe, Edits, Prepared, Read, Settled, exchange_read, settled};
use crate::decode::{Watch, Way};
use crate::encode::encode_values;
use crate::values::Values;
use crate::{CallOptions, Client, Descriptor, Error, InvalidRequest, Parts, Service, ToWire, Wire, WireRef};

/// Most pages that are asked for ahead: a service must not be flooded by one listing.
const MOST_AHEAD: usize = 16;

/// A page that is to be shown.
pub(super) struct Shown {
    pub(super) total: Option<u64>,
}

/// Where a listing stands, and the calls that are under way.
pub(super) struct Steps {
    client: Client,
    descriptor: &'static Descriptor,
    service: &'static Service,
    /// The values of the first page, as the caller wrote them.
    wires: Vec<Wire>,
    options: CallOptions,
    walk: Result<Walk, Option<InvalidRequest>>,
    under_way: Queue,
    /// How pages are read.
    way: &'static Way,
    /// Most pages that are asked for beside the next one.
    ahead: usize,
    /// The path that the next page is asked for at.
    path: String,
}

impl Steps {
    /// Those of an operation, one body of code for all.
    pub(super) fn of(
        client: &Client,
        (service, describe): (&'static Service, Describe),
        request: &dyn Edits,
        way: (Chosen, &'static Way),
    ) -> Box<Self> {
        Self::new(client, (service, describe()), request, way)
    }

    pub(super) fn new(
        client: &Client,
        (service, descriptor): (&'static Service, &'static Descriptor),
        request: &dyn Edits,
        (options, way): (Chosen, &'static Way),
    ) -> Box<Self> {
        let mut wires: Vec<Wire> = Vec::new();
        request.lend(&mut |values| wires = values.iter().map(|value| value.owned()).collect());
        let lent: Vec<WireRef<'_>> = wires.iter().map(ToWire::to_wire).collect();
        let walk = Walk::new(descriptor, Values::new(descriptor, &lent, request.edited())).map_err(Some);
        let under_way = Queue::new();
        Box::new(Self {
            client: client.clone(),
            descriptor,
            service,
            wires,
            options: *options.unwrap_or_default(),
            walk,
            under_way,
            way,
            ahead: 0,
            path: String::new(),
        })
    }

    /// Asks for so many pages beside the next one, where that is a read.
    pub(super) fn ask_ahead(&mut self, pages: usize) {
        self.ahead = if self.descriptor.safety.is_write() { 0 } else { pages.min(MOST_AHEAD) };
    }

    /// The client that makes the calls.
    #[cfg(feature = "blocking")]
    pub(super) fn client(&self) -> Client {
        self.client.clone()
    }

    pub(super) fn position(&self) -> Option<String> {
        self.walk.as_ref().ok()?.position(&self.wires, self.descriptor)
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.walk.as_ref().ok()?.total()
    }

    pub(super) fn resume(&mut self) {
        if let Ok(walk) = &mut self.walk {
            walk.resume();
        }
    }

    /// Whether nothing more comes, for good or until somebody resumes.
    #[cfg(feature = "blocking")]
    pub(super) fn is_over(&self) -> bool {
        self.walk.as_ref().is_ok_and(Walk::is_over)
    }

    pub(super) fn fail(&mut self) {
        if let Ok(walk) = &mut self.walk {
            walk.fail();
        }
    }

    /// Makes the next call, unless the listing is over. The caller puts its edits into the encoded request.
    ///
    /// A call that is under way stays so when nobody waits for it any more: whoever asks again waits for the same call.
    pub(super) fn poll(&mut self, context: &mut Context<'_>, edits: &dyn Edits) -> Poll<Option<Result<Read, Error>>> {
        let walk = match &mut self.walk {
            Ok(walk) => walk,
            Err(refused) => return Poll::Ready(refused.take().map(|refused| Err(Error::InvalidRequest(refused)))),
        };
        if walk.is_over() {
            return Poll::Ready(None);
        }
        let (next, mut later) = (walk.next().clone(), walk.later(self.ahead));
        if !self.under_way.is_empty()
            && !self.under_way.holds(&next)
            && !later.iter().any(|of| self.under_way.holds(of))
        {
            // Pages are not as long as they were asked for: nobody knows beforehand where they begin.
            self.ahead = 0;
            later.clear();
        }
        self.under_way.keep(&next, &later);
        if !self.under_way.holds(&next) {
            let (path, call) = self.call(&next, edits);
            self.path = path;
            self.under_way.add_next(next, call);
        }
        for position in later {
            if !self.under_way.holds(&position) {
                let (_, call) = self.call(&position, edits);
                self.under_way.add_last(position, call);
            }
        }
        let answered = ready!(self.under_way.poll(context));
        Poll::Ready(Some(answered))
    }

    /// The call for the page at that position, not yet made, and its path.
    fn call(&self, position: &Position, edits: &dyn Edits) -> (String, Exchange) {
        let mut wires = self.wires.clone();
        if let Ok(walk) = &self.walk {
            walk.write(position, self.descriptor, &mut wires);
        }
        let lent: Vec<WireRef<'_>> = wires.iter().map(ToWire::to_wire).collect();
        let mut parts = encode_values(self.descriptor, self.service, &lent);
        if let Position::Address(_, address) = position {
            parts.path = address.path.clone().into();
            parts.query = address.query.iter().map(|(key, value)| (key.clone(), value)).collect();
        }
        edits.adjust(&mut parts);
        let path = parts.path.to_string();
        drop(lent);
        let call = Listed {
            client: self.client.clone(),
            tables: (self.service, self.descriptor),
            wires,
            edited: edits.edited().to_vec(),
            parts,
            options: self.options.clone(),
        };
        (path, Box::pin(call.made(self.way)))
    }

    /// The next page with a value of its type, and where fields stand in it.
    fn poll_settled(
        &mut self,
        context: &mut Context<'_>,
        edits: &dyn Edits,
    ) -> Poll<Option<Result<(Settled, Watch), Error>>> {
        let Some(read) = ready!(self.poll(context, edits)) else { return Poll::Ready(None) };
        let page = read.and_then(|read| {
            let seen = read.seen().clone();
            Ok((settled(read, self.descriptor)?, seen))
        });
        if page.is_err() {
            self.fail();
        }
        Poll::Ready(Some(page))
    }

    /// The next page that is to be shown, without the items that are taken out of it.
    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
        edits: &dyn Edits,
        items: &mut dyn Take,
    ) -> Poll<Option<Result<(Settled, Shown), Error>>> {
        let Some(came) = ready!(self.poll_settled(context, edits)) else { return Poll::Ready(None) };
        let page = came.and_then(|(mut settled, seen)| {
            let count = items.take(&mut settled);
            let shown = self.arrived(count, settled.about(), &seen)?;
            Ok(shown.map(|shown| (settled, shown)))
        });
        Poll::Ready(page.transpose())
    }

    /// Notes a page of so many items, so that the next call asks for the page behind it; nothing where it is no page of its own.
    pub(super) fn arrived(&mut self, count: usize, about: &About, seen: &Watch) -> Result<Option<Shown>, Error> {
        let (endpoint, path) = (self.client.endpoint(), self.path.as_str());
        let key = self.client.query_key();
        let came = Came { body: &about.whole, seen, headers: &about.headers, endpoint: &endpoint, path, key };
        let Ok(walk) = &mut self.walk else { return Ok(None) };
        let is_shown = walk.advance(self.descriptor, count, &came)?;
        Ok(is_shown.then(|| Shown { total: walk.total() }))
    }
}

/// A call for a page, with all that it needs.
struct Listed {
    client: Client,
    tables: (&'static Service, &'static Descriptor),
    wires: Vec<Wire>,
    edited: Vec<String>,
    parts: Parts,
    options: CallOptions,
}

impl Listed {
    async fn made(self, way: &'static Way) -> Result<Read, Error> {
        let Self { client, tables: (service, descriptor), wires, edited, parts, options } = self;
        // Values are lent for the checks alone, and not to a call that waits.
        let prepared = {
            let lent: Vec<WireRef<'_>> = wires.iter().map(ToWire::to_wire).collect();
            Prepared::new(&client, service, Values::new(descriptor, &lent, &edited), parts, &options)
        };
        exchange_read(prepared?, way).await
    }
}
