//! Objects: one pass over the fields, each read where it stands into the slot of its name.

use std::borrow::Cow;

use super::likely::Likely;
use super::reader::{Broken, Reader};
use super::{DecodeError, Json, Names, Slot, skip, string};

/// Where values of fields go.
pub(super) type Slots<'b, 's> = &'b mut [&'s mut dyn Slot];

/// Reads the object that comes next, each field into the slot at the place of its name. Of two equal keys the last one
/// counts, and keys without a slot are passed over.
///
/// What does not fit ends nothing: a later key may be the one that counts, and a later byte may show that the text is no
/// JSON. Of several fields that do not fit, the first in the order of the slots is told.
pub(super) fn read(reader: &mut Reader<'_>, names: Names<'_>, slots: Slots<'_, '_>) -> Result<(), DecodeError> {
    let mut watch = reader.take_watch();
    // Answers pass over keys that nobody knows, whatever they are.
    let tag = if reader.is_request { reader.take_tag() } else { "" };
    let (mut found, mut likely, mut has_broken_key) = (Found::default(), Likely::new(names), false);
    let outer = reader.begin_object();
    reader.advance(1);
    reader.blanks();
    let mut goes_on = !reader.eat(b'}');
    while goes_on {
        let (index, key) = if let Some(behind) = reader.first_of(likely.names()) {
            (likely.came(behind), None)
        } else {
            let key = key(reader)?;
            has_broken_key |= key.is_none();
            let index = match &key {
                Some(Cow::Borrowed(key)) => likely.find(&mut reader.strays, key),
                Some(Cow::Owned(key)) => likely.search(key),
                None => None,
            };
            (index.unwrap_or(UNKNOWN), key)
        };
        let start = reader.at();
        if let Some(slot) = slots.get_mut(index) {
            let outcome = slot.read(Json { reader });
            skip::settle(reader, start)?;
            found.note(index);
            if !found.wrong.is_empty() || outcome.is_err() {
                found.judge(index, outcome.map_err(|error| error.in_key(names.at(index))));
            }
        } else {
            skip::value(reader)?;
            if reader.is_request && (tag.is_empty() || key.as_deref() != Some(tag)) {
                found.judge(UNKNOWN, Err(unknown(names, key.as_deref().unwrap_or_default())));
            }
        }
        if !watch.is_empty() {
            let key = key.as_deref().unwrap_or_else(|| names.at(index));
            watch.note(key, start..reader.at());
        }
        goes_on = skip::comma(reader, b'}')?;
    }
    reader.end_object(outer);
    if has_broken_key {
        // Nobody can say which field that is.
        return Err(DecodeError::new("an object", "an object"));
    }
    if !watch.is_empty() {
        reader.keep(watch);
    }
    found.outcome(names, slots)
}

/// A caller wrote a key that nothing reads.
#[cold]
fn unknown(names: Names<'_>, key: &str) -> DecodeError {
    let names: Vec<&str> = names.iter().collect();
    let known = if names.is_empty() { "no key".to_owned() } else { format!("one of the keys {}", names.join(", ")) };
    DecodeError::new(known, key)
}

/// Goes over the key that comes next, with its colon: what it says, or nothing where it is no text.
pub(super) fn key<'a>(reader: &mut Reader<'a>) -> Result<Option<Cow<'a, str>>, Broken> {
    let (quoted, has_escapes) = reader.string()?;
    skip::colon(reader)?;
    Ok(string::content(quoted, has_escapes))
}

/// The place of a key that has no slot.
const UNKNOWN: usize = usize::MAX;

/// Which slots have been read, and what did not fit.
#[derive(Default)]
struct Found {
    /// A bit for each of the first slots.
    seen: u64,
    /// Further slots, which few objects have.
    more: Vec<usize>,
    wrong: Vec<(usize, DecodeError)>,
}

impl Found {
    /// Notes a slot that was read.
    #[inline]
    fn note(&mut self, index: usize) {
        match bit(index) {
            0 => self.more.push(index),
            bit => self.seen |= bit,
        }
    }

    fn has(&self, index: usize) -> bool {
        match bit(index) {
            0 => self.more.contains(&index),
            bit => self.seen & bit != 0,
        }
    }

    /// Notes what came of a slot, in place of what came of it before.
    #[cold]
    fn judge(&mut self, index: usize, outcome: Result<(), DecodeError>) {
        self.wrong.retain(|(known, _)| *known != index);
        if let Err(error) = outcome {
            self.wrong.push((index, error));
        }
    }

    /// Fills the slots that were not read; what is told, of all that does not fit.
    fn outcome(mut self, names: Names<'_>, slots: Slots<'_, '_>) -> Result<(), DecodeError> {
        for (index, slot) in slots.iter_mut().enumerate() {
            let missing = if self.has(index) { Ok(()) } else { slot.missing() };
            if let Err(error) = missing {
                self.wrong.push((index, error.in_key(names.at(index))));
            }
        }
        match self.wrong.into_iter().min_by_key(|(index, _)| *index) {
            Some((_, error)) => Err(error),
            None => Ok(()),
        }
    }
}

/// The bit of one of the first slots; none for others.
const fn bit(index: usize) -> u64 {
    if index < 64 { 1 << index } else { 0 }
}
