//! Objects whose keys no table lists: one pass over them, each value read where it stands.

use super::reader::Reader;
use super::{DecodeError, Json, object, skip};

/// What reads the value of a key.
pub(super) type Each<'e, 'a> = &'e mut dyn FnMut(&str, Json<'_, 'a>) -> Result<(), DecodeError>;

/// Reads each value of the object that comes next. Behind the first one that does not fit, values are passed over.
pub(super) fn read<'a>(reader: &mut Reader<'a>, each: Each<'_, 'a>) -> Result<(), DecodeError> {
    drop(reader.take_watch());
    let mut wrong: Option<DecodeError> = None;
    reader.advance(1);
    reader.blanks();
    let mut goes_on = !reader.eat(b'}');
    while goes_on {
        let key = object::key(reader)?;
        match (&wrong, key) {
            (None, Some(key)) => {
                let start = reader.at();
                let outcome = each(&key, Json { reader });
                skip::settle(reader, start)?;
                wrong = outcome.err().map(|error| error.in_key(&key));
            }
            (None, None) => {
                skip::value(reader)?;
                wrong = Some(DecodeError::new("a key that is text", ""));
            }
            (Some(_), _) => skip::value(reader)?,
        }
        goes_on = skip::comma(reader, b'}')?;
    }
    wrong.map_or(Ok(()), Err)
}
