//! The server over the wire, seen by a client that shares nothing with it.

mod every_call;
mod examples;
mod forms;
mod hostile_spec;
mod judging;
mod paging;
mod program;
mod support;

/// The hostile texts that all outputs of a spec meet.
#[path = "../../xtask/tests/verbs/hostile/words.rs"]
mod words;
