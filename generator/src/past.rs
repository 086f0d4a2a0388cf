//! What was emitted the last time: a piece of a file whose inputs are the same is taken from the file as it stands.
//!
//! Nothing is believed but hashes: a piece is found by the hash of the function that prints it, of the generator, and of all
//! that the function is given; and what stands in the file is taken if it has the hash that the piece had.

use std::hash::{Hash, Hasher};

use twox_hash::XxHash3_128;

/// A hash that tells things apart which nobody made to look alike.
pub type Fingerprint = u128;

/// The fingerprint of some bytes.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> Fingerprint {
    XxHash3_128::oneshot(bytes)
}

/// A piece of a file that was emitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Of what it was made from.
    pub inputs: Fingerprint,
    /// Of its text.
    pub text: Fingerprint,
    /// Where it begins in the file.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The files of the last time.
pub trait Past: Sync {
    /// Tells this generator from others, which may print the same inputs otherwise; nothing where nothing is remembered.
    fn generator(&self) -> Option<Fingerprint>;

    /// The file at a path as it stands.
    fn text(&self, path: &str) -> Option<String>;

    /// What it was made of.
    fn stamps(&self, path: &str) -> &[Stamp];
}

/// No last time: everything is printed.
#[derive(Debug, Clone, Copy)]
pub struct Nothing;

impl Past for Nothing {
    fn generator(&self) -> Option<Fingerprint> {
        None
    }

    fn text(&self, _: &str) -> Option<String> {
        None
    }

    fn stamps(&self, _: &str) -> &[Stamp] {
        &[]
    }
}

/// All bytes of what a piece is made from. Derived hashes part one field from the next, so that different inputs differ here.
#[derive(Default)]
struct Bytes(Vec<u8>);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}

/// The fingerprint of a function by its name, and of what it is given.
pub(crate) fn inputs(generator: Fingerprint, function: &str, given: &impl Hash) -> Fingerprint {
    let mut bytes = Bytes::default();
    (generator, function, given).hash(&mut bytes);
    fingerprint(&bytes.0)
}

/// The text of a piece in a file, if it stands there as it was emitted, and its fingerprint.
pub(crate) fn recalled(inputs: Fingerprint, stamps: &[Stamp], file: Option<&str>) -> Option<(String, Fingerprint)> {
    let stamp = stamps.iter().find(|stamp| stamp.inputs == inputs)?;
    let text = file?.get(stamp.start..stamp.end).filter(|text| fingerprint(text.as_bytes()) == stamp.text)?;
    Some((text.to_owned(), stamp.text))
}
