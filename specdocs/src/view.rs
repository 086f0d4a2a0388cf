//! What pages say, as plain data for the templates.

pub(crate) mod codes;
pub(crate) mod coverage;
pub(crate) mod errors;
pub(crate) mod facts;
pub(crate) mod fields;
pub(crate) mod guide;
pub(crate) mod index;
pub(crate) mod navigation;
pub(crate) mod operation;
pub(crate) mod presence;
pub(crate) mod readings;
pub(crate) mod rests;
pub(crate) mod rules;
pub(crate) mod spelling;
pub(crate) mod spots;
pub(crate) mod types;
pub(crate) mod waiters;
