//! A request as it arrived, which credentials are judged by.

use hyper::HeaderMap;

/// A request as it was signed, or should have been.
#[derive(Clone, Copy)]
pub(crate) struct Signed<'a> {
    /// The method, in capitals.
    pub(crate) method: &'a str,
    /// The path as it was sent.
    pub(crate) path: &'a str,
    /// The query string as it was sent.
    pub(crate) query: &'a str,
    /// All headers.
    pub(crate) headers: &'a HeaderMap,
    /// The body.
    pub(crate) body: &'a [u8],
}
