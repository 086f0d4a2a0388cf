//! The program with its arguments and streams passed in, against the mock server and without any.

mod answers;
mod client_values;
mod closed;
mod completion;
mod debug;
mod documents;
mod doors;
mod dry_run;
mod faults;
mod help;
mod layers;
mod man;
mod methods;
mod network;
mod output;
mod pages;
mod query;
mod secrets;
mod settings;
mod states;
mod support;
mod usage;
mod values;
mod waiting;
mod words;
mod writes;
