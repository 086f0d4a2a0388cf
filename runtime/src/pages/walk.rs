//! Where a listing stands: which page comes next, and whether one does.

use super::address::{Address, Stray, text_without, within};
use super::came::Came;
use super::progress::Progress;
use crate::decode::texts;
use crate::headers::{self, next_link};
use crate::values::Values;
use crate::{Descriptor, Error, InvalidRequest, Paging, PagingKind, Wire};

/// Where the next page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Position {
    /// Where the request says, or leaves it to the service.
    AsRequested,
    /// Behind so many items, or at the page of that number.
    Number(u64),
    /// At this marker.
    Marker(String),
    /// At this address of the endpoint, which is text of the service's own.
    Address(String, Address),
}

/// The state of a listing.
pub(super) struct Walk {
    paging: Paging,
    position: Position,
    /// Where the first page begins, for pages that are counted.
    start: u64,
    /// Most items of a page, as the request or the documentation says.
    limit: Option<u64>,
    /// Most items that later pages are asked for.
    length: Option<u64>,
    seen: u64,
    total: Option<u64>,
    progress: Progress,
    state: Going,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Going {
    On,
    Failed,
    Over,
}

impl Walk {
    /// The beginning of a listing with these values.
    ///
    /// Fails where the tables or the request leave no way to ask for a second page.
    pub(super) fn new(descriptor: &'static Descriptor, values: Values<'_>) -> Result<Self, InvalidRequest> {
        let Some(mut paging) = descriptor.paging else {
            return Err(InvalidRequest::new(format!("{} is not paginated: make a single call", descriptor.id)));
        };
        let is_lost = |name| descriptor.parameter(name).is_none() || values.is_edited(name);
        if let Some(name) = paging.position.filter(|name| is_lost(name)) {
            let message = format!(
                "{name} leads from page to page and cannot be edited: make single calls, or set it in the request"
            );
            return Err(InvalidRequest::new(message));
        }
        let first = u64::from(paging.kind == PagingKind::Pages);
        let start = match paging.position.filter(|_| paging.kind.counts()) {
            Some(position) => number(values, position)?,
            None => None,
        };
        // What somebody edits by hand goes out with every page, and nothing is known about it.
        paging.limit = paging.limit.filter(|limit| !values.is_edited(limit));
        let limit = match paging.limit {
            Some(limit) => number(values, limit)?,
            None => None,
        };
        Ok(Self {
            paging,
            position: Position::AsRequested,
            start: start.unwrap_or(first),
            limit,
            length: limit,
            seen: 0,
            total: None,
            progress: Progress::default(),
            state: Going::On,
        })
    }

    /// Whether the request asks for the page that the listing begins with.
    pub(super) fn begins_at_the_first(&self) -> bool {
        self.start == u64::from(self.paging.kind == PagingKind::Pages)
    }

    pub(super) fn is_over(&self) -> bool {
        self.state != Going::On
    }

    /// The call failed: nothing more comes until somebody resumes.
    pub(super) fn fail(&mut self) {
        self.state = Going::Failed;
    }

    pub(super) fn resume(&mut self) {
        if self.state == Going::Failed {
            self.state = Going::On;
        }
    }

    /// Total number of items, as reported by the last response.
    pub(super) const fn total(&self) -> Option<u64> {
        self.total
    }

    /// Where the next page begins, in the words of the request.
    pub(super) fn position(&self, wires: &[Wire], descriptor: &'static Descriptor) -> Option<String> {
        match &self.position {
            _ if self.state == Going::Over => None,
            Position::AsRequested if !self.paging.kind.counts() => {
                let (index, _) = descriptor.parameter(self.paging.position?)?;
                wires.get(index)?.scalar().map(str::to_owned)
            }
            Position::AsRequested => Some(self.start.to_string()),
            Position::Number(number) => Some(number.to_string()),
            Position::Marker(text) | Position::Address(text, _) => Some(text.clone()),
        }
    }

    /// Where the next page begins.
    pub(super) const fn next(&self) -> &Position {
        &self.position
    }

    /// Where the pages behind the next one begin, as far as that is known before they come: at most so many, and none beyond the
    /// count of the service.
    pub(super) fn later(&self, most: usize) -> Vec<Position> {
        let (Position::Number(next), Some(length), Some(total)) = (&self.position, self.length, self.total) else {
            return Vec::new();
        };
        let by_number = self.paging.kind == PagingKind::Pages;
        let step = if by_number { 1 } else { length };
        let rows_before = |position: u64| {
            if by_number { position.saturating_sub(1).saturating_mul(length) } else { position }
        };
        let positions = (1..).map(|index: u64| next.saturating_add(index.saturating_mul(step)));
        let counted = positions.take_while(|position| length > 0 && rows_before(*position) < total);
        counted.take(most).map(Position::Number).collect()
    }

    /// Writes position and length of that page into the values of a request. The first page is asked for as the caller
    /// wrote it.
    pub(super) fn write(&self, position: &Position, descriptor: &'static Descriptor, wires: &mut [Wire]) {
        let position = match position {
            Position::AsRequested | Position::Address(..) => return,
            Position::Number(number) => number.to_string(),
            Position::Marker(marker) => marker.clone(),
        };
        let length = self.paging.limit.zip(self.length).map(|(name, length)| (name, length.to_string()));
        for (name, value) in self.paging.position.map(|name| (name, position)).into_iter().chain(length) {
            let found = descriptor.parameter(name).and_then(|(index, of)| Some((of, wires.get_mut(index)?)));
            if let Some((parameter, wire)) = found {
                *wire = if parameter.kind.is_number() { Wire::Number(value) } else { Wire::Text(value) };
            }
        }
    }

