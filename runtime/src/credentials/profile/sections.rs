//! The form of profile files: sections, keys and values, read as strictly as Python's `configparser` does.
//!
//! It borrows from the text of the file, which its owner wipes, and no message repeats any of that text.

use core::fmt;

use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::credentials::keys::Found;

/// Section whose keys stand in for those that another section lacks.
const EVERYWHERE: &str = "DEFAULT";

/// A file that was read.
pub(super) struct Sections<'a> {
    names: Vec<&'a str>,
    entries: Vec<Entry<'a>>,
}

struct Entry<'a> {
    section: &'a str,
    key: &'a str,
    value: &'a str,
    line: usize,
    /// Whether indented lines follow, which continue the value.
    goes_on: bool,
}

/// What is wrong with a file, and where.
pub(super) struct Mistake {
    line: usize,
    what: &'static str,
}

impl<'a> Sections<'a> {
    /// Reads a whole file. A mistake anywhere makes all of it unreadable: nobody knows what the rest was meant to say.
    pub(super) fn read(text: &'a str) -> Result<Self, Mistake> {
        let mut read = Self { names: Vec::new(), entries: Vec::new() };
        let mut section = None;
        // Whether a key was read in this section, and how far the last line that was no continuation is indented.
        let (mut after_key, mut indent) = (false, 0);
        for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let mistake = |what| Err(Mistake { line: at + 1, what });
            let bare = line.trim();
            if bare.is_empty() || bare.starts_with(['#', ';']) {
                continue;
            }
            let depth = line.len() - line.trim_start().len();
            if after_key && depth > indent {
                read.entries.iter_mut().next_back().into_iter().for_each(|entry| entry.goes_on = true);
                continue;
            }
            indent = depth;
            if let Some(rest) = bare.strip_prefix('[') {
                let Some((name, "")) = rest.rsplit_once(']') else {
                    return mistake("a section must end with `]`, with nothing after it");
                };
                if name.is_empty() || read.names.contains(&name) && name != EVERYWHERE {
                    return mistake("empty or duplicate section name");
                }
                read.names.push(name);
                section = Some(name);
                after_key = false;
                continue;
            }
            let Some(section) = section else { return mistake("key before the first section") };
            let Some((key, value)) = bare.split_once(['=', ':']) else { return mistake("expected `key = value`") };
            let (key, value) = (key.trim_end(), value.trim_start());
            if key.is_empty() || read.entry(section, key).is_some() {
                return mistake("empty or duplicate key");
            }
            read.entries.push(Entry { section, key, value, line: at + 1, goes_on: false });
            after_key = true;
        }
        Ok(read)
    }

    /// Whether the file has that section.
    pub(super) fn has(&self, section: &str) -> bool {
        self.names.contains(&section)
    }

    /// The value of a key; an error where it is none that a key or an id can be.
    pub(super) fn value(&self, section: &str, key: &str) -> Result<Option<Found>, String> {
        let Some(entry) = self.entry(section, key).or_else(|| self.entry(EVERYWHERE, key)) else { return Ok(None) };
        let refused = |what| Err(format!("`{key}` in line {} {what}", entry.line));
        let found = |text: &str| {
            let place = format!("`{key}` in line {}", entry.line);
            Found { text: SecretString::from(text), place }
        };
        if entry.goes_on {
            return refused("continues on the next line, which is not supported");
        }
        if !entry.value.contains('%') {
            return Ok(Some(found(entry.value)));
        }
        let plain = Zeroizing::new(entry.value.replace("%%", ""));
        if plain.contains('%') {
            return refused("contains a single `%`; write `%%` instead");
        }
        let meant = Zeroizing::new(entry.value.replace("%%", "%"));
        Ok(Some(found(&meant)))
    }

    fn entry(&self, section: &str, key: &str) -> Option<&Entry<'a>> {
        self.entries.iter().find(|entry| entry.section == section && entry.key.eq_ignore_ascii_case(key))
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}
