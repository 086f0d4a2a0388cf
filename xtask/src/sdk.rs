//! What a vendor's SDK says, read from the source text of its package; nothing of it is run.

mod listed;
mod package;
mod witness;

pub(crate) use self::listed::{Listed, codes, listed};
pub(crate) use self::package::{Contract, Fields, Member, Package, Said};
pub(crate) use self::witness::Witness;
