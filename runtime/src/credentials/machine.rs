//! The environment and the files of this machine: the only place of the crate that reads them.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use zeroize::{Zeroize, Zeroizing};

/// Gives the value of a variable.
pub(super) type Variables = Box<dyn Fn(&str) -> Option<OsString> + Send + Sync>;

/// Longest file that is read, in bytes. Files of credentials have some hundred.
const LONGEST: u64 = 64 * 1024;

/// The variables of the process.
pub(super) fn variables() -> Variables {
    Box::new(|name| std::env::var_os(name))
}

/// A variable whose value is text, wiped after use; an error where it is none.
pub(super) fn text(variables: &Variables, name: &str) -> Result<Option<Zeroizing<String>>, String> {
    let Some(value) = variables(name) else { return Ok(None) };
    match String::from_utf8(value.into_encoded_bytes()) {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        Err(error) => {
            error.into_bytes().zeroize();
            Err(format!("`{name}` is not UTF-8"))
        }
    }
}

/// The bytes of a file, wiped after use; nothing where there is no file.
pub(super) fn file(path: &Path) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    let about = match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        about => about?,
    };
    // A pipe or a terminal might never end.
    if !about.is_file() {
        return Err(io::Error::other("not a regular file"));
    }
    if about.len() > LONGEST {
        return Err(io::Error::other("larger than 64 KiB"));
    }
    // Room for all of it at once, so that no copy is left behind when it grows.
    let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(LONGEST).unwrap_or_default() + 1));
    File::open(path)?.take(LONGEST).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}
