//! Values as any format of serde holds them: the form of the wire, both ways, with the codec tables that requests and answers have
//! anyway.
//!
//! Writing makes a tree of what is there, and one body of code writes every tree. Reading takes the JSON text out of any format,
//! and then reads it as an answer is read, so that a generated type adds no more than two calls. With the feature off nothing of
//! this is compiled.
//!
//! - A parameter or field that is left out has no key; `null` and `[]` are the states of these names.
//! - Numbers of money are strings of all their digits. A JSON number is read with its digits as well; a float of another format is
//!   refused, as nobody can tell what was written.
//! - Amounts in minor units are whole numbers, beside their currencies.
//! - Enumerations, times, days and months are what they are on the wire, unknown values among them.
//! - Requests refuse keys that they do not know, and `null` where it means nothing; answers pass over both, as they always do.

mod amounts;
mod form;
mod macros;
mod plain_body;
mod raw;
mod read;
mod runtime_types;
mod tree;
#[cfg(test)]
mod union_tests;
mod written;

pub use amounts::in_minor_units;
pub use form::Form;
pub use read::{answer, listed, number, request, text};
pub use serde_core::de::DeserializeOwned;
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
pub use tree::{Tree, of_names, of_status, of_table, of_tag};
