//! Fields of the outermost object that somebody looks at besides the values of its type, such as an error's code.

use core::ops::Range;

use super::whole::{read_body, whole};
use super::{Decode, DecodeError, Json, Required, Secret};
use crate::Path;

/// Names of fields, and where in a body their values stand. Of two equal keys the last one counts.
///
/// What is noted while a body is read into values need not be looked for in it afterwards.
#[derive(Debug, Clone, Default)]
pub(crate) struct Watch {
    fields: Vec<(&'static str, Option<Range<usize>>)>,
}

impl Watch {
    /// Looks out for these names.
    pub(crate) fn new(names: impl IntoIterator<Item = &'static str>) -> Self {
        let mut fields: Vec<(&'static str, _)> = Vec::new();
        for name in names {
            if fields.iter().all(|(known, _)| *known != name) {
                fields.push((name, None));
            }
        }
        Self { fields }
    }

    /// Looks for these names in a body that nobody reads.
    pub(crate) fn over(body: &[u8], names: impl IntoIterator<Item = &'static str>) -> Self {
        let mut watch = Self::new(names);
        // What is no JSON has no fields.
        let _ = whole(body, &mut watch, &mut |_| Ok(()));
        watch
    }

    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// A field of that name.
    pub(super) fn note(&mut self, name: &str, value: Range<usize>) {
        if let Some((_, place)) = self.fields.iter_mut().find(|(known, _)| *known == name) {
            *place = Some(value);
        }
    }

    /// The JSON text of the field in the body that was watched, if it is there.
    pub(crate) fn text<'a>(&self, body: &'a [u8], name: &str) -> Option<&'a str> {
        let (_, place) = self.fields.iter().find(|(known, _)| *known == name)?;
        core::str::from_utf8(body.get(place.clone()?)?).ok()
    }

    /// The JSON text at the end of a path whose first name was watched.
    pub(crate) fn text_at<'a>(&self, body: &'a [u8], path: Path) -> Option<&'a str> {
        let (first, rest) = path.0.split_first()?;
        let outer = self.text(body, first)?;
        rest.iter().try_fold(outer, |text, name| Self::over(text.as_bytes(), [*name]).text(text.as_bytes(), name))
    }

    /// The value at the end of a path whose first name was watched, if it is there and is one.
    pub(crate) fn read_at<T: Decode>(&self, body: &[u8], path: Path) -> Option<T> {
        read_body(self.text_at(body, path)?.as_bytes(), &mut Self::default()).ok()
    }

    /// The field as a value, if it is there and is one.
    pub(crate) fn read<T: Decode>(&self, body: &[u8], name: &str) -> Option<T> {
        read_body(self.text(body, name)?.as_bytes(), &mut Self::default()).ok()
    }
}

/// Reads one field of the object that a body is; errors say `***` in place of its value.
pub(crate) fn secret_field<T: Decode>(body: &[u8], name: &'static str) -> Result<T, DecodeError> {
    let mut value = Required::default();
    let read = &mut |json: Json<'_, '_>| json.object(&[name], &mut [&mut Secret(&mut value)]);
    whole(body, &mut Watch::default(), read)?;
    value.take()
}
