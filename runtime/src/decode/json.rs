//! One JSON value that is about to be read where it stands in the body.

use std::borrow::Cow;

use super::Slot;
use super::list::{Each, Items};
use super::object::Slots;
use super::reader::Reader;
use super::scalar::Scalar;
use super::{DecodeError, JsonKind, Names, entries, list, number, object, skip, tag};

/// A JSON value that is still text, so that numbers keep every digit. It is read once.
pub struct Json<'r, 'a> {
    pub(super) reader: &'r mut Reader<'a>,
}

impl<'a> Json<'_, 'a> {
    /// Whether the value is null.
    #[must_use]
    #[inline]
    pub fn is_null(&self) -> bool {
        self.reader.rest().starts_with(b"null")
    }

    /// Whether the value stands in what a caller wrote, and not in an answer.
    #[inline]
    pub(crate) fn is_of_request(&self) -> bool {
        self.reader.is_request
    }

    /// Whether the value is the empty string.
    #[must_use]
    #[inline]
    pub fn is_empty_string(&self) -> bool {
        self.reader.rest().starts_with(b"\"\"")
    }

    /// Whether the value is a string.
    #[cfg(feature = "serde")]
    pub(crate) fn is_text(&self) -> bool {
        self.reader.peek() == b'"'
    }

    /// Whether the value is a list.
    #[must_use]
    pub(crate) fn is_list(&self) -> bool {
        self.reader.peek() == b'['
    }

    /// Whether the value is an object.
    #[must_use]
    pub(crate) fn is_object(&self) -> bool {
        self.reader.peek() == b'{'
    }

    /// The kind of the value.
    #[must_use]
    pub fn kind(&self) -> JsonKind {
        JsonKind::of(self.reader.peek())
    }

    /// Reads the value, which is of one of these kinds, and keeps nothing of it.
    pub(crate) fn look_through(self, kinds: &[JsonKind]) -> Result<(), DecodeError> {
        if kinds.contains(&self.kind()) {
            return self.text().map(drop);
        }
        let words: Vec<&str> = kinds.iter().map(|kind| kind.words()).collect();
        let found = self.expected("").found().to_owned();
        Err(DecodeError::new(words.join(" or "), &found))
    }

    /// The value of the field that says of which type the object is; none where it has none. The object is still to be read.
    ///
    /// # Errors
    ///
    /// When the value is no object.
    pub fn tag(&mut self, name: &'static str) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if !self.is_object() {
            return Err(Json { reader: self.reader }.expected("an object"));
        }
        let tag = tag::find(self.reader, name)?;
        self.reader.note_tag(name);
        Ok(tag)
    }

    /// The text of a single value as tables list it: the content of a string, one text for each whole number, `true` or `false`.
    pub(crate) fn plain_text(self) -> Option<Cow<'a, str>> {
        match self.scalar().ok()? {
            Scalar::Bare(text @ ("true" | "false")) => Some(Cow::Borrowed(text)),
            Scalar::Bare(text) if number::is_plain(text) => Some(Cow::Borrowed(text)),
            Scalar::Bare(text) => {
                Some(number::any_whole(text).map_or(Cow::Borrowed(text), |number| Cow::Owned(number.to_string())))
            }
            string => string.text(),
        }
    }

    /// The text of a single value as it is written: the content of a string, or a number with all its digits.
    pub(crate) fn written(self) -> Option<Cow<'a, str>> {
        match self.scalar().ok()? {
            Scalar::Bare(text) => Some(Cow::Borrowed(text)),
            string => string.text(),
        }
    }

    /// Reads each value of an object with its key, in the order in which they stand.
    pub(crate) fn entries(self, each: entries::Each<'_, 'a>) -> Result<(), DecodeError> {
        self.nested(b'{', "an object", |reader| entries::read(reader, each))
    }

    /// Reads the fields of the value, which is an object, each into the slot at the place of its name. Of two equal keys the
    /// last one counts, and keys without a slot are passed over.
    ///
    /// # Errors
    ///
    /// When the value is anything else, or when a field does not fit or is missing and must not be: the first of them.
    #[inline]
    pub fn object<const N: usize>(
        self,
        names: &[&'a str; N],
        slots: &mut [&mut dyn Slot; N],
    ) -> Result<(), DecodeError> {
        self.named(Names::Listed(names), slots)
    }

    /// As [`object`](Self::object), with the names in one text, which [`names!`](crate::names) makes.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn fields(self, names: &'static str, slots: &mut [&mut dyn Slot]) -> Result<(), DecodeError> {
        self.named(Names::Joined(names), slots)
    }

    /// The same, for names of both kinds.
    pub(super) fn named(self, names: Names<'_>, slots: Slots<'_, '_>) -> Result<(), DecodeError> {
        debug_assert_eq!(names.iter().count(), slots.len(), "each slot has a name");
        self.nested(b'{', "an object", |reader| object::read(reader, names, slots))
    }

    /// Reads the items of the value, which is a list, one by one.
    ///
    /// # Errors
    ///
    /// When the value is anything else, or the first error of an item.
    pub fn items(self, each: &mut dyn FnMut(Json<'_, 'a>) -> Result<(), DecodeError>) -> Result<(), DecodeError> {
        self.list(&mut Each(each))
    }

    /// Reads the items of a list in order.
    pub(super) fn list(self, items: &mut dyn Items<'a>) -> Result<(), DecodeError> {
        self.nested(b'[', "a list", |reader| list::read(reader, items))
    }

    /// The same, where null is the list without items.
    pub(super) fn list_or_none(self, items: &mut dyn Items<'a>) -> Result<(), DecodeError> {
        if self.is_null() && !self.is_of_request() { Ok(()) } else { self.list(items) }
    }

    /// The content of a string, or the text of a number; enumerations are read from it.
    ///
    /// # Errors
    ///
    /// When the value is neither.
    pub fn scalar_text(self) -> Result<Cow<'a, str>, DecodeError> {
        let scalar = self.scalar()?;
        scalar.text().ok_or_else(|| scalar.expected("a string or number"))
    }

    /// The text of a whole number or of a string; enumerations of numbers are read from it.
    ///
    /// One number has one text, however it is spelled: `1.0` is `1`.
    ///
    /// # Errors
    ///
    /// When the value is neither.
    pub fn integer_text(self) -> Result<Cow<'a, str>, DecodeError> {
        let text = self.scalar_text()?;
        if number::is_plain(&text) {
            return Ok(text);
        }
        Ok(number::any_whole(&text).map_or(text, |number| Cow::Owned(number.to_string())))
    }

    /// The text of the value.
    ///
    /// # Errors
    ///
    /// When it is no JSON.
    pub fn text(self) -> Result<&'a str, DecodeError> {
        let start = self.reader.at();
        skip::settle(self.reader, start)?;
        Ok(self.reader.since(start))
    }

    /// An error that says what should have stood in place of this value.
    #[must_use]
    pub fn expected(self, what: &'static str) -> DecodeError {
        self.scalar().map_or_else(|error| error, |scalar| scalar.expected(what))
    }

    /// The value, unless it holds others: those are not gone over.
    #[inline]
    pub(super) fn scalar(self) -> Result<Scalar<'a>, DecodeError> {
        Ok(match self.reader.peek() {
            b'"' => {
                let (quoted, has_escapes) = self.reader.string()?;
                Scalar::String { quoted, has_escapes }
            }
            b'{' => Scalar::Object,
            b'[' => Scalar::List,
            _ => Scalar::Bare(self.reader.bare()?),
        })
    }

    /// Reads what begins with that byte, unless it lies too deep.
    fn nested(
        self,
        first: u8,
        what: &'static str,
        read: impl FnOnce(&mut Reader<'a>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let reader = self.reader;
        if reader.peek() != first {
            return Err(Json { reader }.expected(what));
        }
        if !reader.enter() {
            reader.leave();
            return Err(DecodeError::new(what, "more than 128 levels"));
        }
        let outcome = read(reader);
        reader.leave();
        outcome
    }
}

/// Shows the length of what is left alone: the value may be secret.
impl core::fmt::Debug for Json<'_, '_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Json(within {} bytes)", self.reader.rest().len())
    }
}
