//! What a file holds that a caller names, or standard input.

use std::fs::File;
use std::io::{BufRead, Read};

use crate::failure::Failure;

/// Most bytes that are read.
const MOST: u64 = 16 << 20;

/// Most bytes of a file that a request carries.
const MOST_SENT: u64 = 2 << 30;

/// The bytes of the file; `-` is standard input.
pub(crate) fn bytes(file: &str, input: &mut dyn BufRead) -> Result<Vec<u8>, Failure> {
    at_most(file, input, MOST_SENT)
}

/// The text of the file, without a byte order mark; `-` is standard input.
pub(crate) fn read(file: &str, input: &mut dyn BufRead) -> Result<String, Failure> {
    let bytes = at_most(file, input, MOST)?;
    let text = String::from_utf8(bytes).map_err(|_| cannot(file, &"it is not UTF-8"))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn at_most(file: &str, input: &mut dyn BufRead, most: u64) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    if file == "-" {
        input.take(most + 1).read_to_end(&mut bytes).map_err(|error| cannot(file, &error))?;
    } else {
        let opened = File::open(file).map_err(|error| cannot(file, &error))?;
        opened.take(most + 1).read_to_end(&mut bytes).map_err(|error| cannot(file, &error))?;
    }
    if bytes.len() as u64 > most {
        return Err(cannot(file, &format!("it has more than {most} bytes")));
    }
    Ok(bytes)
}

fn cannot(file: &str, error: &dyn core::fmt::Display) -> Failure {
    Failure::Usage(format!("{file}: cannot be read: {error}"))
}
