//! How the answers of an operation are parted into pages.

/// How to ask for the next page, and where an answer tells about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    /// What leads to the next page.
    pub kind: PagingKind,
    /// Parameter that says where a page begins.
    pub position: &'static str,
    /// Parameter that says how many items a page has at most.
    pub limit: Option<&'static str>,
    /// List of the response that holds the items.
    pub items: &'static str,
    /// Field of the response that counts the items of all pages.
    pub total: Option<&'static str>,
    /// Field of the response that holds the position of the next page.
    pub next: Option<&'static str>,
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
}
