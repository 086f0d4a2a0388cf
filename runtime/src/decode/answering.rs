//! How the answer of a success becomes a value: of its type, or of any type on the heap.

use core::any::Any;

use super::whole::{Whole, no_value, of_nothing, reads_nothing};
use super::{Arrived, Body, Decode, DecodeError, Json};

/// How the answer of a success is read, as [`Decode::ANSWER`] says it.
#[derive(Debug, Clone, Copy)]
pub enum Answering<T> {
    /// Its body is JSON of the type, or what [`Decode::BODY`] allows besides.
    Json,
    /// In a way of its own.
    Own {
        /// Reads the answer.
        answer: fn(Arrived<'_>) -> Result<T, DecodeError>,
        /// What stands for the answer of a write that succeeded with this status and without a body.
        nothing: fn(u16) -> Option<T>,
    },
}

impl Arrived<'_> {
    /// Reads a value as its type says.
    ///
    /// # Errors
    ///
    /// When the answer is not such a value.
    pub fn value<T: Decode>(self) -> Result<T, DecodeError> {
        match T::ANSWER {
            Answering::Json => self.json(),
            Answering::Own { answer, .. } => answer(self),
        }
    }

    /// What stands for the answer of a write that succeeded with this status and without a body, if its type has such a value.
    #[must_use]
    pub fn none<T: Decode>(status: u16) -> Option<T> {
        match T::ANSWER {
            Answering::Json => of_nothing(),
            Answering::Own { nothing, .. } => nothing(status),
        }
    }
}

/// A value of any type, as calls carry it, which are one body of code for all types.
pub(crate) type Value = Box<dyn Any + Send + Sync>;

/// A response, as a reply keeps it.
type Kept<T> = Box<dyn Response<T>>;

/// How answers of a type are read by calls, and kept by replies: all that they must have compiled for the type.
///
/// In a `static`, it is compiled in the crate of the `static` alone.
#[derive(Debug)]
pub struct ReadAs<T> {
    way: Way,
    response: fn(Value) -> Result<Kept<T>, Value>,
}

impl<T: Decode + Send + Sync + 'static> ReadAs<T> {
    /// As that type says.
    #[must_use]
    pub const fn of() -> Self {
        let way = match T::ANSWER {
            Answering::Json => Way::Json(T::BODY, |json| Ok(Box::new(T::decode(json)?))),
            Answering::Own { .. } => Way::Own {
                answer: |arrived| Ok(Box::new(arrived.value::<T>()?)),
                nothing: |status| Some(Box::new(Arrived::none::<T>(status)?)),
            },
        };
        // The caller drops a value of another type: it is one body of code for all types.
        Self { way, response: |value| Ok(value.downcast::<T>()?) }
    }
}

impl<T> ReadAs<T> {
    /// The part of it that calls use.
    pub(crate) const fn way(&self) -> &Way {
        &self.way
    }

    /// A value as a reply keeps it, if it was read in this way.
    pub(crate) fn response(&self, value: Value) -> Option<Kept<T>> {
        (self.response)(value).ok()
    }
}

/// The response in a reply: a value of the type `T`. What reads, takes and drops it is compiled where it is boxed, not where a
/// reply is used.
pub(crate) trait Response<T>: Send + Sync {
    fn get(&self) -> &T;

    fn take(self: Box<Self>) -> T;
}

impl<T: Send + Sync> Response<T> for T {
    fn get(&self) -> &T {
        self
    }

    fn take(self: Box<Self>) -> T {
        *self
    }
}

/// Reads answers into values of some type.
#[derive(Debug)]
pub(crate) enum Way {
    Json(Body, fn(Json<'_, '_>) -> Result<Value, DecodeError>),
    Own { answer: fn(Arrived<'_>) -> Result<Value, DecodeError>, nothing: fn(u16) -> Option<Value> },
}

impl Way {
    /// The value of an answer.
    pub(crate) fn answer(&self, arrived: Arrived<'_>) -> Result<Value, DecodeError> {
        match *self {
            Self::Json(body, read) => {
                let mut boxed = Boxed { read, value: None };
                arrived.read_into(body, &mut boxed)?;
                boxed.value.ok_or_else(no_value)
            }
            Self::Own { answer, .. } => answer(arrived),
        }
    }

    /// The value that stands for the answer of a write without a body.
    pub(crate) fn nothing(&self, status: u16) -> Option<Value> {
        match *self {
            Self::Json(body, read) => {
                let mut boxed = Boxed { read, value: None };
                if reads_nothing(body, &mut boxed) { boxed.value } else { None }
            }
            Self::Own { nothing, .. } => nothing(status),
        }
    }
}

/// The value, once there is one.
struct Boxed {
    read: fn(Json<'_, '_>) -> Result<Value, DecodeError>,
    value: Option<Value>,
}

impl Whole for Boxed {
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        self.value = Some((self.read)(json)?);
        Ok(())
    }
}
