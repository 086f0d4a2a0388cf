//! How the answers of an operation are parted into pages.

use super::Path;

/// How to ask for the next page, and where an answer tells about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    /// What leads to the next page.
    pub kind: PagingKind,
    /// Parameter that says where a page begins; none where the address of the next page says it.
    pub position: Option<&'static str>,
    /// Parameter that says how many items a page has at most.
    pub limit: Option<&'static str>,
    /// List of the response that holds the items.
    pub items: Path,
    /// Field of the response that counts the items of all pages.
    pub total: Option<Path>,
    /// Field of the response that holds the position, or the address, of the next page.
    pub next: Option<Path>,
    /// Field of an item that is the position of the page behind it.
    pub from: Option<Path>,
    /// Field of the response that says whether another page follows.
    pub more: Option<Path>,
}

/// What leads to the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PagingKind {
    /// The number of items before it, from 0.
    Rows,
    /// The number of the page, from 1.
    Pages,
    /// A text that stands in the answer before it.
    Marker,
    /// A field of the last item before it.
    Last,
    /// The header `Link` of the answer before it.
    Link,
    /// An address that stands in the answer before it.
    Address,
}

impl PagingKind {
    /// Whether a position is a number that can be worked out.
    pub(crate) const fn counts(self) -> bool {
        matches!(self, Self::Rows | Self::Pages)
    }
}

impl Paging {
    /// Pages with these items, of which nothing more is known.
    #[must_use]
    pub const fn new(kind: PagingKind, items: Path) -> Self {
        Self { kind, position: None, limit: None, items, total: None, next: None, from: None, more: None }
    }

    /// Names the parameter that says where a page begins.
    #[must_use]
    pub const fn position(self, name: &'static str) -> Self {
        Self { position: Some(name), ..self }
    }

    /// Names the parameter that says how many items a page has at most.
    #[must_use]
    pub const fn limit(self, name: &'static str) -> Self {
        Self { limit: Some(name), ..self }
    }

    /// Says where all items are counted.
    #[must_use]
    pub const fn total(self, path: Path) -> Self {
        Self { total: Some(path), ..self }
    }

    /// Says where the position or the address of the next page stands.
    #[must_use]
    pub const fn next(self, path: Path) -> Self {
        Self { next: Some(path), ..self }
    }

    /// Says which field of an item is the position of the page behind it.
    #[must_use]
    pub const fn from(self, path: Path) -> Self {
        Self { from: Some(path), ..self }
    }

    /// Says where it stands whether another page follows.
    #[must_use]
    pub const fn more(self, path: Path) -> Self {
        Self { more: Some(path), ..self }
    }

    /// The names that are looked out for in an answer.
    pub(crate) fn watched(&self) -> impl Iterator<Item = &'static str> {
        [Some(self.items), self.total, self.next, self.more].into_iter().flatten().filter_map(Path::first)
    }
}
