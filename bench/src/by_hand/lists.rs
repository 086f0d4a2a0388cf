//! Structs for a long page of each list operation of the specs: `cargo xtask bench` writes them, as people do, and the pages.

use core::hint::black_box;

use huaweicloud_bss::runtime::Decode;

/// A list operation with its page.
pub struct List {
    /// Its name.
    pub operation: &'static str,
    /// A long page.
    pub page: &'static [u8],
    /// Reads the page into the structs of the other side.
    pub by_hand: fn(&[u8]),
    /// Reads the page into ours.
    pub ours: fn(&[u8]),
}

include!(env!("API_BENCH_LISTS", "run the benchmark by `cargo xtask bench`"));
