//! The server of the billing API over the wire, seen by a client that shares nothing with it.

mod bounds;
mod hostile;
mod judging;
mod program;
mod reading;
mod reads;
mod receiving;
mod scenarios;
mod signing;
mod state;
mod support;
mod unknown;
mod writing;
