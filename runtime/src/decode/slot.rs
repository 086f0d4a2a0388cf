//! Where the value of a field goes.

use super::whole::no_value;
use super::{Decode, DecodeError, Json};

/// Where the value of a field goes: any type that can be read is one.
///
/// One body of code reads all objects, as it knows no more of their fields than this.
pub trait Slot {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// When the JSON is no value of the slot's type.
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError>;

    /// Notes that the field is missing.
    ///
    /// # Errors
    ///
    /// When it must not be.
    fn missing(&mut self) -> Result<(), DecodeError>;
}

impl<T: Decode> Slot for T {
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        self.decode_over(json)
    }

    /// What was not read is as it was to begin with.
    fn missing(&mut self) -> Result<(), DecodeError> {
        if T::missing().is_some() { Ok(()) } else { Err(no_value()) }
    }
}

/// The slot of a field that is never shown: an error says `***` in place of what it found.
#[derive(Debug)]
pub struct Secret<'a, T>(pub &'a mut T);

impl<T: Slot> Slot for Secret<'_, T> {
    #[cfg(not(feature = "test-util"))]
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        self.0.read(json).map_err(DecodeError::hidden)
    }

    #[cfg(feature = "test-util")]
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        super::secret_places::read(self.0, json).map_err(DecodeError::hidden)
    }

    fn missing(&mut self) -> Result<(), DecodeError> {
        self.0.missing().map_err(DecodeError::hidden)
    }
}

/// The slot of a type that has no value to begin with.
#[derive(Debug)]
pub struct Required<T>(Option<T>);

impl<T> Required<T> {
    /// The value that was read.
    ///
    /// # Errors
    ///
    /// When none was. Reading the object has said so before.
    pub fn take(self) -> Result<T, DecodeError> {
        self.0.ok_or_else(no_value)
    }
}

impl<T> Default for Required<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Decode> Slot for Required<T> {
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        self.0 = Some(T::decode(json)?);
        Ok(())
    }

    fn missing(&mut self) -> Result<(), DecodeError> {
        self.0 = Some(T::missing().ok_or_else(no_value)?);
        Ok(())
    }
}
