//! What a vendor's SDK says, read from the source text of its package; nothing of it is run.

pub(crate) mod folder;
mod listed;
mod names;
mod package;
mod witness;
mod words;

pub(crate) use self::listed::{Listed, codes, listed};
pub(crate) use self::names::Names;
pub(crate) use self::package::{Contract, Fields, Member, Package, Said};
pub(crate) use self::witness::Witness;
