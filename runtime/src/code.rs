//! Error codes as types: each operation has one that names the codes which it answers with.

use core::fmt;

/// The codes of an operation, as an enumeration. Generated code implements it.
///
/// [`String`] stands for the code of any operation and does not implement it, so that an error of one operation turns
/// into an [`Error`](crate::Error) of any with `?`.
pub trait Code: fmt::Debug + Clone + Send + Sync + 'static {
    /// The code as it stands in the body; an unknown one, or none at all (empty), has a variant too.
    fn from_wire(code: &str) -> Self;

    /// The code as it stands in the body; empty where there is none.
    fn as_wire(&self) -> &str;
}
