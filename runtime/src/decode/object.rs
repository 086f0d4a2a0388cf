//! The fields of a JSON object.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::{Decode, DecodeError, Json};

/// The fields of a JSON object that have not been taken yet. Of two equal keys the last one counts.
pub struct Object<'a> {
    fields: BTreeMap<String, &'a RawValue>,
}

impl<'a> Object<'a> {
    pub(super) const fn new(fields: BTreeMap<String, &'a RawValue>) -> Self {
        Self { fields }
    }

    /// Reads the field of that name; fields that nobody takes are ignored.
    ///
    /// # Errors
    ///
    /// When the field is not such a value, or is missing and the type says that it must not be.
    pub fn take<T: Decode>(&mut self, name: &'static str) -> Result<T, DecodeError> {
        match self.fields.remove(name) {
            Some(value) => T::decode(value.into()).map_err(|error| error.in_key(name)),
            None => T::missing().ok_or_else(|| DecodeError::new("a value", "").in_key(name)),
        }
    }

    /// Reads a field that is never shown: an error says `***` in place of what it found.
    ///
    /// # Errors
    ///
    /// As [`take`](Self::take).
    pub fn take_secret<T: Decode>(&mut self, name: &'static str) -> Result<T, DecodeError> {
        self.take(name).map_err(DecodeError::hidden)
    }

    /// The field of that name, if there is one.
    pub(crate) fn get(&self, name: &str) -> Option<Json<'a>> {
        self.fields.get(name).map(|value| (*value).into())
    }
}

/// Shows the names alone: values may be secret.
impl core::fmt::Debug for Object<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_set().entries(self.fields.keys()).finish()
    }
}
