//! Where a listing stands: which page comes next, and whether one does.

use bytes::Bytes;

use crate::values::Values;
use crate::{Descriptor, Error, Json, Paging, PagingKind, Wire};

/// Where the next page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Position {
    /// Where the request says, or leaves it to the service.
    AsRequested,
    /// Behind so many items, or at the page of that number.
    Number(u64),
    /// At this marker.
    Marker(String),
}

/// The state of a listing.
pub(super) struct Walk {
    paging: Option<&'static Paging>,
    position: Position,
    /// Where the first page begins.
    start: u64,
    limit: Option<u64>,
    seen: u64,
    before: Option<Bytes>,
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
    pub(super) fn new(descriptor: &'static Descriptor, wires: &[Wire]) -> Self {
        let values = Values { descriptor, wires, edited: &[] };
        let number = |name: &str| values.wire(name).scalar().or_else(|| values.default_of(name))?.parse().ok();
        let paging = descriptor.paging.as_ref();
        let first = u64::from(paging.is_some_and(|paging| paging.kind == PagingKind::Pages));
        Self {
            paging,
            position: Position::AsRequested,
            start: paging.and_then(|paging| number(paging.position)).unwrap_or(first),
            limit: paging.and_then(|paging| paging.limit).and_then(number),
            seen: 0,
            before: None,
            state: Going::On,
        }
    }

    pub(super) fn is_over(&self) -> bool {
        self.state != Going::On
    }

    pub(super) const fn is_first(&self) -> bool {
        matches!(self.position, Position::AsRequested)
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

    /// Where the next page begins, in the words of the request.
    pub(super) fn position(&self) -> Option<String> {
        match &self.position {
            _ if self.state == Going::Over => None,
            Position::AsRequested => None,
            Position::Number(number) => Some(number.to_string()),
            Position::Marker(marker) => Some(marker.clone()),
        }
    }

    /// Writes position and limit into the values of a request; false where it has no such parameter. The first page is asked for
    /// as the caller wrote it.
    pub(super) fn write(&self, descriptor: &'static Descriptor, wires: &mut [Wire]) -> bool {
        let Some(paging) = self.paging else { return false };
        let mut put = |name: &str, value: &str| {
            let Some((index, parameter)) = descriptor.parameter(name) else { return false };
            wires[index] = match parameter.kind {
                crate::Kind::Integer => Wire::Number(value.to_owned()),
                _ => Wire::Text(value.to_owned()),
            };
            true
        };
        let placed = match &self.position {
            Position::AsRequested => return true,
            Position::Number(number) => put(paging.position, &number.to_string()),
            Position::Marker(marker) => put(paging.position, marker),
        };
        // Later pages must be as long as the first one.
        let limit = paging.limit.zip(self.limit);
        placed && limit.is_none_or(|(name, limit)| put(name, &limit.to_string()))
    }

    /// Notes a page of so many items; gives the number of all items, where the answer tells it.
    pub(super) fn advance(&mut self, count: usize, body: &Bytes) -> Result<Option<u64>, Error> {
        let Some(paging) = self.paging else { return Ok(None) };
        if count > 0 && self.before.as_ref() == Some(body) {
            self.state = Going::Failed;
            return Err(Error::RepeatedPage { position: self.position().unwrap_or_default() });
        }
        self.before = Some(body.clone());
        let object = Json::parse(body).and_then(Json::object).ok();
        let text =
            |field: Option<&str>| object.as_ref()?.get(field?)?.scalar_text().ok().filter(|text| !text.is_empty());
        let total: Option<u64> = text(paging.total).and_then(|total| total.parse().ok());
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        self.seen = self.seen.saturating_add(count);
        let marker = text(paging.next);
        let before = match paging.kind {
            PagingKind::Rows => self.start,
            PagingKind::Pages => self.start.saturating_sub(1).saturating_mul(self.limit.unwrap_or(0)),
            PagingKind::Marker => 0,
        };
        let is_last = match (paging.kind, total) {
            (PagingKind::Marker, _) => marker.is_none(),
            _ if count == 0 => true,
            (_, Some(total)) => before.saturating_add(self.seen) >= total,
            (_, None) => self.limit.is_some_and(|limit| count < limit),
        };
        let next = match (paging.kind, &self.position) {
            (PagingKind::Rows, _) => Position::Number(self.start.saturating_add(self.seen)),
            (PagingKind::Pages, Position::Number(page)) => Position::Number(page + 1),
            (PagingKind::Pages, _) => Position::Number(self.start + 1),
            (PagingKind::Marker, _) => Position::Marker(marker.unwrap_or_default()),
        };
        if !is_last && next == self.position {
            self.state = Going::Failed;
            return Err(Error::RepeatedPage { position: self.position().unwrap_or_default() });
        }
        self.position = next;
        if is_last {
            self.state = Going::Over;
        }
        Ok(total)
    }
}