    /// Notes a page of so many items, so that the next call asks for the one behind it; true where the page is to be
    /// shown. An empty page says that the listing is over, unless it is all there is.
    pub(super) fn advance(
        &mut self,
        descriptor: &'static Descriptor,
        count: usize,
        came: &Came<'_>,
    ) -> Result<bool, Error> {
        let items = came.text(self.paging.items).unwrap_or_default();
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        let marker = self.marker(items, came);
        if !self.progress.page(items, count, marker.as_deref()) {
            return Err(self.stuck());
        }
        let is_first = self.position == Position::AsRequested;
        let total = self.paging.total.and_then(|total| came.read::<i64>(total));
        self.total = total.and_then(|total| u64::try_from(total).ok());
        let seen = self.seen.saturating_add(count);
        if self.is_last(count, seen, marker.is_some()) {
            self.state = Going::Over;
            return Ok(is_first || count > 0);
        }
        let marker = marker.unwrap_or_default();
        let next = match (self.paging.kind, &self.position) {
            (PagingKind::Marker | PagingKind::Last, _) => Position::Marker(marker),
            (PagingKind::Link | PagingKind::Address, _) => match within(came.endpoint, came.path, &marker) {
                Ok(address) => {
                    let keys: Vec<&str> = came.key.into_iter().collect();
                    let secret = descriptor.secret_query();
                    let shown = text_without(&marker, &secret.chain(came.key).collect::<Vec<_>>());
                    Position::Address(shown, address.without(&keys))
                }
                Err(stray) => return Err(self.astray(stray, &marker)),
            },
            (PagingKind::Rows, _) => Position::Number(self.start.saturating_add(seen)),
            (PagingKind::Pages, Position::Number(page)) => Position::Number(page.saturating_add(1)),
            (PagingKind::Pages, _) => Position::Number(self.start.saturating_add(1)),
        };
        if next == self.position {
            return Err(self.stuck());
        }
        self.length = self.length.or_else(|| self.length_of_first(descriptor, count));
        (self.seen, self.position) = (seen, next);
        Ok(true)
    }

    fn is_last(&self, count: u64, seen: u64, goes_on: bool) -> bool {
        let before = match self.paging.kind {
            PagingKind::Marker | PagingKind::Last | PagingKind::Link | PagingKind::Address => return !goes_on,
            PagingKind::Rows => self.start,
            PagingKind::Pages => self.start.saturating_sub(1).saturating_mul(self.limit.unwrap_or(0)),
        };
        let reached = before.saturating_add(seen);
        match self.total {
            _ if count == 0 => true,
            Some(total) => reached >= total,
            None => self.limit.is_some_and(|limit| count < limit),
        }
    }

    /// How long pages are where nobody says it: as long as the first one. Some services take a position only together
    /// with a length.
    fn length_of_first(&self, descriptor: &'static Descriptor, count: u64) -> Option<u64> {
        let (_, parameter) = self.paging.limit.and_then(|name| descriptor.parameter(name))?;
        let most = parameter.number().max.and_then(|most| most.as_str().parse().ok()).unwrap_or(u64::MAX);
        match self.paging.kind {
            // A page before a marker may be short by chance.
            PagingKind::Marker | PagingKind::Last | PagingKind::Link | PagingKind::Address => None,
            // Pages of another length would have other numbers.
            PagingKind::Pages if count > most => None,
            PagingKind::Rows | PagingKind::Pages => Some(count.min(most)).filter(|length| *length > 0),
        }
    }

    fn stuck(&mut self) -> Error {
        self.state = Going::Failed;
        let position = match &self.position {
            Position::AsRequested => self.start.to_string(),
            Position::Number(number) => number.to_string(),
            Position::Marker(text) | Position::Address(text, _) => text.clone(),
        };
        Error::RepeatedPage { position }
    }

    /// What leads to the next page: a marker, or an address; nothing behind the last page.
    fn marker(&self, items: &str, came: &Came<'_>) -> Option<String> {
        let marker = match self.paging.kind {
            PagingKind::Rows | PagingKind::Pages | PagingKind::Marker | PagingKind::Address => {
                self.paging.next.and_then(|next| came.read::<String>(next))
            }
            PagingKind::Link => next_link(came.headers),
            PagingKind::Last => {
                let more = self.paging.more.and_then(|more| came.read::<bool>(more));
                let last = texts(items).ok().and_then(|items| items.last().copied()).filter(|_| more != Some(false))?;
                self.paging.from.and_then(|from| Came::field(last, from))
            }
        };
        marker.filter(|marker| !marker.is_empty())
    }

    /// An address that is not followed, which says nothing of its query.
    fn astray(&mut self, stray: Stray, address: &str) -> Error {
        self.state = Going::Failed;
        let shown = headers::shown_address(address);
        let why = match stray {
            Stray::Elsewhere => "is not at the client's endpoint, and credentials go nowhere else",
            Stray::Outside => "leads out of the endpoint's path",
            Stray::Malformed => "cannot be read",
        };
        Error::InvalidRequest(InvalidRequest::new(format!("the address of the next page, `{shown}`, {why}")))
    }
}

/// The number that a parameter says, or that is documented to stand for its state.
fn number(values: Values<'_>, name: &str) -> Result<Option<u64>, InvalidRequest> {
    let said = values.wire(name).scalar();
    let wrong = |_| InvalidRequest::new(format!("{name} must be a whole number from which pages can be counted"));
    match said {
        Some(text) => text.parse().map(Some).map_err(wrong),
        None => Ok(values.default_of(name).and_then(|text| text.parse().ok())),
    }
}
