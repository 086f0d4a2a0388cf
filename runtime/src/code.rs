//! Error codes as types: each operation has one that names the codes which it answers with.

use core::fmt;

/// The error codes of an operation. Implemented by generated code.
///
/// [`String`], the code of any operation, does not implement it, so `?` converts the error of one operation into an
/// [`Error`](crate::Error) of any.
pub trait Code: fmt::Debug + Clone + Send + Sync + 'static {
    /// The code from its wire form. Unknown and missing (empty) codes have a variant.
    fn from_wire(code: &str) -> Self;

    /// The wire form of the code. Empty if there is none.
    fn as_wire(&self) -> &str;
}
