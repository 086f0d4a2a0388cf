//! Lists: one pass over the items, each read where it stands.

use super::reader::Reader;
use super::{Decode, DecodeError, Json, skip};

/// Where items go.
pub(super) trait Items<'a> {
    fn read(&mut self, item: Json<'_, 'a>) -> Result<(), DecodeError>;
}

impl<T: Decode> Items<'_> for Vec<T> {
    fn read(&mut self, item: Json<'_, '_>) -> Result<(), DecodeError> {
        self.push(T::decode(item)?);
        Ok(())
    }
}

/// What reads an item.
pub(super) struct Each<'e, 'a>(pub(super) &'e mut dyn FnMut(Json<'_, 'a>) -> Result<(), DecodeError>);

impl<'a> Items<'a> for Each<'_, 'a> {
    fn read(&mut self, item: Json<'_, 'a>) -> Result<(), DecodeError> {
        (self.0)(item)
    }
}

/// Reads each item of the list that comes next. Behind the first one that does not fit, items are passed over.
pub(super) fn read<'a>(reader: &mut Reader<'a>, items: &mut dyn Items<'a>) -> Result<(), DecodeError> {
    // What is looked out for stands in an object.
    drop(reader.take_watch());
    let mut wrong: Option<DecodeError> = None;
    let mut index = 0;
    reader.advance(1);
    reader.blanks();
    let mut goes_on = !reader.eat(b']');
    while goes_on {
        if wrong.is_none() {
            let start = reader.at();
            let outcome = items.read(Json { reader });
            skip::settle(reader, start)?;
            wrong = outcome.err().map(|error| error.in_item(index));
        } else {
            skip::value(reader)?;
        }
        index += 1;
        goes_on = skip::comma(reader, b']')?;
    }
    wrong.map_or(Ok(()), Err)
}
