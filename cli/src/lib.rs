//! The library on which every generated command line stands: arguments from tables, calls without types, output.
//!
//! It knows no service. A generated crate holds a [`Program`], a table, and a `main` of one line; what a command is called
//! and what its parameters are stands in that table and in the runtime's own, so that help, checks and requests cannot
//! disagree. [`run`] is the whole program with everything that it touches passed in, which is all that a test needs.

mod arguments;
mod ask;
mod body;
mod call;
mod color;
mod commands;
mod completion;
mod config;
mod credentials;
mod dry_run;
mod every_call;
mod exchange;
mod exit;
mod failure;
mod help;
mod input;
mod input_file;
mod man;
mod moment;
mod names;
mod options;
mod output;
mod own_parameters;
mod pages;
mod report;
mod run;
mod settings;
mod shown;
mod streams;
mod table;
mod terminal;
mod wait;
mod words;

pub use exit::Exit;
pub use own_parameters::debug_assert;
pub use run::{main, run};
pub use streams::{Streams, Variable};
pub use table::{Column, Command, Group, Help, Program, Value};
