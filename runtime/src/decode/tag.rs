//! Tags of objects: a look ahead at one field, before it is known of which type the object is.

use std::borrow::Cow;

use super::reader::{Broken, Reader};
use super::{Json, object, skip};

/// The value of a field of the object that comes next, if it is there and is a single one; the object is still to be read. Of two
/// equal keys the last one counts, as it does when the object is read.
///
/// Objects within each other are gone over once for each that has a tag, at most as often as they may be nested.
pub(super) fn find<'a>(reader: &mut Reader<'a>, name: &str) -> Result<Option<Cow<'a, str>>, Broken> {
    let start = reader.at();
    let mut tag = None;
    reader.advance(1);
    reader.blanks();
    let mut goes_on = !reader.eat(b'}');
    while goes_on {
        let key = object::key(reader)?;
        let value = reader.at();
        if key.as_deref() == Some(name) {
            let json = Json { reader };
            tag = if json.is_null() { None } else { json.plain_text() };
        }
        if reader.at() == value {
            skip::value(reader)?;
        }
        goes_on = skip::comma(reader, b'}')?;
    }
    reader.go_back(start);
    Ok(tag)
}
