//! Whether a listing gets on, or goes round for ever.

use sha2::{Digest, Sha256};

/// Most empty pages in a row, each of which names a next one.
const EMPTY_AT_MOST: u32 = 100;

/// What is kept of the pages before this one: never a page itself.
#[derive(Default)]
pub(super) struct Progress {
    /// Digest of the items of the page before.
    before: Option<[u8; 32]>,
    empty: u32,
    markers: Circle,
}

/// Finds out whether markers come round, with one of them in memory.
///
/// The marker that is kept is replaced after 1, 2, 4, 8 … pages. A circle of any length is noticed when it is gone round
/// once more behind the last replacement.
#[derive(Default)]
struct Circle {
    kept: Option<String>,
    since: u64,
    until: u64,
}

impl Progress {
    /// Notes a page; false where the listing does not get on.
    pub(super) fn page(&mut self, items: &str, count: u64, marker: Option<&str>) -> bool {
        if count == 0 {
            self.empty += 1;
            return self.empty <= EMPTY_AT_MOST && marker.is_none_or(|marker| self.markers.is_new(marker));
        }
        self.empty = 0;
        let digest: [u8; 32] = Sha256::digest(items.as_bytes()).into();
        let repeats = self.before == Some(digest);
        self.before = Some(digest);
        !repeats && marker.is_none_or(|marker| self.markers.is_new(marker))
    }
}

impl Circle {
    fn is_new(&mut self, marker: &str) -> bool {
        if self.kept.as_deref() == Some(marker) {
            return false;
        }
        self.since += 1;
        if self.since >= self.until {
            self.kept = Some(marker.to_owned());
            self.until = self.until.saturating_mul(2).max(1);
            self.since = 0;
        }
        true
    }
}
