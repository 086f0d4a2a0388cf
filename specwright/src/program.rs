//! The program that runs, told apart from others: what it remembers is nothing to them.

use std::fs::File;
use std::io::{self, Read};

use generator::Fingerprint;

/// The fingerprint of the program that runs: another one may print the same otherwise. `None` where it cannot be read.
pub(crate) fn fingerprint() -> Option<Fingerprint> {
    of_file().ok()
}

fn of_file() -> io::Result<Fingerprint> {
    let mut program = File::open(std::env::current_exe()?)?;
    let (mut hashes, mut part) = (Vec::new(), Vec::new());
    while (&mut program).take(1 << 20).read_to_end(&mut part)? > 0 {
        hashes.extend(generator::fingerprint(&part).to_le_bytes());
        part.clear();
    }
    Ok(generator::fingerprint(&hashes))
}
