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

    /// How a code comes into its type, and out of it. Generated code has a `static` for it, so that no other crate compiles it once
    /// more.
    const CODES: &'static Codes<Self> = &Codes::of();
}

/// How codes come into their type, and out of it: all that errors must have compiled for the type.
///
/// In a `static`, it is compiled in the crate of the `static` alone.
#[derive(Debug)]
pub struct Codes<C> {
    pub(crate) read: fn(&str) -> C,
    pub(crate) write: fn(C) -> String,
}

impl<C: Code> Codes<C> {
    /// As that type says.
    #[must_use]
    pub const fn of() -> Self {
        Self { read: C::from_wire, write: |code| code.as_wire().to_owned() }
    }
}
