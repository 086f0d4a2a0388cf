//! The server over the wire, seen by a client that shares nothing with it.

mod bounds;
mod examples;
mod forms;
mod hostile;
mod hostile_spec;
mod judging;
mod paging;
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

/// The hostile texts that all outputs of a spec meet.
#[path = "../../xtask/tests/verbs/hostile/words.rs"]
mod words;
