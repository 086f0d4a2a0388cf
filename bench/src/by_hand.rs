//! The other side, as a careful person writes it by hand.

pub mod lists;
pub mod orders;
