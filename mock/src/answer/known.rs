//! An answer that the client has already: 304 in place of it, where the operation documents that.

use hyper::HeaderMap;
use hyper::header::IF_NONE_MATCH;
use sha2::{Digest, Sha256};
use speclang::model::{Operation, Response};

use super::Answer;

/// The status that says that nothing is new.
const NOT_MODIFIED: &str = "304";

impl Answer {
    /// The answer with a tag of its body, or 304 where the request names that tag.
    pub(crate) fn unless_known(mut self, operation: &Operation, headers: &HeaderMap) -> Self {
        if operation.responses.get(NOT_MODIFIED) != Some(&Response::Nothing) {
            return self;
        }
        let digest: [u8; 32] = Sha256::digest(&self.body).into();
        let number = digest.first_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes));
        let tag = format!("\"{number:016x}\"");
        let lines = headers.get_all(IF_NONE_MATCH).iter().filter_map(|line| line.to_str().ok());
        let is_known = lines.flat_map(|line| line.split(',')).any(|known| {
            let known = known.trim();
            known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag
        });
        if is_known {
            self = Self::bare(304);
        }
        self.with_headers(vec![("etag".to_owned(), tag)])
    }
}
