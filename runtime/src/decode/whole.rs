//! A body from its first byte to its last: JSON in UTF-8, checked once.

use bytes::Bytes;

use super::outline::outline;
use super::reader::Reader;
use super::watch::Watch;
use super::{Body, Decode, DecodeError, Json, Slot, skip};

/// The byte order mark, which JSON must not begin with and readers may ignore (RFC 8259, section 8.1).
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The body without a byte order mark.
pub(crate) fn without_mark(body: &Bytes) -> Bytes {
    body.slice(mark(body)..)
}

/// How long the byte order mark is that a body begins with.
pub(crate) fn mark(body: &[u8]) -> usize {
    if body.starts_with(MARK) { MARK.len() } else { 0 }
}

/// Whether the body begins as an object does.
fn is_object(body: &[u8]) -> bool {
    body[mark(body)..].trim_ascii_start().starts_with(b"{")
}

/// Reads the value that a body holds, and notes where fields stand that are watched: places in the body without a byte
/// order mark. Of what is no JSON nothing is noted.
pub(super) fn whole<'a>(
    body: &'a [u8],
    watch: &mut Watch,
    read: &mut dyn FnMut(Json<'_, 'a>) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    let body = &body[mark(body)..];
    let text = core::str::from_utf8(body).map_err(|_| DecodeError::new("JSON", &outline(body)))?;
    whole_text(Reader::new(text, core::mem::take(watch)), text, watch, read)
}

fn whole_text<'a>(
    mut reader: Reader<'a>,
    text: &'a str,
    watch: &mut Watch,
    read: &mut dyn FnMut(Json<'_, 'a>) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    let start = reader.at();
    let outcome = read(Json { reader: &mut reader });
    if skip::settle(&mut reader, start).is_err() || !reader.end() {
        return Err(DecodeError::new("JSON", &outline(text.as_bytes())));
    }
    *watch = reader.seen();
    outcome
}

/// Reads a value from JSON text that a caller may have written: a request, or an answer that was kept.
#[cfg(feature = "serde")]
pub(crate) fn read_text<T: Decode>(text: &str, is_request: bool) -> Result<T, DecodeError> {
    let mut value = None;
    let mut reader = Reader::new(text, Watch::default());
    reader.is_request = is_request;
    whole_text(reader, text, &mut Watch::default(), &mut |json| {
        value = Some(T::decode(json)?);
        Ok(())
    })?;
    value.ok_or_else(|| DecodeError::new("a value", ""))
}

/// The texts of the items of a list, which may be null as any list of an answer.
pub(crate) fn texts<'a>(list: &'a str) -> Result<Vec<&'a str>, DecodeError> {
    let mut texts = Vec::new();
    let read = &mut |json: Json<'_, 'a>| {
        if json.is_null() {
            return Ok(());
        }
        json.items(&mut |item| {
            texts.push(item.text()?);
            Ok(())
        })
    };
    whole(list.as_bytes(), &mut Watch::default(), read)?;
    Ok(texts)
}

/// Reads a value from JSON text that a request holds.
pub(crate) fn read_json<'a>(
    json: &'a str,
    read: &mut dyn FnMut(Json<'_, 'a>) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    whole(json.as_bytes(), &mut Watch::default(), read)
}

/// Reads a body into a slot.
pub(crate) fn read_slot(body: &[u8], slot: &mut dyn Slot) -> Result<(), DecodeError> {
    whole(body, &mut Watch::default(), &mut |json| slot.read(json))
}

/// What a body is read into. Everything else about a body is one body of code for all types.
pub(super) trait Whole {
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError>;
}

/// The value, once there is one.
pub(super) struct Kept<T>(pub(super) Option<T>);

impl<T: Decode> Whole for Kept<T> {
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        self.0 = Some(T::decode(json)?);
        Ok(())
    }
}

/// Reads a body into the value that its type says, and notes what is watched.
pub(crate) fn read_body<T: Decode>(body: &[u8], watch: &mut Watch) -> Result<T, DecodeError> {
    let mut kept = Kept(None);
    read_into(body, watch, T::BODY, &mut kept)?;
    kept.0.ok_or_else(no_value)
}

/// The value of a type that stands for no body at all, where the type has one.
pub(crate) fn of_nothing<T: Decode>() -> Option<T> {
    let mut kept = Kept(None);
    if reads_nothing(T::BODY, &mut kept) { kept.0 } else { None }
}

#[cold]
pub(super) fn no_value() -> DecodeError {
    DecodeError::new("a value", "")
}

pub(super) fn reads_nothing(kind: Body, value: &mut dyn Whole) -> bool {
    [&b"{}"[..], b"null"].iter().any(|body| read_into(body, &mut Watch::default(), kind, value).is_ok())
}

/// Reads a body of a kind into a value, and notes what is watched.
pub(super) fn read_into(body: &[u8], watch: &mut Watch, kind: Body, value: &mut dyn Whole) -> Result<(), DecodeError> {
    let read = &mut |json: Json<'_, '_>| value.read(json);
    match kind {
        Body::Value => whole(body, watch, read)?,
        Body::ObjectOrNothing if is_object(body) => whole(body, watch, read)?,
        Body::ObjectOrNothing => {
            if !body.trim_ascii().is_empty() {
                // Nothing is documented that could be missed in it.
                whole(body, watch, &mut |_| Ok(()))?;
            }
            whole(b"{}", &mut Watch::default(), read)?;
        }
        Body::Anything => {
            // What is no JSON will do, and has nothing to be watched.
            let _ = whole(body, watch, &mut |_| Ok(()));
            whole(b"{}", &mut Watch::default(), read)?;
        }
    }
    Ok(())
}
