//! Where the reading of a body stands: a cursor that goes over its text once.

use super::likely::Strays;
use super::watch::Watch;
use super::{DecodeError, Names, string, token};
use crate::{Form, Money};

/// Most levels of objects and lists that are read into values; what is passed over may be deeper.
const DEEPEST: u32 = 128;

/// A cursor in the text of a body. It goes back for nothing but to read an object whose tag was looked at.
pub(super) struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    /// Set once the text turns out to be no JSON; nothing that was read counts then.
    is_broken: bool,
    /// Fields that are looked out for in the outermost object, until that begins.
    watch: Watch,
    /// The same once it has ended.
    seen: Watch,
    /// Where values stand that are secret.
    #[cfg(feature = "test-util")]
    secrets: Vec<core::ops::Range<usize>>,
    /// Key of the object that comes next which says of which type it is, and which the type does not know.
    tag: &'static str,
    /// Whether a request is read: what a caller wrote, and not what a service answers.
    pub(super) is_request: bool,
    /// How instants are spelled.
    pub(super) times: Form,
    /// The minor units that the amount which comes next stands in.
    pub(super) money: Option<Money>,
    /// Keys that came in place of likely ones.
    pub(super) strays: Strays<'a>,
    /// The object that is read.
    object: Around,
    /// Decimal places of currencies that were looked for, by their fields: those of the object that is read, behind those of the
    /// objects around it.
    places: Vec<(&'static str, Option<u32>)>,
}

/// Where an object begins in the text, and how many currencies were known before it.
#[derive(Clone, Copy, Default)]
pub(super) struct Around {
    start: usize,
    known: usize,
}

/// The text is no JSON.
pub(super) struct Broken;

impl From<Broken> for DecodeError {
    fn from(_: Broken) -> Self {
        // Whoever reads the body says what it is instead.
        Self::new("JSON", "")
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, watch: Watch) -> Self {
        let mut reader = Self {
            text,
            at: 0,
            depth: 0,
            is_broken: false,
            watch,
            seen: Watch::default(),
            tag: "",
            is_request: false,
            times: Form::Usual,
            money: None,
            strays: Strays::default(),
            object: Around::default(),
            places: Vec::new(),
            #[cfg(feature = "test-util")]
            secrets: Vec::new(),
        };
        reader.blanks();
        reader
    }

    /// The first byte of what comes next; zero at the end.
    #[inline]
    pub(super) fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    /// What is left of the text.
    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// The text from there to where the cursor stands.
    #[inline]
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    pub(super) const fn is_broken(&self) -> bool {
        self.is_broken
    }

    pub(super) const fn broken(&mut self) -> Broken {
        self.is_broken = true;
        Broken
    }

    /// Goes over blanks.
    #[inline]
    pub(super) fn blanks(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// Goes over that byte, if it comes next.
    #[inline]
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == byte;
        self.at += usize::from(is_next);
        is_next
    }

    /// Goes over so many bytes that were looked at.
    pub(super) const fn advance(&mut self, bytes: usize) {
        self.at += bytes;
    }

    /// Goes back to a place that was gone over.
    pub(super) const fn go_back(&mut self, at: usize) {
        self.at = at;
    }

    /// Notes the key by which the type of the object that comes next was found.
    pub(super) const fn note_tag(&mut self, tag: &'static str) {
        self.tag = tag;
    }

    /// The key by which the type of the object that begins here was found; empty where none was.
    pub(super) fn take_tag(&mut self) -> &'static str {
        core::mem::take(&mut self.tag)
    }

    /// Goes over the string that comes next; its text with the quotes, and whether it holds escapes.
    #[inline]
    pub(super) fn string(&mut self) -> Result<(&'a str, bool), Broken> {
        let start = self.at;
        match string::length(self.rest()) {
            Some((length, has_escapes)) => {
                self.at += length;
                Ok((self.since(start), has_escapes))
            }
            None => Err(self.broken()),
        }
    }

    /// Goes over the key that comes next, with its colon, if it is the first of these names and is written as plainly as
    /// services write it; the names behind it.
    #[inline]
    pub(super) fn first_of<'n>(&mut self, names: Names<'n>) -> Option<Names<'n>> {
        let key = self.rest().strip_prefix(b"\"")?;
        let (length, behind) = names.strip_first(key)?;
        let Some([b'"', b':', ..]) = key.get(length..) else { return None };
        self.at += length + 3;
        self.blanks();
        Some(behind)
    }

    /// Goes over the number, `true`, `false` or `null` that comes next; its text.
    pub(super) fn bare(&mut self) -> Result<&'a str, Broken> {
        let start = self.at;
        match token::length(self.rest()) {
            Some(length) => {
                self.at += length;
                Ok(self.since(start))
            }
            None => Err(self.broken()),
        }
    }

    /// Begins an object or a list; false where it is too deep to be read.
    pub(super) const fn enter(&mut self) -> bool {
        self.depth += 1;
        self.depth <= DEEPEST
    }

    pub(super) const fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Begins to read the object that comes next; what is read until then.
    pub(super) fn begin_object(&mut self) -> Around {
        core::mem::replace(&mut self.object, Around { start: self.at, known: self.places.len() })
    }

    /// Goes on with the object around it.
    pub(super) fn end_object(&mut self, outer: Around) {
        self.places.truncate(self.object.known);
        self.object = outer;
    }

    /// Where the object that is read begins.
    pub(super) const fn object(&self) -> usize {
        self.object.start
    }

    /// The field of a currency with the decimal places that it was found to say in the object that is read, if it was looked for.
    pub(super) fn known_places(&self, currency: &str) -> Option<&(&'static str, Option<u32>)> {
        let known = self.places.get(self.object.known..).unwrap_or_default();
        known.iter().find(|(name, _)| *name == currency)
    }

    pub(super) fn note_places(&mut self, currency: &'static str, places: Option<u32>) {
        self.places.push((currency, places));
    }

    /// What is looked out for in the object or list that begins here. Nobody looks at what is inside of anything.
    pub(super) fn take_watch(&mut self) -> Watch {
        core::mem::take(&mut self.watch)
    }

    pub(super) fn is_watched(&self) -> bool {
        !self.watch.is_empty()
    }

    /// Keeps what was seen in the outermost object.
    pub(super) fn keep(&mut self, seen: Watch) {
        self.seen = seen;
    }

    pub(super) fn seen(self) -> Watch {
        self.seen
    }

    /// Where values stand that are secret, so far.
    #[cfg(feature = "test-util")]
    pub(super) const fn secrets(&mut self) -> &mut Vec<core::ops::Range<usize>> {
        &mut self.secrets
    }

    /// Goes over blanks to the end; false where there is more.
    pub(super) fn end(&mut self) -> bool {
        self.blanks();
        self.at == self.text.len()
    }
}
