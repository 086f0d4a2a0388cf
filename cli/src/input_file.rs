//! The text of a file that a caller names, or of standard input.

use std::fs::File;
use std::io::{BufRead, Read};

use crate::failure::Failure;

/// Most bytes that are read.
const MOST: u64 = 16 << 20;

/// The text of the file, without a byte order mark; `-` is standard input.
pub(crate) fn read(file: &str, input: &mut dyn BufRead) -> Result<String, Failure> {
    let cannot = |error: &dyn core::fmt::Display| Failure::Usage(format!("{file}: cannot be read: {error}"));
    let mut bytes = Vec::new();
    if file == "-" {
        input.take(MOST + 1).read_to_end(&mut bytes).map_err(|error| cannot(&error))?;
    } else {
        let opened = File::open(file).map_err(|error| cannot(&error))?;
        opened.take(MOST + 1).read_to_end(&mut bytes).map_err(|error| cannot(&error))?;
    }
    if bytes.len() as u64 > MOST {
        return Err(cannot(&format!("it has more than {MOST} bytes")));
    }
    let text = String::from_utf8(bytes).map_err(|_| cannot(&"it is not UTF-8"))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
