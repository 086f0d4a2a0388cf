//! The other side, as a careful person writes it by hand.

pub mod lists;
pub mod order_query;
pub mod order_query_garde;
pub mod orders;
