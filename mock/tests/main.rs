//! The server over the wire, seen by a client that shares nothing with it.

mod hostile;
mod judging;
mod reading;
mod receiving;
mod scenarios;
mod support;
mod writing;
