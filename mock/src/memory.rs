//! The requests that are remembered: the latest ones, within a bound of memory.

use std::collections::VecDeque;

use crate::SeenRequest;

/// Most bytes that all remembered requests take, roughly.
const MOST_BYTES: usize = 64 << 20;

/// What a request takes besides its texts, roughly.
const EACH: usize = 1 << 10;

/// The latest requests. The oldest are dropped where new ones need the room.
#[derive(Default)]
pub(crate) struct Memory {
    kept: VecDeque<(SeenRequest, usize)>,
    bytes: usize,
    /// How many requests were ever remembered.
    count: u64,
}

impl Memory {
    pub(crate) fn add(&mut self, request: SeenRequest) {
        let size = size(&request);
        self.count += 1;
        self.bytes += size;
        self.kept.push_back((request, size));
        // The latest one stays, whatever its size.
        while self.bytes > MOST_BYTES && self.kept.len() > 1 {
            let dropped = self.kept.pop_front().map_or(0, |(_, size)| size);
            self.bytes -= dropped;
        }
    }

    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    pub(crate) fn latest(&self) -> Option<&SeenRequest> {
        self.kept.back().map(|(request, _)| request)
    }

    pub(crate) fn requests(&self) -> Vec<SeenRequest> {
        self.kept.iter().map(|(request, _)| request.clone()).collect()
    }
}

/// The request's texts; what was understood of query and body takes some more than they do themselves.
fn size(request: &SeenRequest) -> usize {
    let headers: usize = request.headers.iter().map(|(name, value)| name.len() + value.len()).sum();
    let strangers: usize = request.strangers.iter().map(String::len).sum();
    EACH + headers + strangers + request.path.len() + 6 * (request.query.len() + request.body.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(number: usize, body: usize) -> SeenRequest {
        SeenRequest {
            operation: None,
            method: "POST".to_owned(),
            path: number.to_string(),
            query: String::new(),
            headers: Vec::new(),
            body: vec![0; body],
            given: Vec::new(),
            strangers: Vec::new(),
            unknown: Vec::new(),
            meant: Vec::new(),
            status: 200,
        }
    }

    #[test]
    fn the_oldest_are_dropped_and_the_latest_kept() {
        let mut memory = Memory::default();
        for number in 0..200 {
            memory.add(request(number, 1 << 20));
            assert!(memory.bytes <= MOST_BYTES);
        }
        let kept = memory.requests();
        assert_eq!((kept.len(), memory.count()), (10, 200));
        assert_eq!((kept[0].path.as_str(), kept[9].path.as_str()), ("190", "199"));
        // Small ones count as well.
        for number in 0..100_000 {
            memory.add(request(number, 0));
        }
        assert!(memory.bytes <= MOST_BYTES && memory.kept.len() < 65_536);
        memory.add(request(7, MOST_BYTES));
        assert_eq!(memory.requests().len(), 1, "the latest one stays");
    }
}
