//! Provenance: what each fact of a spec rests on.
//!
//! A fact rests on the evidence that it carries; else on the evidence of what it stands in; else on what was read of its
//! part of the page (`read:`). Where none of them speaks, it rests on nothing and is [`Origin::Unread`]: that nobody said
//! anything never makes a fact documented.

mod facts;
mod ground;
mod key;
mod of_field;
mod of_operation;
mod of_part;
mod of_type;
mod of_waiter;
mod origin;
mod owner;
pub(crate) mod sentence;
mod survey;

pub use facts::{Fact, Home, facts};
use ground::{Ground, Layer};
pub(crate) use key::Key;
pub(crate) use of_field::cell_keys;
pub(crate) use of_operation::of_rule;
pub use origin::Origin;
pub(crate) use owner::{Owner, of_cell};
pub use sentence::is_called;
pub use survey::Survey;
